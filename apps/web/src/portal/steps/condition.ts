import type { OwnPin } from '@unity-desk/contract'

/** What stands between a person and their messages; the weightiest of it. */
export type Condition =
  | { readonly kind: 'administrator' }
  | { readonly kind: 'locked'; readonly until: Date | null }
  | { readonly kind: 'never-enrolled' }
  | { readonly kind: 'expired'; readonly at: Date | null }
  | { readonly kind: 'must-change' }
  | { readonly kind: 'fine' }

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))

export const conditionOf = ({ state }: Pick<OwnPin, 'state'>, now: Date): Condition => {
  const until = instant(state.until)
  if (state.locked === 'administrator') return { kind: 'administrator' }
  if (state.locked === 'failures' && (until === null || until > now)) return { kind: 'locked', until }
  if (state.neverEnrolled) return { kind: 'never-enrolled' }
  if (state.expired) return { kind: 'expired', at: instant(state.expiresAt) }
  return state.mustChange ? { kind: 'must-change' } : { kind: 'fine' }
}
