import type { Generated } from 'kysely'

/** What is sent by mail, and to where. */
export type MailTables = {
  mail_delivery: MailDeliveryTable
  former_mail_address: FormerMailAddressTable
  one_time_link: OneTimeLinkTable
}

type MailDeliveryTable = {
  /** Made from the key of the mail: the same mail is sent once. */
  id: string
  /** ObjectId of whom it is about. */
  subject_id: string | null
  purpose: string
  state: 'waiting' | 'delivered' | 'failed' | 'expired'
  reason: string | null
  attempts: Generated<number>
  created_at: Date
  ended_at: Date | null
}

/** Where mail for a person went until it was changed through us. */
type FormerMailAddressTable = {
  object_id: string
  address: string
  /** It is told of changes as well until then. */
  until: Date
}

export type OneTimeLinkTable = {
  /** HMAC of what stands in the link. */
  secret_hash: string
  purpose: 'ticket' | 'not-me'
  object_id: string
  alias: string
  display_name: string
  /** The act that it was mailed for. */
  operation_id: string
  created_at: Date
  expires_at: Date
}
