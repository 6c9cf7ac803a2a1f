import { DeskError } from '../../platform/http/desk-error.ts'
import { callerLimits } from '../../platform/verifications/limits.ts'
import { stateOf, type Verification } from '../../platform/verifications/store.ts'
import { auditTargetOf } from './answer.ts'
import { isCode } from './code.ts'
import type { Asking, VerificationContext } from './context.ts'

/** One answer for what is not there and what is somebody else's. */
export const notYours = (): DeskError => new DeskError('not-found', 'There is no such verification of yours.')

const over = (record: Verification): DeskError =>
  stateOf(record) === 'verified'
    ? new DeskError('verification-invalid', 'The caller is verified already.', { reason: 'verified-already' })
    : new DeskError('verification-invalid', 'This code counts no more. Send another one.', {
        reason: 'code-over',
      })

const tryAgain = (left: number): string => {
  if (left === 0) return 'That is not the code, and no attempt is left. Send another one.'
  return `That is not the code. ${left === 1 ? 'One attempt is' : `${left} attempts are`} left.`
}

/**
 * Takes what the caller read back. An attempt is taken away before it is looked at, in one statement, so that many at
 * once have no more of them than one after the other (security.md 3.7).
 * @throws DeskError
 */
export const confirm = async (
  { verifications, limits, audit, keyedHash }: VerificationContext,
  { identity, acting }: Asking,
  id: string,
  typed: string,
): Promise<Verification> => {
  const record = await verifications.own(identity, id)
  if (!record) throw notYours()
  if (record.method !== 'mail-code' || stateOf(record) !== 'waiting') throw over(record)
  const act = {
    ...acting,
    action: 'verifications.confirm',
    target: auditTargetOf(record),
    details: { for: record.action, method: record.method, id },
    reference: record.reference ?? undefined,
  }
  await limits.take(act, [[callerLimits.tries, record.target_id]])
  const attempted = await verifications.attempt(id)
  if (!attempted) throw over(record)
  const left = attempted.attempts_left
  if (isCode(keyedHash, id, typed, attempted.code_hash)) {
    const verified = await verifications.verify(id)
    if (!verified) throw over(record)
    await audit.note(act, { result: 'done' })
    return verified
  }
  if (left === 0) await verifications.fail(id)
  await audit.note(
    { ...act, details: { ...act.details, attemptsLeft: left } },
    { result: 'denied', reason: 'wrong code' },
  )
  throw new DeskError('wrong-code', tryAgain(left), left === 0 ? { reason: 'no-tries-left' } : {})
}
