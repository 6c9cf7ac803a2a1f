import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let hal: Person
let path: string

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url })
  hal = await desk.signIn('hal')
  path = `/api/users/${await sim.userId('mrossini')}/pin-reset`
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

let keys = 0
const newKey = (): Readonly<Record<string, string>> => {
  keys += 1
  return { 'idempotency-key': `key-${keys}` }
}

describe('F41: a request with a key', () => {
  test('that comes twice at once is one write, with one answer', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 5 }, () => hal.post(path, {}, key)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    expect(answers[0]?.json().pin).toMatch(/^\d{6}$/)
    expect(await sim.writes()).toHaveLength(1)
  })

  test('that comes again later gets the same answer, PIN and all', async () => {
    const key = newKey()
    const first = await hal.post(path, { reference: 'INC-1' }, key)
    const again = await hal.post(path, { reference: 'INC-1' }, key)
    expect(again.text).toBe(first.text)
    expect(await sim.writes()).toHaveLength(1)
  })

  test('that says the same in other words is the same request', async () => {
    const key = newKey()
    const first = await hal.post(path, undefined, key)
    const again = await hal.post(path, { mustChange: true, mode: 'generated' }, key)
    expect(again.text).toBe(first.text)
    expect(await sim.writes()).toHaveLength(1)
  })

  test.each([
    ['another body', async () => ({ target: path, body: { mustChange: false } })],
    [
      'another person',
      async () => ({ target: `/api/users/${await sim.userId('sobrien')}/pin-reset`, body: {} }),
    ],
    ['another command', async () => ({ target: path.replace('reset', 'unlock'), body: {} })],
  ])('that comes with %s is a conflict', async (_what, other) => {
    const key = newKey()
    await hal.post(path, {}, key)
    const { target, body } = await other()
    const answer = await hal.post(target, body, key)
    expect(answer.status).toBe(409)
    expect(answer.json().type).toBe('urn:unity-desk:idempotency-conflict')
    expect(answer.text).not.toContain('"pin"')
    expect(await sim.writes()).toHaveLength(1)
  })

  test('that comes with another typed PIN is a conflict, though no PIN is stored', async () => {
    const key = newKey()
    expect((await hal.post(path, { mode: 'typed', pin: '739150' }, key)).status).toBe(200)
    expect((await hal.post(path, { mode: 'typed', pin: '861402' }, key)).status).toBe(409)
    expect((await hal.post(path, { mode: 'typed', pin: '739150' }, key)).status).toBe(200)
    expect(await sim.writes()).toHaveLength(1)
  })

  test('that was refused may be sent again', async () => {
    const key = newKey()
    expect((await hal.post(path, { mode: 'typed', pin: '1' }, key)).status).toBe(422)
    expect((await hal.post(path, { mode: 'typed', pin: '1' }, key)).status).toBe(422)
    expect((await hal.post(path, { mode: 'typed', pin: '904217' }, key)).status).toBe(200)
  })

  test("of one operator is nothing to another's", async () => {
    const key = newKey()
    const first = await hal.post(path, {}, key)
    const hedy = await desk.signIn('hedy')
    const second = await hedy.post(path, {}, key)
    expect(second.status).toBe(200)
    expect(second.json().pin).not.toBe(first.json().pin)
    expect(await sim.writes()).toHaveLength(2)
  })

  test.each(['', ' ', 'x'.repeat(201), 'ключ'])('of the form %j is malformed', async (key) => {
    const answer = await hal.post(path, {}, { 'idempotency-key': Buffer.from(key).toString('latin1') })
    expect(answer.status).toBe(400)
    expect(answer.json().fields).toMatchObject([{ name: 'Idempotency-Key' }])
    expect(await sim.writes()).toEqual([])
  })

  test('an unlock honours it too', async () => {
    const key = newKey()
    const unlock = path.replace('reset', 'unlock')
    const first = await hal.post(unlock, {}, key)
    expect((await hal.post(unlock, {}, key)).text).toBe(first.text)
    expect(await sim.writes()).toHaveLength(1)
  })
})

test('after a restart the answer comes without the PIN, and still nothing is written twice', async () => {
  const dataDirectory = await newDataDirectory()
  const key = newKey()
  const first = await startDesk({ unity: sim.url, dataDirectory })
  const answer = await (await first.signIn('hal')).post(path, {}, key)
  await first.stop()

  const second = await startDesk({ unity: sim.url, dataDirectory })
  const again = await (await second.signIn('hal')).post(path, {}, key)
  expect(again.status).toBe(200)
  const { pin, ...rest } = answer.json()
  expect(pin).toMatch(/^\d{6}$/)
  expect(again.json()).toEqual(rest)
  expect(await sim.writes()).toHaveLength(1)
  await second.stop()
  await rm(dataDirectory, { recursive: true })
})
