import { isNeverEnrolled, pinStates, type PinState } from '@unity-desk/cupi'
import type { Person } from '#lib/person.ts'
import type { Credential, Rule } from './queries.ts'

/** Why a person cannot get in, or `open` when nothing of the PIN stands in the way. */
export type State = PinState | { readonly kind: 'never-enrolled' } | { readonly kind: 'open' }

/** What can be done about it, the smallest first. */
export type Fix = 'unlock' | 'open-administrators-lock' | 'reset'

export type Diagnosis = {
  /** What matters most comes first. */
  readonly states: readonly [State, ...State[]]
  readonly fixes: readonly Fix[]
}

/** That a first call is still to come says more than that the PIN of an account so new is old or must be changed. */
const WORTH_MORE = new Set<State['kind']>(['locked-by-administrator', 'locked-by-failures', 'failing'])

const statesOf = (credential: Credential, rule: Rule, person: Person | undefined, now: Date): State[] => {
  const states = pinStates(credential, rule, now)
  if (!person || !isNeverEnrolled(credential, person.user)) return [...states]
  const kept = states.filter(({ kind }) => WORTH_MORE.has(kind))
  return [
    ...kept.filter(({ kind }) => kind !== 'failing'),
    { kind: 'never-enrolled' },
    ...kept.filter(({ kind }) => kind === 'failing'),
  ]
}

const fixesOf = (states: readonly State[]): Fix[] => {
  const has = (kind: State['kind']): boolean => states.some((state) => state.kind === kind)
  if (has('locked-by-administrator')) return ['open-administrators-lock', 'reset']
  return has('locked-by-failures') ? ['unlock', 'reset'] : ['reset']
}

/**
 * @param person undefined until they are read, or for a credential that is not the PIN
 */
export const diagnose = (
  credential: Credential,
  rule: Rule,
  person: Person | undefined,
  now: Date,
): Diagnosis => {
  const states = statesOf(credential, rule, person, now)
  const [first, ...rest] = states
  return { states: first ? [first, ...rest] : [{ kind: 'open' }], fixes: fixesOf(states) }
}
