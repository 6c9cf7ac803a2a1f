import { judgePin, type PinOwner, type PinProblem, type PinProblemCode } from '@unity-desk/cupi'
import type { Rule } from './queries.ts'
import { words } from './words.ts'

/** One line of what a PIN must be like: kept, broken, or not to be said yet. */
export type Check = { readonly text: string; readonly state: 'kept' | 'broken' | 'open' }

type Line = {
  readonly codes: readonly PinProblemCode[]
  readonly text: string
  /** More digits can still make it good. */
  readonly isCurable: boolean
}

const line = (
  code: Exclude<PinProblemCode, 'too-short'>,
  isCurable: boolean,
  ...also: PinProblemCode[]
): Line => ({
  codes: [code, ...also],
  // Unity's refusal is told in the same sentence (design.md D14).
  text: words.refusal({ code }),
  isCurable,
})

const trivial = (): readonly Line[] => [
  line('two-digits', true),
  line('repeated-digit', false),
  line('repeated-group', true),
  line('sequence', true),
  line('keypad-line', false),
  line('extension', false, 'extension-reversed'),
  line('name', true),
]

const linesOf = ({ MinLength, TrivialCredChecking }: Rule): readonly Line[] => [
  { codes: ['too-short'], text: words.refusal({ code: 'too-short', atLeast: MinLength }), isCurable: true },
  line('digits', false, 'too-long'),
  ...(TrivialCredChecking ? trivial() : []),
]

/** The rule of a person as a list, and where a PIN that is being typed stands with each line. */
export const checksOf = (pin: string, rule: Rule, owner: PinOwner): readonly Check[] => {
  const broken = new Set<PinProblemCode>(judgePin(pin, rule, owner).map(({ code }) => code))
  // Of what is no number, nothing else can be said.
  const isUnsaid = (codes: readonly PinProblemCode[]): boolean =>
    pin === '' || (broken.has('digits') && !codes.includes('digits'))
  return linesOf(rule).map(({ codes, text, isCurable }) => {
    if (isUnsaid(codes)) return { text, state: 'open' }
    const isBroken = codes.some((code) => broken.has(code))
    if (!isBroken) return { text, state: isCurable && broken.has('too-short') ? 'open' : 'kept' }
    return { text, state: isCurable && broken.has('too-short') ? 'open' : 'broken' }
  })
}

/** The keys of a straight line, for the picture. */
export const lineOf = (problems: readonly PinProblem[]): string | undefined =>
  problems.find((problem) => problem.code === 'keypad-line')?.keys
