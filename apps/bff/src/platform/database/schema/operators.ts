import type { Permission, Role, Scope } from '@unity-desk/contract'
import type { ColumnType, JSONColumnType } from 'kysely'

/** Who signs in to the console, and what acts in their stead. */
export type OperatorTables = {
  operator: OperatorTable
  session: SessionTable
  token: TokenTable
  sign_in_throttle: SignInThrottleTable
  used_login_state: UsedLoginStateTable
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

type UsedLoginStateTable = {
  /** HMAC of the state of a sign-on that came back from the provider. */
  state_hash: string
  used_at: Date
}
