import { Readable } from 'node:stream'
import type { AuditRecord } from '@unity-desk/contract'
import { stringify } from 'csv-stringify'
import { shortened } from './shortened.ts'

const COLUMNS = [
  'seq',
  'at',
  'phase',
  'action',
  'result',
  'reason',
  'actor',
  'role',
  'via',
  'source',
  'targetKind',
  'targetObjectId',
  'targetAlias',
  'targetDisplayName',
  'reference',
  'details',
  'unityStatus',
  'unityNode',
  'operationId',
  'requestId',
  'instance',
] as const

const rowOf = (record: AuditRecord): Readonly<Record<(typeof COLUMNS)[number], string | number | null>> => {
  const { actor, target, unity, details } = record
  return {
    seq: record.seq,
    at: record.at,
    phase: record.phase,
    action: record.action,
    result: record.result,
    reason: record.reason,
    actor: actor.name,
    role: actor.role,
    via: actor.via,
    source: record.source,
    targetKind: target?.kind ?? null,
    targetObjectId: target?.ObjectId ?? null,
    targetAlias: target?.Alias ?? null,
    targetDisplayName: target?.DisplayName ?? null,
    reference: record.reference,
    details: JSON.stringify(details),
    unityStatus: unity?.status ?? null,
    unityNode: unity?.node ?? null,
    operationId: record.operationId,
    requestId: record.requestId,
    instance: record.instance,
  }
}

async function* linesOf(records: AsyncIterable<AuditRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`
}

async function* rowsOf(records: AsyncIterable<AuditRecord>): AsyncGenerator<object> {
  for await (const record of records) yield rowOf(shortened(record))
}

/** One JSON object per line. */
export const asNdjson = (records: AsyncIterable<AuditRecord>): Readable => Readable.from(linesOf(records))

/** Some programs take a single one for the end of a row, and what stands behind it for a formula. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** A table for a spreadsheet, which must not take what a stranger wrote for a formula; with a mark, so that it reads UTF-8. */
export const asCsv = (records: AsyncIterable<AuditRecord>): Readable =>
  Readable.from(rowsOf(records)).pipe(
    stringify({
      header: true,
      columns: [...COLUMNS],
      bom: true,
      record_delimiter: 'windows',
      cast: { string: (text) => text.replace(CONTROLS, ' ').trimStart() },
      escape_formulas: true,
    }),
  )
