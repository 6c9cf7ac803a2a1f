import { auditRecord, type AuditRecord, type AuditResult, type Scope } from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import * as z from 'zod/mini'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'

/** What of the journal is asked for. */
export type ChangeFilter = {
  readonly target?: string | undefined
  readonly actor?: string | undefined
  /** Only of people in it, as the directory index knows them; null for everything. */
  readonly scope: Scope | null
  /** Nouns that the caller may not read. */
  readonly hidden: readonly string[]
}

/** A change as the audit log has it. */
export type Found = {
  readonly seq: number
  readonly intent: AuditRecord
  /** How it ended, as far as is known by now. */
  readonly result: AuditResult | undefined
  /** Whether Unity was asked afterwards how it ended, and is asked no more. */
  readonly isSettled: boolean
  /** ObjectId of what a create has made. */
  readonly created: string | undefined
  /** The change that took it back, or may have. */
  readonly revertedBy: string | undefined
}

type Row = { readonly seq: number; readonly body: string }

const made = z.object({ created: z.optional(z.string()) })

const recordOf = (body: string): AuditRecord => z.parse(auditRecord, JSON.parse(body))

/** Changes that were made, or may have been: what was refused, or failed, changed nothing. */
const changes = (db: Kysely<Database>) =>
  db
    .selectFrom('audit_record as intent')
    .select(['intent.seq', 'intent.body'])
    .where('intent.change_kind', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('audit_record as ending')
            .select('ending.seq')
            .whereRef('ending.operation_id', '=', 'intent.operation_id')
            .where('ending.result', 'in', ['refused', 'failed', 'denied']),
        ),
      ),
    )

const select = (db: Kysely<Database>, { target, actor, scope, hidden }: ChangeFilter) => {
  let rows = changes(db)
  if (target !== undefined)
    // What was made is named by the record of its ending.
    rows = rows.where('intent.operation_id', 'in', (eb) =>
      eb
        .selectFrom('audit_record as about')
        .select('about.operation_id')
        .where('about.target_id', '=', target.toLowerCase()),
    )
  if (actor !== undefined) rows = rows.where('intent.actor', '=', actor)
  if (hidden.length > 0)
    rows = rows.where(sql<string>`regexp_replace(intent.action, '\\.[a-z]+$', '')`, 'not in', hidden)
  if (scope)
    rows = rows.where((eb) =>
      eb.exists(
        eb
          .selectFrom('person')
          .select('person.object_id')
          .where(sql`person.object_id::text`, '=', eb.ref('intent.target_id'))
          .where(within(scope)),
      ),
    )
  return rows
}

const endingsOf = async (db: Kysely<Database>, operations: readonly string[]) => {
  const rows = await db
    .selectFrom('audit_record')
    .select(['operation_id', 'body'])
    .where('operation_id', 'in', operations)
    .where('phase', '!=', 'intent')
    .orderBy('seq')
    .execute()
  // Of two the later one settles the earlier.
  return new Map(rows.map(({ operation_id, ...row }) => [operation_id, row]))
}

const revertsOf = async (db: Kysely<Database>, operations: readonly string[]) => {
  const rows = await changes(db)
    .select(['intent.operation_id', 'intent.reverts'])
    .where('intent.reverts', 'in', operations)
    .execute()
  return new Map(rows.map(({ reverts, operation_id }) => [reverts, operation_id]))
}

const withEndings = async (db: Kysely<Database>, rows: readonly Row[]): Promise<readonly Found[]> => {
  const intents = rows.map(({ seq, body }) => ({ seq, intent: recordOf(body) }))
  if (intents.length === 0) return []
  const ids = intents.map(({ intent }) => intent.operationId)
  const [endings, reverts] = await Promise.all([endingsOf(db, ids), revertsOf(db, ids)])
  return intents.map(({ seq, intent }) => {
    const ending = endings.get(intent.operationId)
    const { result = null, phase, details = {} } = ending ? recordOf(ending.body) : {}
    return {
      seq,
      intent,
      result: result ?? undefined,
      isSettled: phase === 'resolved',
      created: z.parse(made, details).created,
      revertedBy: reverts.get(intent.operationId),
    }
  })
}

/** A page of the journal, newest first; `before` is the number that the page before ended with. */
export const findChanges = async (
  db: Kysely<Database>,
  filter: ChangeFilter,
  { limit, before }: { readonly limit: number; readonly before: number | undefined },
): Promise<{ readonly items: readonly Found[]; readonly cursor?: string }> => {
  let rows = select(db, filter)
  if (before !== undefined) rows = rows.where('intent.seq', '<', before)
  const found = await rows
    .orderBy('intent.seq', 'desc')
    .limit(limit + 1)
    .execute()
  const items = await withEndings(db, found.slice(0, limit))
  const last = items.at(-1)
  return { items, ...(found.length > limit && last && { cursor: String(last.seq) }) }
}

/** Undefined where there is no such change, or none that somebody with this filter may see. */
export const findChange = async (
  db: Kysely<Database>,
  filter: Pick<ChangeFilter, 'hidden'>,
  id: string,
): Promise<Found | undefined> => {
  const row = await select(db, { ...filter, scope: null })
    .where('intent.operation_id', '=', id)
    .executeTakeFirst()
  const [found] = row ? await withEndings(db, [row]) : []
  return found
}
