import type {
  Permission,
  Role,
  Scope,
  VerificationMethod,
  VerificationState,
  VerifiedAction,
} from '@unity-desk/contract'
import type { ColumnType, Generated, GeneratedAlways, JSONColumnType } from 'kysely'

/** The tables, as the migrations leave them. Times are UTC. */
export type Database = {
  operator: OperatorTable
  session: SessionTable
  token: TokenTable
  sign_in_throttle: SignInThrottleTable
  used_login_state: UsedLoginStateTable
  audit_head: AuditHeadTable
  audit_record: AuditRecordTable
  audit_follower: AuditFollowerTable
  idempotency: IdempotencyTable
  person: PersonTable
  person_address: PersonAddressTable
  person_fragment: PersonFragmentTable
  person_state: PersonStateTable
  directory_name: DirectoryNameTable
  vip: VipTable
  directory_sweep: DirectorySweepTable
  mail_delivery: MailDeliveryTable
  limit_count: LimitCountTable
  portal_code: PortalCodeTable
  portal_session: PortalSessionTable
  verification: VerificationTable
  one_time_link: OneTimeLinkTable
  former_mail_address: FormerMailAddressTable
  pin_reminder: PinReminderTable
}

type OperatorTable = {
  id: string
  name: string
  /** The name in lower case: names differ by more than case. */
  name_key: string
  role: Role
  /** Argon2id, with its parameters and salt; null for who signs in at a provider. */
  password_hash: string | null
  /** Who they are at their OpenID provider; both null for who signs in by password. */
  issuer: string | null
  subject: string | null
  /** Sealed; null where no second factor is enrolled. */
  totp_secret: string | null
  /** The last step of time whose code was taken: each code counts once. */
  totp_used_step: number | null
  /** Null: everybody. */
  scope: ColumnType<Scope | null, string | null | undefined, string | null>
  created_at: Date
}

type SessionTable = {
  /** HMAC of the cookie's value: a copy of this table opens no session. */
  token_hash: string
  operator_id: string
  created_at: Date
  last_seen_at: Date
  step_up_until: Date
  /** Until when it may write; null for as long as it lasts. */
  write_until: Date | null
  /** HMAC of the provider's name for its own session. */
  provider_session: string | null
}

type UsedLoginStateTable = {
  /** HMAC of the state of a sign-on that came back from the provider. */
  state_hash: string
  used_at: Date
}

type TokenTable = {
  id: string
  /** HMAC of the token: a copy of this table opens nothing. */
  token_hash: string
  name: string
  permissions: JSONColumnType<Permission[]>
  /** Null: from anywhere. */
  networks: JSONColumnType<string[]> | null
  scope: JSONColumnType<Scope> | null
  created_by: string
  created_at: Date
  expires_at: Date
  last_used_at: Date | null
}

type SignInThrottleTable = {
  /** HMAC of what is counted: an account, an address or the whole system. */
  key: string
  failures: number
  window_started_at: Date
  blocked_until: Date | null
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

type IdempotencyTable = {
  /** HMAC of the operator and the key that they sent. */
  key: string
  /** HMAC of the request, so that a key cannot be used for another. */
  fingerprint: string
  /** What was answered, without any PIN; null while it is being worked on. */
  answer: JSONColumnType<object> | null
  created_at: Date
}

type PersonTable = {
  object_id: string
  /** The columns of a list row that the console shows, under Unity's names. */
  entry: JSONColumnType<Record<string, string>>
  /** Folded (lower case, no accents), as are the next two: to be found whole. */
  alias: string
  extension: string
  /** Empty for none. */
  department: string
  /** What of the entry is searched, folded: a blank before each word. */
  profile: string
  /** What Unity itself takes for their address; null until they were read one by one. */
  smtp_address: string | null
  /** Their proxy addresses, folded, from `person_address`. */
  addresses: Generated<string>
  /** All that is searched. */
  search: GeneratedAlways<string>
  /** DisplayName, folded, for the order of the list. */
  sort_name: string
  /** What scopes go by. */
  location_id: string | null
  partition_id: string | null
  cos_id: string | null
}

type PersonAddressTable = {
  object_id: string
  owner_id: string
  address: string
  folded: string
  /** The sweep that last saw it. */
  sweep: number
}

/** Kept by triggers. */
type PersonFragmentTable = {
  /** One or two characters of what is searched; the empty one is everybody's. */
  fragment: string
  /** How many people have it. */
  people: number
}

type PersonStateTable = {
  object_id: string
  /** The sweep that last saw this person. */
  sweep: number
  /** Unity plays the first-time conversation to them. */
  awaits_enrolment: boolean
  made_at: Date | null
  /** When their PIN was last looked at; the columns below are as of then. */
  checked_at: Date | null
  /** `infinity` until somebody opens it. */
  locked_until: ColumnType<Date | number | null, Date | 'infinity' | null, Date | 'infinity' | null>
  expires_at: Date | null
  /** Wrong PINs since the last right one. */
  failures: Generated<number>
  never_enrolled: Generated<boolean>
}

type DirectoryNameTable = {
  /** Of a location or a class of service. */
  object_id: string
  name: string
}

type VipTable = {
  object_id: string
  name: string
  added_by: string
  added_at: Date
}

type DirectorySweepTable = {
  id: number
  number: Generated<number>
  completed_at: Date | null
  /** Goes up with every change of the index. */
  version: Generated<number>
  /** Where the sweep that is under way is; null between sweeps. */
  step: 'people' | 'addresses' | 'credentials' | null
  page: Generated<number>
  read: Generated<number>
  of: Generated<number>
  /** How many of what was read were people. */
  people: Generated<number>
  progress_at: Date | null
  /** When the next one may begin. */
  due_at: Date | null
  /** Which process is at it, and until when it has it to itself. */
  held_by: string | null
  held_until: Date | null
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

type LimitCountTable = {
  /** HMAC of what is counted, and for whom. */
  key: string
  count: number
  window_started_at: Date
}

type PortalCodeTable = {
  /** HMAC of what the browser holds that asked for it. */
  challenge_hash: string
  /** HMAC of what was typed as the account. */
  account_hash: string
  object_id: string
  alias: string
  display_name: string
  code_hash: string
  attempts_left: number
  created_at: Date
  expires_at: Date
}

type PortalSessionTable = {
  /** HMAC of the cookie's token. */
  token_hash: string
  object_id: string
  alias: string
  display_name: string
  purpose: 'everything' | 'set-pin'
  created_at: Date
  last_seen_at: Date
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

/** Where mail for a person went until it was changed through us. */
type FormerMailAddressTable = {
  object_id: string
  address: string
  /** It is told of changes as well until then. */
  until: Date
}

/** Who wants to be told before their PIN expires. */
type PinReminderTable = {
  object_id: string
  asked_at: Date
  checked_at: Date | null
}
