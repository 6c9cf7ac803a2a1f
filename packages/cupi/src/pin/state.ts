import type { FullReadOf } from '../resource/resource.ts'
import type { authenticationRules } from '../resources/authentication-rules.ts'
import type { pin } from '../resources/credentials.ts'
import type { users } from '../resources/users.ts'
import { instantOf } from '../wire/time.ts'

type Credential = Pick<
  FullReadOf<typeof pin>,
  'Locked' | 'Hacked' | 'HackCount' | 'TimeHacked' | 'CredMustChange' | 'DoesntExpire' | 'TimeChanged'
>
type Rule = Pick<FullReadOf<typeof authenticationRules>, 'LockoutDuration' | 'MaxDays' | 'MaxHacks'>

/** Why a person cannot get in by telephone, worst first; several can hold at once. */
export type PinState =
  | { readonly kind: 'locked-by-administrator' }
  /** `until` is null when only an administrator can open it. */
  | { readonly kind: 'locked-by-failures'; readonly since: Date | null; readonly until: Date | null }
  | { readonly kind: 'expired'; readonly since: Date }
  | { readonly kind: 'must-change' }
  | { readonly kind: 'failing'; readonly count: number; readonly locksAt: number | null }

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * Two documented ways unlock: one clears Hacked and HackCount, the other HackCount and TimeHacked (cupi.md 2.7), and
 * no server is known to clear the third on its own. So one sign that is left over without failures counts for nothing.
 */
const isHacked = ({ Hacked, HackCount }: Credential, since: Date | undefined): boolean =>
  Hacked ? since !== undefined || HackCount > 0 : since !== undefined && HackCount > 0

const lockout = (credential: Credential, rule: Rule, now: Date): PinState | undefined => {
  const since = instantOf(credential.TimeHacked)
  if (!isHacked(credential, since)) return undefined
  if (rule.LockoutDuration === 0 || since === undefined)
    return { kind: 'locked-by-failures', since: since ?? null, until: null }
  const until = new Date(since.getTime() + rule.LockoutDuration * MINUTE)
  return until > now ? { kind: 'locked-by-failures', since, until } : undefined
}

/** When the PIN stops being accepted, or undefined when it does not (cupi.md 2.8). */
export const expiryOf = (credential: Credential, rule: Rule): Date | undefined => {
  const changed = instantOf(credential.TimeChanged)
  if (credential.DoesntExpire || rule.MaxDays === 0 || changed === undefined) return undefined
  return new Date(changed.getTime() + rule.MaxDays * DAY)
}

/** What the fields of a credential mean at a moment; empty when nothing stands in the way. */
export const pinStates = (credential: Credential, rule: Rule, now: Date): readonly PinState[] => {
  const states: PinState[] = []
  if (credential.Locked) states.push({ kind: 'locked-by-administrator' })
  const locked = lockout(credential, rule, now)
  if (locked) states.push(locked)
  const expiry = expiryOf(credential, rule)
  if (expiry !== undefined && expiry <= now) states.push({ kind: 'expired', since: expiry })
  if (credential.CredMustChange) states.push({ kind: 'must-change' })
  if (!locked && credential.HackCount > 0)
    states.push({
      kind: 'failing',
      count: credential.HackCount,
      locksAt: rule.MaxHacks === 0 ? null : rule.MaxHacks,
    })
  return states
}

/** The PIN that an account is made with is put there in the same act. */
const SAME_ACT = 5 * MINUTE

type Owner = Pick<FullReadOf<typeof users>, 'IsVmEnrolled' | 'CreationTime'>

/** The first telephone call, with name and greeting, is still to come, and nobody has given out another PIN since. */
export const isNeverEnrolled = ({ TimeChanged }: Pick<Credential, 'TimeChanged'>, owner: Owner): boolean => {
  if (owner.IsVmEnrolled !== true) return false
  const made = instantOf(owner.CreationTime)
  const changed = instantOf(TimeChanged)
  return (
    changed === undefined || (made !== undefined && Math.abs(changed.getTime() - made.getTime()) < SAME_ACT)
  )
}
