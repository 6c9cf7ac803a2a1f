import type { FullReadOf } from '../resource/resource.ts'
import type { authenticationRules } from '../resources/authentication-rules.ts'
import { lineIn, onKeypad } from './keypad.ts'

/** What of an authentication rule can be checked without the server. */
export type PinRule = Pick<FullReadOf<typeof authenticationRules>, 'MinLength' | 'TrivialCredChecking'>

/** What a PIN must not be made of. */
export type PinOwner = {
  readonly FirstName?: string | undefined
  readonly LastName?: string | undefined
  readonly DtmfAccessId?: string | undefined
  readonly alternateExtensions?: readonly string[] | undefined
  /** Where it is known: only Unity holds the history. */
  readonly previousPin?: string | undefined
}

/** Why a PIN is refused. What is beside the code is for the message and the picture. */
export type PinProblem =
  | { readonly code: 'digits' }
  | { readonly code: 'too-short'; readonly atLeast: number }
  | { readonly code: 'too-long'; readonly atMost: number }
  | { readonly code: 'repeated-digit'; readonly digit: string }
  | { readonly code: 'two-digits' }
  | { readonly code: 'repeated-group'; readonly group: string }
  | { readonly code: 'sequence' }
  | { readonly code: 'keypad-line'; readonly keys: string }
  | { readonly code: 'extension'; readonly extension: string }
  | { readonly code: 'extension-reversed'; readonly extension: string }
  | { readonly code: 'name'; readonly field: 'FirstName' | 'LastName' }
  | { readonly code: 'previous' }

export type PinProblemCode = PinProblem['code']

/** Longest PIN that Unity stores (cupi.md 2.7). */
const LONGEST = 64

const isRun = (pin: string, step: 1 | -1): boolean =>
  [...pin].every((digit, index) => index === 0 || Number(digit) - Number(pin[index - 1]) === step)

type Check = (pin: string, owner: PinOwner) => PinProblem | undefined

// Cisco's eight rules for a trivial PIN (cupi.md 2.8, from the administration guide), in their stricter readings: at
// least three different digits, and a line of three neighbouring keys anywhere.
const trivialChecks: readonly Check[] = [
  (pin) => {
    const digit = /(\d)\1\1/.exec(pin)?.[1]
    return digit === undefined ? undefined : { code: 'repeated-digit', digit }
  },
  (pin) => (new Set(pin).size <= 2 ? { code: 'two-digits' } : undefined),
  (pin) => {
    const group = /^(\d{2,}?)\1+$/.exec(pin)?.[1]
    return group === undefined ? undefined : { code: 'repeated-group', group }
  },
  (pin) => (isRun(pin, 1) || isRun(pin, -1) ? { code: 'sequence' } : undefined),
  (pin) => {
    const keys = lineIn(pin)
    return keys === undefined ? undefined : { code: 'keypad-line', keys }
  },
  (pin, owner) => {
    const extension = extensionsOf(owner).find((each) => pin.includes(each))
    return extension === undefined ? undefined : { code: 'extension', extension }
  },
  (pin, owner) => {
    const extension = extensionsOf(owner).find((each) => pin.includes([...each].toReversed().join('')))
    return extension === undefined ? undefined : { code: 'extension-reversed', extension }
  },
  (pin, owner) => {
    const field = (['FirstName', 'LastName'] as const).find((each) => pin === onKeypad(owner[each] ?? ''))
    return field && { code: 'name', field }
  },
]

const extensionsOf = ({ DtmfAccessId, alternateExtensions = [] }: PinOwner): string[] =>
  [DtmfAccessId, ...alternateExtensions].filter(
    (extension): extension is string => extension !== undefined && /^\d+$/.test(extension),
  )

/**
 * Every reason to refuse a PIN that can be known without the server; empty when there is none. Unity has the last
 * word: history, minimum age and characters to change are known to it alone.
 */
export const judgePin = (pin: string, rule: PinRule, owner: PinOwner = {}): readonly PinProblem[] => {
  if (!/^\d+$/.test(pin)) return [{ code: 'digits' }]
  const problems: PinProblem[] = []
  if (pin.length < rule.MinLength) problems.push({ code: 'too-short', atLeast: rule.MinLength })
  if (pin.length > LONGEST) problems.push({ code: 'too-long', atMost: LONGEST })
  if (rule.TrivialCredChecking)
    for (const check of trivialChecks) {
      const problem = check(pin, owner)
      if (problem) problems.push(problem)
    }
  if (owner.previousPin !== undefined && pin === owner.previousPin) problems.push({ code: 'previous' })
  return problems
}
