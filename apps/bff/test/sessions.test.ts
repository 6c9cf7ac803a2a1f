import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Secret } from '../src/config/secret.ts'
import { createSessions, type Sessions } from '../src/platform/access/sessions.ts'
import type { Database } from '../src/platform/database/schema.ts'
import { createKeyedHash } from '../src/platform/keyed-hash.ts'
import { openTestDatabase } from './harness/database.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

let db: Kysely<Database>
let hal: string
let close: () => Promise<void>
beforeAll(async () => {
  ;({ db, close } = await openTestDatabase())
  const operator = await db
    .selectFrom('operator')
    .select('id')
    .where('name', '=', 'hal')
    .executeTakeFirstOrThrow()
  hal = operator.id
})
afterAll(() => close())
beforeEach(() => db.deleteFrom('session').execute())

/** As a server does that has just started: nothing is remembered. */
const fresh = (): Sessions => createSessions(db, createKeyedHash(new Secret('x'.repeat(32))), 10)
const move = (times: { begun: number; seen: number }) =>
  db
    .updateTable('session')
    .set({ created_at: new Date(Date.now() + times.begun), last_seen_at: new Date(Date.now() + times.seen) })
    .execute()
const rows = () => db.selectFrom('session').selectAll().execute()

describe('the age of a session', () => {
  test.each([
    ['an hour old, and in use', { begun: -HOUR, seen: -MINUTE }],
    ['just short of an office day old', { begun: -8 * HOUR + MINUTE, seen: -MINUTE }],
    ['begun a moment ahead of this clock', { begun: MINUTE / 2, seen: MINUTE / 2 }],
  ])('%s: it is good', async (_what, times) => {
    const token = await fresh().begin(hal)
    await move(times)
    expect(await fresh().find(token)).toMatchObject({ operator: { name: 'hal' } })
  })

  test.each([
    ['half an hour without a request', { begun: -HOUR, seen: -31 * MINUTE }],
    ['an office day old', { begun: -8 * HOUR - MINUTE, seen: -MINUTE }],
    ['F33: from a future that only a clock set back can have made', { begun: 2 * HOUR, seen: 2 * HOUR }],
  ])('%s: it is over, and no clock brings it back', async (_what, times) => {
    const token = await fresh().begin(hal)
    await move(times)
    expect(await fresh().find(token)).toBeNull()
    expect(await rows()).toEqual([])
  })

  test('a request now and then keeps it alive', async () => {
    const token = await fresh().begin(hal)
    await move({ begun: -HOUR, seen: -29 * MINUTE })
    await fresh().find(token)
    const [row] = await rows()
    expect(Date.now() - (row?.last_seen_at.getTime() ?? 0)).toBeLessThan(MINUTE)
  })

  test('what is over is swept away', async () => {
    await fresh().begin(hal)
    await move({ begun: -9 * HOUR, seen: -MINUTE })
    const token = await fresh().begin(hal)
    await fresh().sweep()
    expect(await rows()).toHaveLength(1)
    expect(await fresh().find(token)).not.toBeNull()
  })
})

test('the table holds nothing but a hash of the token', async () => {
  const token = await fresh().begin(hal)
  const [row] = await rows()
  expect(JSON.stringify(row)).not.toContain(token)
  expect(row?.token_hash).toMatch(/^[\w-]{43}$/)
  expect(await fresh().find(row?.token_hash ?? '')).toBeNull()
})

test('a session is remembered for a moment, and forgotten when it is told to', async () => {
  const sessions = fresh()
  const token = await sessions.begin(hal)
  await sessions.find(token)
  await db.deleteFrom('session').execute()
  expect(await sessions.find(token)).not.toBeNull()
  sessions.forget()
  expect(await sessions.find(token)).toBeNull()
})

test('what was loaded before an end is not remembered after it', async () => {
  const sessions = fresh()
  const token = await sessions.begin(hal)
  await Promise.all([sessions.find(token), sessions.end(token), sessions.find(token)])
  expect(await sessions.find(token)).toBeNull()
})

test('of one operator five stand; others keep theirs', async () => {
  const sessions = fresh()
  const ada = await db.selectFrom('operator').select('id').where('name', '=', 'ada').executeTakeFirstOrThrow()
  const hers = await sessions.begin(ada.id)
  const tokens: string[] = []
  for (let count = 0; count < 7; count += 1) tokens.push(await sessions.begin(hal))
  const found = await Promise.all(tokens.map(async (token) => (await sessions.find(token)) !== null))
  expect(found).toEqual([false, false, true, true, true, true, true])
  expect(await sessions.find(hers)).not.toBeNull()
})

test('the role is read again: one that was withdrawn is gone when what is remembered is', async () => {
  const token = await fresh().begin(hal)
  await db.updateTable('operator').set({ role: 'viewer' }).where('id', '=', hal).execute()
  const identity = await fresh().find(token)
  expect(identity?.operator.role).toBe('viewer')
  expect(identity?.permissions.has('pins:reset')).toBe(false)
  await db.updateTable('operator').set({ role: 'helpdesk' }).where('id', '=', hal).execute()
})

test('the session of an operator who was deleted is gone with them', async () => {
  const token = await fresh().begin(hal)
  await db.deleteFrom('operator').where('id', '=', hal).execute()
  expect(await fresh().find(token)).toBeNull()
})
