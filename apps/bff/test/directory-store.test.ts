import { InsertQueryNode, sql, ValuesNode, type Kysely, type KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ListedUser } from '../src/features/directory/entry.ts'
import { createNumbers } from '../src/features/directory/numbers.ts'
import { createSearch } from '../src/features/directory/search.ts'
import { createDirectoryStore } from '../src/features/directory/store.ts'
import { createSweeps, type Sweeps } from '../src/features/directory/sweep-progress.ts'
import type { Database } from '../src/platform/database/schema.ts'
import { openTestDatabase } from './harness/database.ts'

let db: Kysely<Database>
let close: () => Promise<void>
let sweeps: Sweeps
beforeAll(async () => {
  ;({ db, close } = await openTestDatabase())
  sweeps = createSweeps({ db, instance: 'one', isAlone: true })
})
afterAll(() => close())
beforeEach(async () => {
  await db.deleteFrom('person').execute()
  await db.deleteFrom('person_address').execute()
  await db
    .updateTable('directory_sweep')
    .set({ number: 0, completed_at: null, step: null, due_at: null, progress_at: null })
    .execute()
  await sweeps.hold()
})

const search = (q: string, limit: number, cursor?: string) => createSearch(db)({ q }, limit, cursor)
const begin = async (): Promise<number> => (await sweeps.begin()).number

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

/** Counts the rows that each statement puts in, or gives back. */
const countingInserts = () => {
  const counts: number[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (InsertQueryNode.is(node) && node.values && ValuesNode.is(node.values))
        counts.push(node.values.values.length)
      return node
    },
    transformResult: async ({ result }) => {
      counts.push(result.rows.length)
      return result
    },
  }
  return { counts, plugin }
}

/** Does something once, as soon as the first statement has run. */
const afterFirst = (work: () => Promise<unknown>): KyselyPlugin => {
  let isDone = false
  return {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      if (!isDone) {
        isDone = true
        await work()
      }
      return result
    },
  }
}
/** Begins what may have to wait, and lets it come as far as it can by itself. */
const begun = async (work: Promise<unknown>): Promise<{ readonly work: Promise<unknown> }> => {
  await sql`select 1`.execute(db)
  return { work }
}

test('T26: no statement is long', async () => {
  const { counts, plugin } = countingInserts()
  const store = createDirectoryStore(db.withPlugin(plugin))
  await store.put(people(1050), await begin())
  expect(Math.max(...counts)).toBe(25)
  expect((await search('', 100)).total).toBe(1050)
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
    await store.put([person(1), person(2, fields), person(3)], await begin())
    const { total, items, cursor } = await search('', 1)
    expect([total, items.length]).toEqual([3, 1])
    const rest = await search('', 100, cursor)
    expect(rest.items).toHaveLength(2)
  })
})

describe('a sweep', () => {
  test('that meets somebody twice keeps one of them', async () => {
    const store = createDirectoryStore(db)
    await store.put([person(1), person(1, { DisplayName: 'The later' })], await begin())
    expect((await search('', 10)).items.map(({ DisplayName }) => DisplayName)).toEqual(['The later'])
  })

  test('takes out whom it has not seen, and nobody who was written meanwhile', async () => {
    const store = createDirectoryStore(db)
    const first = await sweeps.begin()
    await store.put(people(3), first.number)
    await sweeps.end(first, 0)
    const sweep = await begin()
    await store.putOne(person(2, { DisplayName: 'Written Meanwhile' }))
    await store.remove(person(0).ObjectId)
    // What the sweep read of these two is from before they were written.
    await store.put([person(0), person(2)], sweep)
    await store.removeUnseen(sweep)
    const { items, total } = await search('', 10)
    expect([total, items.map(({ DisplayName }) => DisplayName)]).toEqual([1, ['Written Meanwhile']])
  })

  test('puts in nobody who is written while it waits for its turn', async () => {
    const clear = vi
      .fn<() => Promise<void>>(async () => undefined)
      .mockImplementationOnce(async () => {
        await store.putOne(person(2, { DisplayName: 'Written Meanwhile' }))
        await store.remove(person(0).ObjectId)
      })
    const store = createDirectoryStore(db, clear)
    await store.put([person(0), person(2)], await begin())
    expect((await search('', 10)).items.map(({ DisplayName }) => DisplayName)).toEqual(['Written Meanwhile'])
  })

  test('is over with a piece before somebody of it goes', async () => {
    let removing = Promise.resolve<unknown>(undefined)
    const plugin = afterFirst(async () => {
      ;({ work: removing } = await begun(store.remove(person(0).ObjectId)))
    })
    const store = createDirectoryStore(db.withPlugin(plugin))
    await store.put(people(2), await begin())
    await removing
    expect((await search('', 10)).items.map(({ Alias }) => Alias)).toEqual(['alias1'])
  })

  test('puts in no number of what has gone meanwhile', async () => {
    let removing = Promise.resolve<unknown>(undefined)
    const lists = people(30).map(({ ObjectId, DtmfAccessId }) => ({
      ObjectId,
      DtmfAccessId,
      DisplayName: 'A list',
    }))
    const plugin = afterFirst(async () => {
      ;({ work: removing } = await begun(Promise.all(lists.map(({ ObjectId }) => numbers.remove(ObjectId)))))
    })
    const numbers = createNumbers(db.withPlugin(plugin))
    await numbers.put('list', lists, await begin())
    await removing
    expect(await numbers.beginning('10', 4)).toEqual([])
  })

  test('leaves an address that somebody gets between two of its statements', async () => {
    const { ObjectId } = person(0)
    const plugin = afterFirst(() =>
      createDirectoryStore(db).putAddress({
        URI: 'x',
        ObjectId,
        SmtpAddress: 'meanwhile@new.example',
        ObjectGlobalUserObjectId: ObjectId,
      }),
    )
    await createDirectoryStore(db.withPlugin(plugin)).put(people(2), await begin())
    expect((await search('meanwhile', 10)).total).toBe(1)
  })

  test('is complete only when it has ended, and the time says when', async () => {
    const store = createDirectoryStore(db)
    const run = await sweeps.begin()
    await store.put(people(2), run.number)
    expect((await search('', 10)).asOf).toBeNull()
    await sweeps.end(run, 600)
    expect(Date.parse((await search('', 10)).asOf ?? '')).toBeGreaterThan(Date.now() - 60_000)
  })
})

test('the best answer comes first: an extension or alias, then beginnings of words, then the rest', async () => {
  const store = createDirectoryStore(db)
  const found: readonly Partial<ListedUser>[] = [
    { DisplayName: 'Ab Tanner' },
    { DisplayName: 'Ba Annan' },
    { DisplayName: 'Zoe Ann', Alias: 'zz' },
    { DisplayName: 'Zz Top', Alias: 'ann' },
    { DisplayName: 'Yann Who' },
    { DisplayName: 'Émile', Department: 'Ännex' },
  ]
  await store.put(
    found.map((fields, at) => person(at, fields)),
    await begin(),
  )
  const names = async (limit: number, cursor?: string): Promise<string[]> => {
    const page = await search('ANN', limit, cursor)
    expect(page.total).toBe(6)
    const shown = page.items.map(({ DisplayName }) => DisplayName)
    return page.cursor === undefined ? shown : [...shown, ...(await names(limit, page.cursor))]
  }
  const best = ['Zz Top', 'Ba Annan', 'Émile', 'Zoe Ann', 'Ab Tanner', 'Yann Who']
  for (const limit of [100, 4, 3, 2, 1]) expect(await names(limit)).toEqual(best)
})

test('and so it does among many', async () => {
  const store = createDirectoryStore(db)
  await store.put(
    Array.from({ length: 150 }, (_, at) => person(at, { DisplayName: `Xanna ${at}` })),
    await begin(),
  )
  await store.put([person(2000, { DisplayName: 'Zz Anna' }), person(2001, { Alias: 'anna' })], 1)
  const { total, items } = await createSearch(db, 100)({ q: 'anna' }, 3)
  expect([total, items.map(({ DisplayName }) => DisplayName)]).toEqual([
    152,
    ['Person 02001', 'Zz Anna', 'Xanna 0'],
  ])
})

test('of a few who are narrowed letter by letter one look tells how many they are', async () => {
  const selects: string[] = []
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      selects.push(node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }
  const store = createDirectoryStore(db)
  const find = createSearch(db.withPlugin(plugin))
  const totalOf = async (q: string): Promise<readonly [total: number, looks: number]> => {
    selects.length = 0
    const { total } = await find({ q }, 10)
    return [total, selects.length]
  }
  await store.put(people(30), await begin())
  const [whole, looks] = await totalOf('pers')
  expect(whole).toBe(30)
  expect(await totalOf('perso')).toEqual([30, looks - 1])
  expect(await totalOf('person 0002')).toEqual([11, looks])
  await store.putOne(person(100, { DisplayName: 'Person 00029' }))
  expect(await totalOf('person 0002')).toEqual([12, looks])
  expect(await totalOf('person 00029')).toEqual([2, looks - 1])
})
