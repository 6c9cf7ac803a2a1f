import { join } from 'node:path'
import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../database/schema.ts'
import { FIRST_HASH, type Chain } from './chain.ts'
import { readJournalLines } from './journal.ts'
import { readLine } from './store.ts'

/** The first record that does not hold, and why. */
export type Verdict =
  | { readonly holds: true; readonly count: number }
  | { readonly holds: false; readonly seq: number; readonly reason: string }

class Broken extends Error {
  readonly seq: number
  constructor(seq: number, reason: string) {
    super(reason)
    this.seq = seq
  }
}

type Options = {
  readonly db: Kysely<Database>
  readonly chain: Chain
  /** Where the journal is; undefined where there is none. */
  readonly directory: string | undefined
}

const BATCH = 1000

const read = (seq: number, body: string): AuditRecord => {
  try {
    return z.parse(auditRecord, JSON.parse(body))
  } catch {
    throw new Broken(seq, 'cannot be read')
  }
}

type Row = Awaited<ReturnType<typeof rowsAfter>>[number]

const rowsAfter = (db: Kysely<Database>, seq: number) =>
  db.selectFrom('audit_record').selectAll().where('seq', '>', seq).orderBy('seq').limit(BATCH).execute()

/** The columns that are searched by say what the record says. */
const checkColumns = (row: Row): void => {
  const record = read(row.seq, row.body)
  const same =
    record.seq === row.seq &&
    record.operationId === row.operation_id &&
    record.phase === row.phase &&
    new Date(record.at).getTime() === row.at.getTime() &&
    record.action === row.action &&
    record.actor.name === row.actor &&
    (record.target?.ObjectId ?? null) === row.target_id &&
    record.result === row.result
  if (!same) throw new Broken(row.seq, 'its columns say something else than the record')
}

type Journalled = ReadonlyMap<number, { readonly hash: string; readonly body: string }>

/** The journal holds what the database has, from its first record on; the oldest may have been set aside. */
const readJournal = async (directory: string | undefined): Promise<Journalled> => {
  if (directory === undefined) return new Map()
  const lines = await readJournalLines(join(directory, 'audit.ndjson'))
  let last = 0
  const records = lines.map((line) => {
    const known = readLine(line)
    if (!known) throw new Broken(last + 1, 'its line in the journal cannot be read')
    last = known.record.seq
    return [last, known] as const
  })
  return new Map(records)
}

const checkRow = (
  row: Row,
  previous: { seq: number; hash: string },
  chain: Chain,
  journal: Journalled,
): void => {
  const { seq, body, hash } = row
  if (seq !== previous.seq + 1) throw new Broken(previous.seq + 1, 'is missing')
  if (hash !== chain.hashOf(previous.hash, body)) throw new Broken(seq, 'does not fit its hash')
  checkColumns(row)
  const line = journal.get(seq)
  if (line && (line.hash !== hash || line.body !== body))
    throw new Broken(seq, 'says something else in the journal')
}

/** A walk from the first record to the one that is the last when it begins; what is written meanwhile is not in it. */
const walk = async ({ db, chain, directory }: Options): Promise<number> => {
  const head = await db.selectFrom('audit_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  const journal = await readJournal(directory)
  let previous = { seq: 0, hash: FIRST_HASH }
  while (previous.seq < head.seq) {
    const rows = await rowsAfter(db, previous.seq)
    if (rows.length === 0) throw new Broken(previous.seq + 1, 'is missing')
    for (const row of rows) {
      if (row.seq > head.seq) break
      checkRow(row, previous, chain, journal)
      previous = row
    }
  }
  if (previous.hash !== head.hash) throw new Broken(previous.seq, 'is not the one that the log ends with')
  const newest = Math.max(0, ...journal.keys())
  const isThere = (await rowsAfter(db, head.seq)).some(({ seq }) => seq === newest)
  if (newest > head.seq && !isThere)
    throw new Broken(head.seq + 1, 'is in the journal and not in the database')
  return previous.seq
}

/**
 * Walks the whole audit log: numbers without a gap, hashes that chain, columns that agree with their records, and a
 * journal that says the same. Somebody who has the key as well can still rewrite everything; what was shipped elsewhere
 * shows that.
 */
export const verifyAudit = async (options: Options): Promise<Verdict> => {
  try {
    return { holds: true, count: await walk(options) }
  } catch (error) {
    if (error instanceof Broken) return { holds: false, seq: error.seq, reason: error.message }
    throw error
  }
}
