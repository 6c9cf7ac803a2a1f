import type { Language } from '../../mail/language.ts'
/** Who is on the portal, and what they asked for there. */
export type PortalTables = {
  portal_code: PortalCodeTable
  portal_session: PortalSessionTable
  pin_reminder: PinReminderTable
  page_language: PageLanguageTable
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

/** Who wants to be told before their PIN expires. */
type PinReminderTable = {
  object_id: string
  asked_at: Date
  checked_at: Date | null
}

/** What somebody read the portal in the last time. */
type PageLanguageTable = {
  object_id: string
  language: Language
  seen_at: Date
}
