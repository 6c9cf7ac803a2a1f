import {
  auditRecord,
  type AuditPage,
  type AuditRecord,
  type AuditResult,
  type Scope,
} from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import * as z from 'zod/mini'
import { within } from '../../platform/access/people-within.ts'
import type { Database } from '../../platform/database/schema.ts'
import { shortened } from './shortened.ts'

/** What of the log is asked for. */
export type AuditFilter = {
  readonly target?: string | undefined
  readonly actor?: string | undefined
  readonly action?: string | undefined
  readonly result?: AuditResult | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  /** Only what was done to people in it; null for everything. */
  readonly scope: Scope | null
}

/** What LIKE takes for a pattern is text here. */
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, (character) => `\\${character}`)

const select = (db: Kysely<Database>, { target, actor, action, result, from, to, scope }: AuditFilter) => {
  let rows = db.selectFrom('audit_record').select(['seq', 'body'])
  if (target !== undefined) rows = rows.where('target_id', '=', target.toLowerCase())
  if (actor !== undefined) rows = rows.where('actor', '=', actor)
  if (action !== undefined)
    rows = rows.where((eb) =>
      eb.or([eb('action', '=', action), eb('action', 'like', `${literal(action.replace(/\.$/, ''))}.%`)]),
    )
  if (result !== undefined) rows = rows.where('result', '=', result)
  if (from !== undefined) rows = rows.where('at', '>=', new Date(from))
  if (to !== undefined) rows = rows.where('at', '<', new Date(to))
  if (scope)
    rows = rows.where((eb) =>
      eb.exists(
        eb
          .selectFrom('person')
          .select('person.object_id')
          .where(sql`person.object_id::text`, '=', eb.ref('audit_record.target_id'))
          .where(within(scope)),
      ),
    )
  return rows
}

const recordOf = ({ body }: { readonly body: string }): AuditRecord => z.parse(auditRecord, JSON.parse(body))

/** A page of the log, newest first; `before` is the number that the page before ended with. */
export const findRecords = async (
  db: Kysely<Database>,
  filter: AuditFilter,
  { limit, before }: { readonly limit: number; readonly before: number | undefined },
): Promise<AuditPage> => {
  let rows = select(db, filter)
  if (before !== undefined) rows = rows.where('seq', '<', before)
  const found = await rows
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const items = found.slice(0, limit)
  const last = items.at(-1)
  return {
    items: items.map((row) => shortened(recordOf(row))),
    ...(found.length > limit && last && { cursor: String(last.seq) }),
  }
}

/** Few, as what went with a deletion makes a record of a quarter of a megabyte. */
const BATCH = 50

/** All of it, oldest first, a batch at a time. */
export async function* eachRecord(db: Kysely<Database>, filter: AuditFilter): AsyncGenerator<AuditRecord> {
  for (let after = 0; ;) {
    const rows = await select(db, filter).where('seq', '>', after).orderBy('seq').limit(BATCH).execute()
    for (const row of rows) yield recordOf(row)
    const last = rows.at(-1)
    if (!last || rows.length < BATCH) return
    after = last.seq
  }
}
