import type { DirectoryPage, Scope } from '@unity-desk/contract'
import { expressionBuilder, sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { wordsOf } from './fold.ts'
import { itemColumns, itemsOf, type Row } from './items.ts'
import { answering, sought, tiersOf, type Condition, type Question, type Tier } from './question.ts'
import { createTotals } from './totals.ts'

/** So many people are looked at in their order before an index is asked: it is the faster way to what many have. */
const WALKED = 3000
/** Of fewer than these an index tells at once, and they are put in order whole. */
const FEW = 2500

const after = ({ name, ObjectId }: Pick<Place, 'name' | 'ObjectId'>) =>
  sql<boolean>`(sort_name, object_id) > (${name}, ${ObjectId}::uuid)`

const everybodyAfter = (db: Kysely<Database>, place: Place | undefined) =>
  place === undefined ? db.selectFrom('person') : db.selectFrom('person').where(after(place))

type Found = { readonly row: Row; readonly tier: number }

/** The first of those who meet a condition, in the order of names, without ever looking at everybody twice. */
const firstOf = async (
  db: Kysely<Database>,
  condition: Condition,
  /** What an index tells of them, where they are not found by walking first. */
  index: Condition | undefined,
  place: Place | undefined,
  most: number,
): Promise<Row[]> => {
  if (index) {
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
      .where((eb) => eb.and([...(index ? [index(eb)] : []), condition(eb)]))
      // An expression, so that nobody walks the order of names again for what is rare there.
      .orderBy(sql`sort_name || ''`)
      .orderBy('object_id')
      .limit(most)
      .execute()
  )
}

/** A few, all in one, and how many they are; undefined where there is nobody to ask. */
const amongFew = async (
  db: Kysely<Database>,
  answers: Condition,
  tiers: readonly Tier[],
  from: Place | undefined,
  most: number,
): Promise<{ readonly found: Found[]; readonly total: number | undefined }> => {
  const tier = sql<number>`case ${sql.join(
    tiers.map(
      ({ belongs }, at) => sql`when ${belongs(expressionBuilder<Database, 'person'>())} then ${sql.lit(at)}`,
    ),
    sql` `,
  )} end`
  const few = db
    .selectFrom('person')
    .select(itemColumns)
    .select(({ fn }) => [tier.as('tier'), fn.countAll<number>().over().as('total')])
    .where(answers)
    .as('few')
  const all = db.selectFrom(few).selectAll()
  const behind = from
    ? all.where(
        sql<boolean>`(tier, sort_name, object_id) > (${from.tier}::int, ${from.name}, ${from.ObjectId}::uuid)`,
      )
    : all
  const rows = await behind.orderBy('tier').orderBy('sort_name').orderBy('object_id').limit(most).execute()
  return {
    found: rows.map(({ tier: at, ...row }) => ({ row, tier: at })),
    total: rows[0]?.total ?? (from ? undefined : 0),
  }
}

/** Many: tier by tier, and no further than a page goes. */
const amongMany = async (
  db: Kysely<Database>,
  answers: Condition,
  tiers: readonly Tier[],
  from: Place | undefined,
  most: number,
  allowed: Condition,
): Promise<Found[]> => {
  const found: Found[] = []
  for (const [tier, { belongs, sought: index }] of tiers.entries()) {
    const left = most - found.length
    if (left <= 0 || (from && tier < from.tier)) continue
    const place = from?.tier === tier ? from : undefined
    const isExact = tiers.length > 1 && tier === 0
    // Whose extension or alias it is holds all of its words, and is found by that alone.
    const condition: Condition = (eb) => eb.and([belongs(eb), (isExact ? allowed : answers)(eb)])
    const rows = await firstOf(db, condition, isExact ? undefined : index, place, left)
    found.push(...rows.map((row) => ({ row, tier })))
  }
  return found
}

export type Search = (
  question: Question,
  limit: number,
  cursor?: string,
  scope?: Scope | null,
) => Promise<DirectoryPage>

export const createSearch = (db: Kysely<Database>, fewerThan = FEW): Search => {
  const totals = createTotals(db)

  return async (question, limit, cursor, scope = null) => {
    const from = cursor === undefined ? undefined : decodeCursor(cursor)
    const { version, completed_at, step, read, of } = await db
      .selectFrom('directory_sweep')
      .select(['version', 'completed_at', 'step', 'read', 'of'])
      .executeTakeFirstOrThrow()
    const tiers = tiersOf(question)
    const most = limit + 1
    const few = async () => {
      const page = await amongFew(db, sought(question, scope), tiers, from, most)
      if (page.total !== undefined) totals.remember(question, scope, version, page.total)
      return { ...page, total: page.total ?? (await totals.count(question, scope, version)) }
    }
    const page = async () => {
      // Those are looked for once, which tells how many they are.
      if (totals.atMost(question, scope, version) < fewerThan) return few()
      const total = await totals.count(question, scope, version)
      if (total < fewerThan) return few()
      const allowed = answering({ ...question, q: '' }, scope)
      const answers = answering(question, scope)
      return { total, found: await amongMany(db, answers, tiers, from, most, allowed) }
    }
    const { found, total } = await page()
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
