/** The audit log and who follows it. */
export type AuditTables = {
  audit_head: AuditHeadTable
  audit_record: AuditRecordTable
  audit_follower: AuditFollowerTable
  revert_claim: RevertClaimTable
}

type AuditHeadTable = {
  id: number
  seq: number
  hash: string
}

type AuditRecordTable = {
  seq: number
  operation_id: string
  phase: 'intent' | 'outcome' | 'resolved' | 'event'
  at: Date
  action: string
  actor: string
  target_id: string | null
  /** Null on an intent. */
  result: string | null
  /** Of the intent of a write that the undo journal shows. */
  change_kind: 'update' | 'create' | 'remove' | null
  /** The act that this one takes back. */
  reverts: string | null
  /** The whole record, byte for byte as it was hashed. */
  body: string
  hash: string
}

type AuditFollowerTable = {
  name: string
  /** Of the last record that it has dealt with. */
  seq: number
  /** Until when a process has it to itself. */
  held_until: Date | null
}

type RevertClaimTable = {
  /** Of a change in the undo journal that somebody is taking back. */
  change_id: string
  /** Until when a process has it to itself. */
  held_until: Date
}
