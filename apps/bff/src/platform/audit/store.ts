import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import type { Kysely, Transaction } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../database/schema.ts'
import { FIRST_HASH, journalLine, type Chain, type Sealed } from './chain.ts'
import { changeColumns } from './change.ts'
import type { Draft } from './draft.ts'
import type { Journal } from './journal.ts'

const insert = async (trx: Transaction<Database>, { record, body, hash }: Sealed): Promise<void> => {
  await trx
    .insertInto('audit_record')
    .values({
      seq: record.seq,
      operation_id: record.operationId,
      phase: record.phase,
      at: new Date(record.at),
      action: record.action,
      actor: record.actor.name,
      target_id: record.target?.ObjectId ?? null,
      result: record.result,
      ...changeColumns(record),
      body,
      hash,
    })
    .execute()
  await trx.updateTable('audit_head').set({ seq: record.seq, hash }).execute()
}

const headOf = (trx: Kysely<Database>) => trx.selectFrom('audit_head').select(['seq', 'hash'])

const isThere = async (trx: Transaction<Database>, { operationId, phase }: Draft): Promise<boolean> => {
  const same = trx.selectFrom('audit_record').select('seq').where('operation_id', '=', operationId)
  return (await same.where('phase', '=', phase).executeTakeFirst()) !== undefined
}

/** What a record is written to. */
export type Log = {
  readonly db: Kysely<Database>
  readonly journal: Journal | undefined
  readonly chain: Chain
}

/**
 * Adds a record to the end of the chain: to the journal first, then to the database. The row of the head is locked
 * for the length of it, so that several processes on one database make one chain.
 * @returns whether it was not there already
 */
export const appendRecord = async (
  { db, journal, chain }: Log,
  draft: Draft,
  { once = false }: { /** Not where another process was quicker. */ readonly once?: boolean } = {},
): Promise<boolean> => {
  let inJournal = false
  try {
    return await db.transaction().execute(async (trx) => {
      const head = await headOf(trx).forUpdate().executeTakeFirstOrThrow()
      if (once && (await isThere(trx, draft))) return false
      const sealed = chain.seal({ seq: head.seq + 1, ...draft }, head.hash)
      await journal?.append(journalLine(sealed))
      inJournal = true
      await insert(trx, sealed)
      return true
    })
  } catch (error) {
    if (inJournal) await journal?.takeBack()
    throw error
  }
}

const lineSchema = z.object({ hash: z.string(), body: z.string() })

/** What comes of comparing the journal with the database at a start. */
export type Recovery = {
  /** Records that the journal had and the database had lost. */
  readonly replayed: number
  /** Lines that do not continue the chain or cannot be read; left where they are, for whoever looks into it. */
  readonly strange: number
}

/** What a line of the journal holds, or undefined for one that was damaged. */
export const readLine = (line: string) => {
  try {
    const { hash, body } = z.parse(lineSchema, JSON.parse(line))
    return { hash, body, record: z.parse(auditRecord, JSON.parse(body)) }
  } catch {
    return undefined
  }
}

/** Gives the database the records that only the journal has: those of the moment before a crash or a power cut. */
export const recoverFromJournal = async (
  db: Kysely<Database>,
  { hashOf }: Chain,
  lines: readonly string[],
): Promise<Recovery> => {
  let { seq, hash } = await headOf(db).executeTakeFirstOrThrow()
  let replayed = 0
  let strange = 0
  for (const line of lines) {
    const read = readLine(line)
    if (read && read.record.seq <= seq) continue
    if (read?.record.seq !== seq + 1 || read.hash !== hashOf(hash, read.body)) {
      strange += 1
      continue
    }
    await db.transaction().execute((trx) => insert(trx, read))
    ;({ hash } = read)
    seq += 1
    replayed += 1
  }
  return { replayed, strange }
}

/** Whether the last record has the hash that it would be given with this key. */
export const endsWithKey = async (db: Kysely<Database>, { hashOf }: Chain): Promise<boolean> => {
  const [last, before] = await db
    .selectFrom('audit_record')
    .select(['body', 'hash'])
    .orderBy('seq', 'desc')
    .limit(2)
    .execute()
  return !last || last.hash === hashOf(before?.hash ?? FIRST_HASH, last.body)
}

/** Number of the last record. */
export const lastSeq = async (db: Kysely<Database>): Promise<number> =>
  (await headOf(db).executeTakeFirstOrThrow()).seq

/** Finds out whether the database could take a record. */
export const touchHead = async (db: Kysely<Database>): Promise<void> => {
  await db
    .updateTable('audit_head')
    .set((eb) => ({ seq: eb.ref('seq') }))
    .execute()
}

/** Acts that nobody is at any more: begun before this process came, or before a moment. */
export type Abandoned = { readonly upTo: number } | { readonly from: Date | undefined; readonly before: Date }

const bodiesOf = (rows: readonly { readonly body: string }[]): AuditRecord[] =>
  rows.map(({ body }) => z.parse(auditRecord, JSON.parse(body)))

/** Those of them that have no outcome. */
export const intentsWithoutOutcome = async (
  db: Kysely<Database>,
  abandoned: Abandoned,
): Promise<AuditRecord[]> => {
  const intents = db
    .selectFrom('audit_record as intent')
    .select('intent.body')
    .where('intent.phase', '=', 'intent')
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit_record as outcome')
            .select('outcome.seq')
            .whereRef('outcome.operation_id', '=', 'intent.operation_id')
            .where('outcome.phase', '!=', 'intent'),
        ),
      ),
    )
    .orderBy('intent.seq')
  if ('upTo' in abandoned) return bodiesOf(await intents.where('intent.seq', '<=', abandoned.upTo).execute())
  const { from, before } = abandoned
  const earlier = intents.where('intent.at', '<', before)
  return bodiesOf(await (from ? earlier.where('intent.at', '>=', from) : earlier).execute())
}

/** Intents of acts that ended as unknown and were not settled since. */
export const unknownIntents = async (db: Kysely<Database>): Promise<AuditRecord[]> =>
  bodiesOf(
    await db
      .selectFrom('audit_record as intent')
      .innerJoin('audit_record as outcome', 'outcome.operation_id', 'intent.operation_id')
      .select('intent.body')
      .where('intent.phase', '=', 'intent')
      .where('outcome.phase', '=', 'outcome')
      .where('outcome.result', '=', 'unknown')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('audit_record as later')
              .select('later.seq')
              .whereRef('later.operation_id', '=', 'intent.operation_id')
              .whereRef('later.seq', '>', 'outcome.seq'),
          ),
        ),
      )
      .orderBy('intent.seq')
      .limit(100)
      .execute(),
  )
