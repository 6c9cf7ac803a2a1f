import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Secret } from '../src/config/secret.ts'
import type { Identity } from '../src/platform/access/identity.ts'
import { createKeyedHash } from '../src/platform/keyed-hash.ts'
import { createLimits, type Limits } from '../src/platform/limits.ts'
import { callerLimits } from '../src/platform/verifications/limits.ts'
import { createVerifications, stateOf, type Verifications } from '../src/platform/verifications/store.ts'
import { openTestDatabase } from './harness/database.ts'

const MINUTE = 60_000
const person = (number: number): string => `11111111-2222-4333-8444-${String(number).padStart(12, '0')}`

const identity: Identity = {
  via: 'session',
  operator: { id: 'hal', name: 'hal', role: 'helpdesk' },
  title: 'The role helpdesk',
  permissions: new Set(),
  scope: null,
  isSingleSignOn: false,
  hasSecondFactor: false,
  writeUntil: null,
  stepUpUntil: new Date(),
  sessionKey: 'key',
}

let database: Awaited<ReturnType<typeof openTestDatabase>>
let verifications: Verifications
let limits: Limits

beforeAll(async () => {
  database = await openTestDatabase()
  verifications = createVerifications(database.db)
  limits = createLimits(database.db, createKeyedHash(new Secret('a secret of thirty-two characters')))
})
afterEach(() => void vi.useRealTimers())
afterAll(() => database.close())

const add = (target: string, method: 'mail-code' | 'vouch' = 'mail-code') =>
  verifications.add(identity, {
    id: verifications.newId(),
    target_id: target,
    target_alias: 'mrossi',
    target_name: 'Marta Rossi',
    action: 'pin-reset',
    method,
    reference: null,
    reason: null,
    code_hash: null,
    sent_to: null,
    attempts_left: 5,
    word: 'amber anchor',
    needs_approval: false,
    approved_by: null,
    vouched_by: null,
  })
const later = (milliseconds: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
}
const found = async <T>(asked: readonly Promise<T | undefined>[]): Promise<number> =>
  (await Promise.all(asked)).filter((each) => each !== undefined).length
const many = <T>(ask: () => Promise<T>): Promise<T>[] => Array.from({ length: 20 }, ask)

test('is used once, however many use it at once', async () => {
  const { id } = await add(person(1))
  expect(await verifications.use(id)).toBeUndefined()
  expect(await found(many(() => verifications.verify(id)))).toBe(1)
  expect(await found(many(() => verifications.use(id)))).toBe(1)
})

test('has no more attempts than it has, however many try at once', async () => {
  const { id } = await add(person(1))
  expect(await found(many(() => verifications.attempt(id)))).toBe(5)
})

test('expires, first as a code and then as a verification', async () => {
  const [late, timely] = [await add(person(1)), await add(person(1))]
  later(9 * MINUTE)
  expect(await verifications.verify(timely.id)).toBeDefined()
  later(2 * MINUTE)
  expect(await verifications.attempt(late.id)).toBeUndefined()
  expect(await verifications.verify(late.id)).toBeUndefined()
  const waited = await verifications.find(late.id)
  expect(waited && stateOf(waited)).toBe('expired')
  later(14 * MINUTE)
  const verified = await verifications.find(timely.id)
  expect(verified && stateOf(verified)).toBe('expired')
  expect(await verifications.use(timely.id)).toBeUndefined()
})

test('lives no longer where the clock is set back', async () => {
  const { id } = await add(person(1))
  await verifications.verify(id)
  later(-5 * MINUTE)
  const record = await verifications.find(id)
  expect(record && stateOf(record)).toBe('expired')
  expect(await verifications.use(id)).toBeUndefined()
})

test('tells its word for as long as it is open', async () => {
  const MARTA = person(2)
  const { id } = await add(MARTA)
  expect(await verifications.wordFor(MARTA)).toBe('amber anchor')
  expect(
    await verifications.replace(identity, { target_id: MARTA, action: 'pin-reset', method: 'mail-code' }),
  ).toBe(5)
  expect(await verifications.wordFor(MARTA)).toBeUndefined()
  expect(await verifications.attempt(id)).toBeUndefined()
  await add(MARTA, 'vouch')
  expect(await verifications.wordFor(MARTA)).toBe('amber anchor')
  later(16 * MINUTE)
  expect(await verifications.wordFor(MARTA)).toBeUndefined()
})

test('a code that was entered leaves the next one its own attempts, and ends all the same', async () => {
  const asked = { target_id: person(4), action: 'pin-reset', method: 'mail-code' } as const
  const { id } = await add(asked.target_id)
  await verifications.attempt(id)
  await verifications.verify(id)
  await verifications.wantApproval(id)
  expect(await verifications.replace(identity, asked)).toBeUndefined()
  expect(await verifications.use(id)).toBeUndefined()
})

test('a limit is kept by many at once, opens when its time is over, and not when the clock is set back', async () => {
  const take = () => limits.take([[callerLimits.resets, person(3)]])
  const answers = await Promise.all(many(take))
  expect(answers.filter((broken) => broken === undefined)).toHaveLength(3)
  expect(answers.find((broken) => broken !== undefined)).toMatchObject({
    name: 'resets of a person in a day',
    most: 3,
  })
  expect(await limits.take([[callerLimits.resets, 'somebody else']])).toBeUndefined()
  later(-60 * MINUTE)
  expect(await take()).toBeDefined()
  later(26 * 60 * MINUTE)
  expect(await take()).toBeUndefined()
})
