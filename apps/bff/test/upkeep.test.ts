import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../src/platform/database/schema.ts'
import { createUpkeep, type Upkeep } from '../src/platform/database/upkeep.ts'
import { openTestDatabase } from './harness/database.ts'

let db: Kysely<Database>
let close: () => Promise<void>
beforeAll(async () => {
  ;({ db, close } = await openTestDatabase())
})
afterAll(() => close())

const number = async (query: ReturnType<typeof sql<{ value: number }>>): Promise<number> =>
  (await query.execute(db)).rows[0]?.value ?? Number.NaN

const logSinceCheckpoint = () =>
  number(sql`select (pg_current_wal_insert_lsn() - redo_lsn)::float as value from pg_control_checkpoint()`)

const tendAll = async ({ tend }: Upkeep, isQuiet: boolean): Promise<string[]> => {
  const tended: string[] = []
  for (let table = await tend(isQuiet); table !== undefined; table = await tend(isQuiet)) tended.push(table)
  return tended
}

/** So many rows are written anew, with an index that says so. */
const change = (rows: number) =>
  sql`update site set visits = visits + 1 where number <= ${sql.lit(rows)}`.execute(db)

test('the log of changes goes back to the disk whenever it is long, and not before', async () => {
  const { checkpoint } = createUpkeep(db, 200_000)
  await sql`create table site (number int primary key, visits int, name text)`.execute(db)
  await sql`create index on site (visits)`.execute(db)
  await sql`checkpoint`.execute(db)
  expect(await checkpoint()).toBe(false)
  const lengths: number[] = []
  for (let from = 0; from < 4000; from += 1000) {
    await sql`insert into site select each, 0, repeat('name', 20) from generate_series(${sql.lit(from + 1)},
      ${sql.lit(from + 1000)}) each`.execute(db)
    expect(await logSinceCheckpoint()).toBeGreaterThan(200_000)
    expect(await checkpoint()).toBe(true)
    lengths.push(await logSinceCheckpoint())
  }
  expect(Math.max(...lengths)).toBeLessThan(10_000)
})

test('a table whose rows change again and again stays as large as it is', async () => {
  const upkeep = createUpkeep(db)
  const changed = async (): Promise<number> => {
    await change(4000)
    await tendAll(upkeep, true)
    return number(sql`select pg_total_relation_size('site')::float as value`)
  }
  const size = await changed()
  for (let round = 0; round < 3; round += 1) await changed()
  expect(await changed()).toBeLessThan(size * 1.2)
})

test('the planner is told at once, and dead rows wait for quiet unless they are many', async () => {
  const upkeep = createUpkeep(db)
  const dead = () =>
    number(sql`select n_dead_tup::float as value from pg_stat_all_tables where relname = 'site'`)
  await change(1000)
  expect(await tendAll(upkeep, false)).toContain('site')
  expect(await dead()).toBe(1000)
  expect(await tendAll(upkeep, false)).toEqual([])
  await change(4000)
  await tendAll(upkeep, false)
  expect(await dead()).toBe(0)
})

test('what PostgreSQL keeps no statistics of holds up nobody else', async () => {
  const { tend } = createUpkeep(db)
  for (let round = 0; round < 4; round += 1) await sql`analyze`.execute(db)
  const tended: (string | undefined)[] = []
  for (let turn = 0; turn < 12; turn += 1) tended.push(await tend(true))
  expect(tended.filter((table) => table === 'pg_statistic').length).toBeLessThan(2)
})
