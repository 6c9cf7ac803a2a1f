import type { OwnPin, OwnPinRule } from '@unity-desk/contract'
import { judgePin, type PinOwner, type PinProblem, type PinProblemCode, type PinRule } from '@unity-desk/cupi'

/** Where a PIN that is being typed stands with one of its rules; `server`: only Unity can say. */
export type Standing = 'kept' | 'broken' | 'open' | 'server'

/** The ids under which the rules that can be checked here are sent; what more digits can still mend is `open` so long. */
const known = {
  'too-short': { codes: ['too-short'], isCurable: true },
  digits: { codes: ['digits', 'too-long'], isCurable: false },
  'two-digits': { codes: ['two-digits'], isCurable: true },
  'repeated-digit': { codes: ['repeated-digit'], isCurable: false },
  'repeated-group': { codes: ['repeated-group'], isCurable: true },
  sequence: { codes: ['sequence'], isCurable: true },
  'keypad-line': { codes: ['keypad-line'], isCurable: false },
  extension: { codes: ['extension', 'extension-reversed'], isCurable: false },
  name: { codes: ['name'], isCurable: true },
} as const satisfies Readonly<
  Record<string, { readonly codes: readonly PinProblemCode[]; readonly isCurable: boolean }>
>

type KnownRule = keyof typeof known

const isKnown = (id: string): id is KnownRule => Object.hasOwn(known, id)

/** Any of them is sent where Unity looks for trivial PINs, and then all are in force. */
const TRIVIAL = new Set([
  'two-digits',
  'repeated-digit',
  'repeated-group',
  'sequence',
  'keypad-line',
  'extension',
  'name',
])

const ruleOf = (rules: readonly OwnPinRule[]): PinRule => ({
  MinLength: rules.find(({ id }) => id === 'too-short')?.value ?? 1,
  TrivialCredChecking: rules.some(({ id }) => TRIVIAL.has(id)),
})

const ownerOf = ({ extension, owner = {} }: Pick<OwnPin, 'extension' | 'owner'>): PinOwner => ({
  ...owner,
  DtmfAccessId: extension,
})

export type Judged = {
  /** The first thing that is wrong, or nothing. */
  readonly problem: PinProblem | undefined
  /** The keys of a straight line, for the keypad. */
  readonly line: string | undefined
  readonly standings: readonly { readonly rule: OwnPinRule; readonly standing: Standing }[]
}

/** What can be said of a PIN without Unity, which has the last word. */
export const judge = (typed: string, pin: Pick<OwnPin, 'extension' | 'owner' | 'rules'>): Judged => {
  const problems = judgePin(typed, ruleOf(pin.rules), ownerOf(pin))
  const broken = new Set<PinProblemCode>(problems.map(({ code }) => code))
  const standingOf = (id: string): Standing => {
    if (!isKnown(id)) return 'server'
    const { codes, isCurable } = known[id]
    if (typed === '' || (broken.has('digits') && id !== 'digits')) return 'open'
    if (isCurable && broken.has('too-short')) return 'open'
    return codes.some((code) => broken.has(code)) ? 'broken' : 'kept'
  }
  const line = problems.find(({ code }) => code === 'keypad-line')
  return {
    // Of a PIN that is still too short, first what more digits do not mend.
    problem: problems.find(({ code }) => code !== 'too-short' && !isMended(code)) ?? problems[0],
    line: line?.code === 'keypad-line' ? line.keys : undefined,
    standings: pin.rules.map((rule) => ({ rule, standing: standingOf(rule.id) })),
  }
}

const isMended = (code: PinProblemCode): boolean =>
  Object.values(known).some(({ codes, isCurable }) => isCurable && codes.some((each) => each === code))
