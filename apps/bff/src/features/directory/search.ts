import type { DirectoryPage, Scope } from '@unity-desk/contract'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { wordsOf } from './fold.ts'
import { itemColumns, itemsOf, type Row } from './items.ts'
import { answering, tiersOf, type Condition, type Question } from './question.ts'
import { createTotals } from './totals.ts'

/** So many people are looked at in their order before an index is asked: it is the faster way to what many have. */
const WALKED = 1000
/** Of fewer than these an index tells at once. */
const FEW = 200

const after = ({ name, ObjectId }: Pick<Place, 'name' | 'ObjectId'>) =>
  sql<boolean>`(sort_name, object_id) > (${name}, ${ObjectId}::uuid)`

const everybodyAfter = (db: Kysely<Database>, place: Place | undefined) =>
  place === undefined ? db.selectFrom('person') : db.selectFrom('person').where(after(place))

/** The first of those who meet a condition, in the order of names, without ever looking at everybody twice. */
const firstOf = async (
  db: Kysely<Database>,
  condition: Condition,
  place: Place | undefined,
  most: number,
  isRare: boolean,
): Promise<Row[]> => {
  if (!isRare) {
    const near = everybodyAfter(db, place)
      .selectAll()
      .orderBy('sort_name')
      .orderBy('object_id')
      .limit(WALKED)
      .as('person')
    const rows = await db
      .selectFrom(near)
      .select(itemColumns)
      .where(condition)
      .orderBy('sort_name')
      .orderBy('object_id')
      .limit(most)
      .execute()
    if (rows.length === most) return rows
  }
  return (
    everybodyAfter(db, place)
      .select(itemColumns)
      .where(condition)
      // An expression, so that nobody walks the order of names again for what is rare there.
      .orderBy(sql`sort_name || ''`)
      .orderBy('object_id')
      .limit(most)
      .execute()
  )
}

export type Search = (
  question: Question,
  limit: number,
  cursor?: string,
  scope?: Scope | null,
) => Promise<DirectoryPage>

export const createSearch = (db: Kysely<Database>): Search => {
  const totals = createTotals(db)

  return async (question, limit, cursor, scope = null) => {
    const from = cursor === undefined ? undefined : decodeCursor(cursor)
    const { version, completed_at, step, read, of } = await db
      .selectFrom('directory_sweep')
      .select(['version', 'completed_at', 'step', 'read', 'of'])
      .executeTakeFirstOrThrow()
    const answers = answering(question, scope)
    const total = await totals.count(question, scope, version)
    const found: { readonly row: Row; readonly tier: number }[] = []
    for (const [tier, belongs] of tiersOf(question).entries()) {
      const most = limit + 1 - found.length
      const isOver = from === undefined && found.length >= total
      if (most <= 0 || isOver || (from && tier < from.tier)) continue
      const place = from?.tier === tier ? from : undefined
      const rows = await firstOf(db, (eb) => eb.and([belongs(eb), answers(eb)]), place, most, total < FEW)
      found.push(...rows.map((row) => ({ row, tier })))
    }
    const shown = found.slice(0, limit)
    const last = found.length > limit ? shown.at(-1) : undefined
    return {
      total,
      items: await itemsOf(
        db,
        shown.map(({ row }) => row),
        wordsOf(question.q),
      ),
      ...(last && {
        cursor: encodeCursor({ tier: last.tier, name: last.row.sort_name, ObjectId: last.row.object_id }),
      }),
      asOf: completed_at?.toISOString() ?? null,
      ...(step && { sweep: { read, of } }),
    }
  }
}
