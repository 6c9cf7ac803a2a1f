import type { PinProblem, PinProblemCode } from './judge.ts'

/** Codes of a refusal that only the server can give, beside those that can be known before. */
export type CredentialRefusal =
  | PinProblemCode
  | 'trivial'
  | 'history'
  | 'too-recent'
  | 'cannot-change'
  | 'directory-owned'
  | 'refused'

const SERVER_WORDS: readonly (readonly [RegExp, CredentialRefusal])[] = [
  [/trivial/i, 'trivial'],
  [/credential length/i, 'too-short'],
  [/duplicate credential|repeat credential/i, 'history'],
  [/too recently/i, 'too-recent'],
  [/cannot change/i, 'cannot-change'],
  [/ldap/i, 'directory-owned'],
]

/** What Unity meant by the text of its refusal (cupi.md 1.11). */
export const refusalCode = (serverText: string): CredentialRefusal =>
  SERVER_WORDS.find(([pattern]) => pattern.test(serverText))?.[1] ?? 'refused'

const WORDS: Readonly<Record<CredentialRefusal, string>> = {
  digits: 'Use digits only.',
  'too-short': 'Use more digits.',
  'too-long': 'Use at most 64 digits.',
  'repeated-digit': 'Do not use one digit three times in a row.',
  'two-digits': 'Use at least three different digits.',
  'repeated-group': 'Do not repeat a group of digits.',
  sequence: 'Do not count up or down.',
  'keypad-line': 'Do not follow a straight line on the keypad.',
  extension: 'Do not use the extension.',
  'extension-reversed': 'Do not use the extension backwards.',
  name: 'Do not spell the name on the keypad.',
  previous: 'Do not use a former PIN again.',
  history: 'Do not use a former PIN again.',
  trivial: 'Unity finds this PIN too easy to guess.',
  'too-recent': 'The PIN was changed too recently to be changed again.',
  'cannot-change': 'This PIN is set so that it cannot be changed.',
  'directory-owned': 'The company directory owns this; change it there.',
  refused: 'Unity refused it.',
}

/** One sentence for each refusal, ours and Unity's, in the same words wherever it is met (design.md D14). */
export const refusalText = (refusal: PinProblem | { readonly code: CredentialRefusal }): string =>
  'atLeast' in refusal ? `Use at least ${refusal.atLeast} digits.` : WORDS[refusal.code]
