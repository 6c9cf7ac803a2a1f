import type { FieldProblem } from '@unity-desk/contract'
import type { CredentialRefusal, PinRule } from '@unity-desk/cupi'

/** Longest that Unity stores (cupi.md 2.7). */
const LONGEST = 64

/** One sentence for each refusal, ours and Unity's. */
const WORDS: Readonly<Partial<Record<CredentialRefusal | 'alias' | 'repeated', string>>> = {
  'too-short': 'Use more characters.',
  'too-long': `Use at most ${LONGEST} characters.`,
  alias: 'Do not use the alias, forwards or backwards.',
  repeated: 'Do not repeat one character or one group of characters.',
  trivial: 'Unity finds this password too easy to guess.',
  history: 'Do not use a former password again.',
  'too-recent': 'The password was changed too recently to be changed again.',
  'cannot-change': 'This password is set so that it cannot be changed.',
  'directory-owned': 'The company directory owns this password; change it there.',
}

export const passwordWords = (code: CredentialRefusal | 'alias' | 'repeated'): string =>
  WORDS[code] ?? 'Unity refused it.'

const asField = (code: Parameters<typeof passwordWords>[0], message = passwordWords(code)): FieldProblem => ({
  name: 'password',
  code,
  message,
})

/** Every reason to refuse a password that can be known without Unity (cupi.md 2.8, trivial rules for passwords). */
export const judgePassword = (
  password: string,
  { MinLength, TrivialCredChecking }: PinRule,
  alias: string,
): readonly FieldProblem[] => {
  const problems: FieldProblem[] = []
  if (password.length < MinLength)
    problems.push(asField('too-short', `Use at least ${MinLength} characters.`))
  if (password.length > LONGEST) problems.push(asField('too-long'))
  if (!TrivialCredChecking || password === '') return problems
  const [word, name] = [password.toLowerCase(), alias.toLowerCase()]
  if (word === name || word === [...name].toReversed().join('')) problems.push(asField('alias'))
  if (/^(.+?)\1+$/s.test(word)) problems.push(asField('repeated'))
  return problems
}
