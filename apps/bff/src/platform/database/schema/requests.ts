import type { JSONColumnType } from 'kysely'

/** What is remembered of requests. */
export type RequestTables = {
  idempotency: IdempotencyTable
  limit_count: LimitCountTable
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

type LimitCountTable = {
  /** HMAC of what is counted, and for whom. */
  key: string
  count: number
  window_started_at: Date
}
