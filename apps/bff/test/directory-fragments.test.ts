import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ListedUser } from '../src/features/directory/entry.ts'
import { wordsOf } from '../src/features/directory/fold.ts'
import { createSearch } from '../src/features/directory/search.ts'
import { createDirectoryStore, type DirectoryStore } from '../src/features/directory/store.ts'
import type { Database } from '../src/platform/database/schema.ts'
import { openTestDatabase } from './harness/database.ts'

let db: Kysely<Database>
let close: () => Promise<void>
let store: DirectoryStore

const NAMES = [
  'Xu Li',
  '李 小龍',
  'Ana Ma',
  "Zoë O'Dea",
  'Q. E. Day',
  'Иван Ук',
  'Max 100%',
  'a_b c',
  '😀 Joy',
]

const person = (number: number, fields: Partial<ListedUser> = {}): ListedUser => ({
  URI: 'x',
  ObjectId: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  Alias: `p${number}`,
  DisplayName: NAMES[number % NAMES.length] ?? '',
  DtmfAccessId: String(4000 + number),
  TimeZone: 4,
  ...fields,
})

beforeAll(async () => {
  ;({ db, close } = await openTestDatabase())
  store = createDirectoryStore(db)
  await store.put(
    Array.from({ length: 1150 }, (_, at) => person(at)),
    1,
  )
})
afterAll(() => close())

/** One in a line, since a blank stands between words. */
const QUESTIONS = String.raw`x q ma xu li zz 李 小龍 ив иван o' o'd 😀 q. a_ a% 0% % _ 4 40 59 a_b \
小龍 李
😀 jo
q. e
a b
ma an
p1 4
e a d`
  .split('\n')
  .flatMap((line, at) => (at === 0 ? line.split(' ') : [line]))

/** Everybody who holds all words, by looking at everybody. */
const expected = async (q: string): Promise<string[]> => {
  const rows = await db.selectFrom('person').select(['object_id', 'search']).execute()
  return rows
    .filter(({ search }) => wordsOf(q).every((word) => search.includes(word)))
    .map(({ object_id }) => object_id)
    .toSorted()
}

const found = async (q: string, cursor?: string): Promise<{ total: number; ids: string[] }> => {
  const { total, items, cursor: next } = await createSearch(db)({ q }, 100, cursor)
  const ids = items.map(({ ObjectId }) => ObjectId)
  return { total, ids: next === undefined ? ids : [...ids, ...(await found(q, next)).ids] }
}

const isRight = async (q: string): Promise<void> => {
  const ids = await expected(q)
  const answer = await found(q)
  expect([q, answer.total, answer.ids.toSorted()]).toEqual([q, ids.length, ids])
}

test.each(['', ...QUESTIONS])('"%s" finds whom it should, and counts them', isRight)

test('the counts follow whoever is changed, gets an address, and goes', async () => {
  const { ObjectId } = person(0)
  await store.putOne(person(0, { DisplayName: 'Qq Ww' }))
  for (const q of ['qq', 'ww', 'xu', 'w']) await isRight(q)
  await store.putAddress({
    URI: 'x',
    ObjectId,
    SmtpAddress: 'k@jj.example',
    ObjectGlobalUserObjectId: ObjectId,
  })
  for (const q of ['jj', 'k', '@j']) await isRight(q)
  await store.remove(ObjectId)
  for (const q of ['qq', 'ww', 'jj', '']) await isRight(q)
  await store.put([person(1201, { DisplayName: 'Seen by no sweep, ŁŁ' })], 0)
  await isRight('ll')
  await store.removeUnseen(1)
  for (const q of ['ll', '']) await isRight(q)
})

test('what no trigram tells of is looked up in the index of fragments', async () => {
  const { rows } = await sql<Record<string, string>>`explain select from person
    where fragments_of(search) @> array['李'] and search like '%李%'`.execute(db)
  expect(rows.flatMap(Object.values).join('\n')).toContain('Bitmap Index Scan on person_fragments')
})
