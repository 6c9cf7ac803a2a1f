import type { Reason, VerifiedAction } from '@unity-desk/contract'
import type { Config } from '../../config/config.ts'
import type { Audit } from '../audit/audit.ts'
import type { Act } from '../audit/draft.ts'
import { DeskError } from '../http/desk-error.ts'
import type { Counted } from '../limits.ts'
import type { LimitAlarm } from '../verifications/limit-alarm.ts'
import { callerLimits } from '../verifications/limits.ts'
import { isReset, type TakesTwo } from '../verifications/second-person.ts'
import { stateOf, type Verification, type Verifications } from '../verifications/store.ts'
import type { Identity } from './identity.ts'

/** A write of a credential that somebody asked for by telephone. */
export type VerifiedAct = {
  readonly identity: Identity
  /** For the audit log. */
  readonly act: Act
  readonly target: string
  readonly action: VerifiedAction
  /** Id of the record that was sent with it. */
  readonly verification: string | undefined
  readonly isVip: boolean
}

/** That the write may be made, once. */
export type Admission = {
  /** For the audit log. */
  readonly details: { readonly verification?: Readonly<Record<string, unknown>> }
  /** The ticket that the caller was verified for. */
  readonly reference: string | undefined
  /**
   * Uses the record up; to be called just before the write is sent, and never taken back, whatever becomes of the write.
   * Calls after the first are for the same write, which Unity wanted in another form.
   * @throws DeskError where somebody was quicker
   */
  readonly use: () => Promise<void>
}

/** @throws DeskError where no caller was verified for an act, and it takes one */
export type Admit = (asked: VerifiedAct) => Promise<Admission>

type Context = {
  readonly config: Pick<Config, 'CALLER_VERIFICATION'>
  readonly verifications: Verifications
  readonly limits: LimitAlarm
  readonly audit: Audit
  readonly takesTwo: TakesTwo
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

const missing = (why: string): DeskError => new DeskError('verification-missing', why)
const invalid = (why: string, reason?: Reason): DeskError =>
  new DeskError('verification-invalid', why, { reason })

const WITHOUT: Admission = { details: {}, reference: undefined, use: async () => {} }

/** Without a record. A token has nobody on the line, so setting a credential takes a permission of its own. */
const checkNone = ({ identity, action }: VerifiedAct, mode: Config['CALLER_VERIFICATION']): void => {
  if (identity.permissions.has('credentials:unverified')) return
  if (identity.via === 'token' && isReset(action))
    throw missing(
      `${identity.title} may not set credentials without a caller verification: that takes the permission credentials:unverified.`,
    )
  if (mode === 'required') throw missing('The caller must be verified first.')
}

const wordsOfState = {
  waiting: 'The caller is not verified yet.',
  used: 'This verification was used. Each counts for one change: verify the caller again.',
  failed: 'This verification was not successful. Verify the caller again.',
  expired: 'This verification has expired. Verify the caller again.',
} as const

/** One answer for what is not there and what is somebody else's. */
const FOREIGN = 'There is no such verification of yours.'

const checkRecord = (
  { act, target, action }: VerifiedAct,
  record: Verification | undefined,
): Verification => {
  if (!record) throw invalid(FOREIGN)
  if (record.target_id !== target)
    throw invalid('This verification is for another person.', 'verified-another')
  if (record.action !== action)
    throw invalid('This verification is for another change.', 'verified-otherwise')
  if (record.reference !== null && act.reference !== undefined && record.reference !== act.reference)
    throw invalid('This verification is for another ticket.', 'verified-ticket')
  const state = stateOf(record)
  // An override has nothing else to wait for.
  if (state === 'waiting' && record.method === 'override') throw unapproved()
  if (state !== 'verified') throw invalid(wordsOfState[state], `verification-${state}`)
  return record
}

const unapproved = (): DeskError =>
  new DeskError('approval-missing', 'A second person must approve this change first.')

const detailsOf = (record: Verification): Admission['details'] => ({
  verification: {
    id: record.id,
    method: record.method,
    ...(record.vouched_by !== null && { vouchedBy: record.vouched_by }),
    ...(record.approved_by !== null && { approvedBy: record.approved_by }),
    ...(record.reason !== null && { reason: record.reason }),
  },
})

/** What asks for a verified caller, on every way that a credential is written (design.md D15). */
export const createAdmit = ({ config, verifications, limits, audit, takesTwo }: Context): Admit => {
  const mode = config.CALLER_VERIFICATION

  const countedFor = ({ identity, target, action }: VerifiedAct): readonly Counted[] => {
    if (mode !== 'required') return []
    return [
      [callerLimits.writesByOperator, identity.operator.id],
      [callerLimits.writes, ''],
      ...(isReset(action) ? [[callerLimits.resets, target] as const] : []),
    ]
  }

  return async (asked) => {
    const { identity, act, verification } = asked
    if (verification === undefined || mode === 'off') {
      checkNone(asked, mode)
      return WITHOUT
    }
    const found = UUID.test(verification) ? await verifications.own(identity, verification) : undefined
    const record = checkRecord(asked, found)
    if (record.approved_by === null && (record.needs_approval || (await takesTwo(asked)))) {
      await verifications.wantApproval(record.id)
      throw unapproved()
    }
    const counted = countedFor(asked)
    await limits.check(act, counted)
    const useUp = async (): Promise<void> => {
      if (!(await verifications.use(record.id))) {
        await audit.note(act, { result: 'denied', reason: wordsOfState.used })
        throw invalid(wordsOfState.used, 'verification-used')
      }
      await limits.take(act, counted)
    }
    let using: Promise<void> | undefined
    return {
      details: detailsOf(record),
      reference: record.reference ?? undefined,
      use: () => (using ??= useUp()),
    }
  }
}
