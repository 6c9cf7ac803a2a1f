import type { PinBadges, WorklistName } from '@unity-desk/contract'
import { expiryOf, isNeverEnrolled, pinStates, type FullReadOf } from '@unity-desk/cupi'
import type { pin, users } from '@unity-desk/cupi/resources'
import { sql, type RawBuilder } from 'kysely'
import type { AuthenticationRule } from '../../platform/unity/rules.ts'

export type Credential = FullReadOf<typeof pin>
type Owner = Pick<FullReadOf<typeof users>, 'IsVmEnrolled' | 'CreationTime'>
type Rule = Pick<AuthenticationRule, 'LockoutDuration' | 'MaxDays' | 'MaxHacks'>

/** What the index knows of whose PIN it is. */
export const ownerOf = ({
  awaits_enrolment,
  made_at,
}: {
  readonly awaits_enrolment: boolean
  readonly made_at: Date | null
}): Owner => ({ IsVmEnrolled: awaits_enrolment, ...(made_at && { CreationTime: made_at.toISOString() }) })

/** What stands in the way of a PIN at a moment, as a list shows it. */
export const badgesOf = (credential: Credential, rule: Rule, owner: Owner, now: Date): PinBadges => {
  const states = pinStates(credential, rule, now)
  const failing = states.find(({ kind }) => kind === 'locked-by-failures')
  const until = failing?.kind === 'locked-by-failures' ? failing.until : null
  const byAdministrator = states.some(({ kind }) => kind === 'locked-by-administrator')
  const locked = byAdministrator ? 'administrator' : failing ? 'failures' : 'none'
  return {
    locked,
    ...(locked === 'failures' && until && { until: until.toISOString() }),
    expired: states.some(({ kind }) => kind === 'expired'),
    mustChange: credential.CredMustChange,
    neverEnrolled: isNeverEnrolled(credential, owner),
    failures: credential.HackCount,
  }
}

/** The same as the index keeps it: as moments, since locks open and PINs expire while nobody looks. */
export const stateColumns = (credential: Credential, rule: Rule, owner: Owner, now: Date) => {
  const { locked, until, neverEnrolled, failures } = badgesOf(credential, rule, owner, now)
  return {
    checked_at: now,
    locked_until: locked === 'none' ? null : until === undefined ? ('infinity' as const) : new Date(until),
    expires_at: expiryOf(credential, rule) ?? null,
    failures,
    never_enrolled: neverEnrolled,
  }
}

/** One wrong PIN is everybody's; with the rule that Cisco ships the one after the second locks. */
const MANY_FAILURES = 2

/** Who of `person_state` is on a list by now. */
export const isOnList = (list: WorklistName, now: Date): RawBuilder<boolean> => {
  const locked = sql<boolean>`coalesce(locked_until > ${now}, false)`
  if (list === 'locked') return locked
  if (list === 'expired') return sql`coalesce(expires_at <= ${now}, false)`
  if (list === 'never-enrolled') return sql`never_enrolled`
  return sql`failures >= ${MANY_FAILURES} and not ${locked}`
}
