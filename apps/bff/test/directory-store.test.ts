import { InsertQueryNode, ValuesNode, type Kysely, type KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ListedUser } from '../src/features/directory/entry.ts'
import { createDirectoryStore } from '../src/features/directory/store.ts'
import type { Database } from '../src/platform/database/schema.ts'
import { openTestDatabase } from './harness/database.ts'

let db: Kysely<Database>
let close: () => Promise<void>
beforeAll(async () => {
  ;({ db, close } = await openTestDatabase())
})
afterAll(() => close())
beforeEach(async () => {
  await db.deleteFrom('person').execute()
  await db.updateTable('directory_sweep').set({ number: 0, completed_at: null }).execute()
})

const person = (number: number, fields: Partial<ListedUser> = {}): ListedUser => ({
  URI: 'x',
  ObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  Alias: `alias${number}`,
  DisplayName: `Person ${String(number).padStart(5, '0')}`,
  DtmfAccessId: String(1000 + number),
  TimeZone: 4,
  ...fields,
})
const people = (count: number): ListedUser[] => Array.from({ length: count }, (_, index) => person(index))

/** Counts the rows of each insert. */
const countingInserts = () => {
  const counts: number[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (InsertQueryNode.is(node) && node.values && ValuesNode.is(node.values))
        counts.push(node.values.values.length)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { counts, plugin }
}

test('T26: no statement is longer than a page', async () => {
  const { counts, plugin } = countingInserts()
  const store = createDirectoryStore(db.withPlugin(plugin))
  await store.put(people(1050), await store.beginSweep())
  expect(counts).toEqual([...Array.from({ length: 10 }, () => 100), 50])
  expect((await store.search('', 100, undefined)).total).toBe(1050)
})

describe('what no database takes', () => {
  test.each<[string, Partial<ListedUser>]>([
    ['a NUL', { DisplayName: 'a\u0000b' }],
    ['half a character', { DisplayName: 'a\uD800b', FirstName: '\uDC00' }],
    ['a name without end', { DisplayName: '\uFDFA'.repeat(64) }],
    ['no name at all', { DisplayName: '' }],
    ['backslashes and quotes', { DisplayName: String.raw`\\u0000 ' " \\` }],
  ])('%s does not stop the sweep, and the person is there', async (_what, fields) => {
    const store = createDirectoryStore(db)
    await store.put([person(1), person(2, fields), person(3)], await store.beginSweep())
    const { total, items, cursor } = await store.search('', 1, undefined)
    expect([total, items.length]).toEqual([3, 1])
    const rest = await store.search('', 100, cursor)
    expect(rest.items).toHaveLength(2)
  })
})

describe('a sweep', () => {
  test('that meets somebody twice keeps one of them', async () => {
    const store = createDirectoryStore(db)
    await store.put([person(1), person(1, { DisplayName: 'The later' })], await store.beginSweep())
    expect((await store.search('', 10, undefined)).items.map(({ DisplayName }) => DisplayName)).toEqual([
      'The later',
    ])
  })

  test('takes out whom it has not seen, and nobody who was written meanwhile', async () => {
    const store = createDirectoryStore(db)
    await store.put(people(3), await store.beginSweep())
    const sweep = await store.beginSweep()
    await store.putOne(person(2, { DisplayName: 'Written Meanwhile' }))
    await store.remove(person(0).ObjectId)
    // What the sweep read of these two is from before they were written.
    await store.put([person(0), person(2)], sweep)
    await store.endSweep(sweep)
    const { items, total } = await store.search('', 10, undefined)
    expect([total, items.map(({ DisplayName }) => DisplayName)]).toEqual([1, ['Written Meanwhile']])
  })

  test('is complete only when it has ended, and the time says when', async () => {
    const store = createDirectoryStore(db)
    const sweep = await store.beginSweep()
    await store.put(people(2), sweep)
    expect((await store.search('', 10, undefined)).asOf).toBeNull()
    await store.endSweep(sweep)
    expect(Date.parse((await store.search('', 10, undefined)).asOf ?? '')).toBeGreaterThan(
      Date.now() - 60_000,
    )
  })
})
