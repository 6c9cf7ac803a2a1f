import { createHash } from 'node:crypto'
import type { AuditRecord } from '@unity-desk/contract'

/** Each record's hash covers the one before it, so that a changed, removed or swapped record shows (security.md 3.10). */
export type Sealed = {
  readonly record: AuditRecord
  /** The record, byte for byte as it was hashed. */
  readonly body: string
  readonly hash: string
}

export const FIRST_HASH = '0'.repeat(64)

export const hashOf = (previous: string, body: string): string =>
  createHash('sha256').update(previous).update('\n').update(body).digest('hex')

export const seal = (record: AuditRecord, previous: string): Sealed => {
  const body = JSON.stringify(record)
  return { record, body, hash: hashOf(previous, body) }
}

/** One line of the journal. */
export const journalLine = ({ body, hash }: Sealed): string => JSON.stringify({ hash, body })
