import type { AuditRecord } from '@unity-desk/contract'
import type { KeyedHash } from '../keyed-hash.ts'

/** Each record's hash covers the one before it, so that a changed, removed or swapped record shows (security.md 3.10). */
export type Sealed = {
  readonly record: AuditRecord
  /** The record, byte for byte as it was hashed. */
  readonly body: string
  readonly hash: string
}

export type Chain = {
  readonly hashOf: (previous: string, body: string) => string
  readonly seal: (record: AuditRecord, previous: string) => Sealed
}

export const FIRST_HASH = '0'.repeat(64)

/**
 * The hashes are keyed: whoever can write to the database and does not have the server's key cannot forge even the
 * last record (decision 004).
 */
export const createChain = (keyedHash: KeyedHash): Chain => {
  const hashOf = (previous: string, body: string): string => keyedHash('audit', previous, body)
  return {
    hashOf,
    seal: (record, previous) => {
      const body = JSON.stringify(record)
      return { record, body, hash: hashOf(previous, body) }
    },
  }
}

/** One line of the journal. */
export const journalLine = ({ body, hash }: Pick<Sealed, 'body' | 'hash'>): string =>
  JSON.stringify({ hash, body })
