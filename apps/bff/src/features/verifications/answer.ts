import type { Verification as Answer, WaitingVerification } from '@unity-desk/contract'
import type { AuditTarget } from '@unity-desk/contract'
import { stateOf, type Verification } from '../../platform/verifications/store.ts'

/** What the operator sees of a record of theirs. */
export const answerOf = (record: Verification): Answer => ({
  id: record.id,
  target: record.target_id,
  targetName: record.target_name,
  action: record.action,
  method: record.method,
  state: stateOf(record),
  expiresAt: record.expires_at.toISOString(),
  attemptsLeft: record.attempts_left,
  word: record.word,
  reference: record.reference,
  needsApproval: record.needs_approval,
  ...(record.approved_by !== null && { approvedBy: record.approved_by }),
  ...(record.vouched_by !== null && { vouchedBy: record.vouched_by }),
  ...(record.sent_to !== null && { sentTo: record.sent_to }),
})

/** What a colleague sees of it. */
export const waitingOf = (record: Verification): WaitingVerification => ({
  id: record.id,
  target: record.target_id,
  targetName: record.target_name,
  action: record.action,
  method: record.method,
  needs: record.method === 'vouch' && record.state === 'waiting' ? 'vouch' : 'approval',
  operator: record.operator_name,
  reference: record.reference,
  reason: record.reason,
  startedAt: record.created_at.toISOString(),
  expiresAt: record.expires_at.toISOString(),
})

export const auditTargetOf = (record: Verification): AuditTarget => ({
  kind: 'users',
  ObjectId: record.target_id,
  Alias: record.target_alias,
  DisplayName: record.target_name,
})
