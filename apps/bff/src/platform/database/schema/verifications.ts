import type { VerificationMethod, VerificationState, VerifiedAction } from '@unity-desk/contract'

/** Callers who were verified. */
export type VerificationTables = {
  verification: VerificationTable
}

export type VerificationTable = {
  id: string
  operator_id: string
  operator_name: string
  target_id: string
  target_alias: string
  target_name: string
  action: VerifiedAction
  method: VerificationMethod
  /** The ticket that it is for; null: any. */
  reference: string | null
  /** Of an override. */
  reason: string | null
  /** That it has expired, the clock says. */
  state: Exclude<VerificationState, 'expired'>
  /** HMAC of the code and the id; null where no code was sent. */
  code_hash: string | null
  /** The mail address, most of it hidden. */
  sent_to: string | null
  attempts_left: number
  word: string
  needs_approval: boolean
  approved_by: string | null
  vouched_by: string | null
  created_at: Date
  expires_at: Date
}
