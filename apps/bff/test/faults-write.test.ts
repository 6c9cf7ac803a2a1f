import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { expectRules, isSettled, type Told } from './harness/rules.ts'
import { startSim, type Fault, type Sim } from './harness/sim.ts'

// The faults of security.md 6.2 in the middle of a write. The simulator's ledger knows what was applied.

let sim: Sim
let desk: Desk
let hal: Person
let id: string
const told: Told[] = []

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off' }, quick: true })
  hal = await desk.signIn('hal')
  id = await sim.userId('mrossini')
  await sim.forget()
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const said = ({ status, json }: Answer): Told['said'] => {
  const outcome = status === 200 ? json().outcome : undefined
  return outcome === 'done' || outcome === 'unknown' ? outcome : 'not done'
}

const reset = async (): Promise<Answer> => {
  const answer = await hal.post(`/api/users/${id}/pin-reset`)
  told.push({ requestId: String(answer.headers['x-request-id']), said: said(answer) })
  return answer
}

/** A fault that hits the PUT of a PIN, and nothing else. */
const inPut = (fault: Fault): Fault => ({
  times: 1,
  ...fault,
  match: { method: 'PUT', path: 'credential/pin' },
})

const recover = async (): Promise<void> => {
  await sim.mend()
  await expect.poll(async () => (await hal.get('/vmrest/version')).status).toBe(200)
}

const lastResult = async () =>
  actsIn(await recordsIn(desk.dataDirectory))
    .at(-1)
    ?.endings.at(-1)

const expectTruth = async (): Promise<void> => {
  await expect.poll(async () => isSettled(await recordsIn(desk.dataDirectory))).toBe(true)
  expectRules(await recordsIn(desk.dataDirectory), await sim.writes(), told)
}

type Case = [name: string, fault: Fault, said: Told['said'], result: string, status?: number]

describe('a fault in the middle of a reset: what is said and what is on record is so', () => {
  test.each<Case>([
    ['F3: no answer, and nothing applied', { kind: 'blackhole' }, 'unknown', 'failed'],
    ['F5: a slow answer', { kind: 'delay', ms: 300 }, 'done', 'done'],
    [
      'F7: reset before an answer, and nothing applied',
      { kind: 'reset-before-headers' },
      'not done',
      'failed',
      504,
    ],
    ['F8: reset in the middle of the answer', { kind: 'reset-mid-body' }, 'done', 'done'],
    ['F9: 500', { kind: 'status', status: 500 }, 'not done', 'failed', 504],
    ['F9: 502', { kind: 'status', status: 502 }, 'not done', 'failed', 504],
    ['F9: 504', { kind: 'status', status: 504 }, 'not done', 'failed', 504],
    ['F10: 503', { kind: 'busy', retryAfter: '7' }, 'not done', 'failed', 503],
    ['F12: 429', { kind: 'status', status: 429 }, 'not done', 'failed', 503],
    ['F14: an expired session', { kind: 'expire-session' }, 'done', 'done'],
    ['F15: 403', { kind: 'status', status: 403 }, 'not done', 'refused', 403],
    ['F17: garbage', { kind: 'garbage' }, 'not done', 'failed', 504],
    ['F17: a page with 200', { kind: 'html' }, 'not done', 'failed', 504],
    ['F17: nothing with 200', { kind: 'empty' }, 'not done', 'failed', 504],
    ['F17: invalid JSON with 200', { kind: 'invalid-json' }, 'not done', 'failed', 504],
    ['F17: headers without end', { kind: 'huge-headers' }, 'done', 'done'],
    ['F18: 204, and nothing applied', { kind: 'ignore-write' }, 'unknown', 'failed'],
    ['F19: applied, and the answer lost', { kind: 'reset-after-apply' }, 'done', 'done'],
  ])('%s', async (_name, fault, expected, result, status) => {
    const before = (await sim.writes()).length
    await sim.break(inPut(fault))
    const answer = await reset()
    const applied = (await sim.writes()).length - before
    await recover()
    // Where the simulator applies it before it breaks off, what is true is "done".
    expect(said(answer)).toBe(expected)
    if (status !== undefined) expect(answer.status).toBe(status)
    await expectTruth()
    expect((await lastResult())?.result).toBe(result)
    expect(applied).toBe(result === 'done' ? 1 : 0)
    if (said(answer) !== 'not done' && applied === 1)
      expect(await sim.phone('2077', answer.json().pin)).toBe('must-change')
  })

  test('F10: how long Unity wants to be left alone is passed on', async () => {
    await sim.break(inPut({ kind: 'busy', retryAfter: '7' }))
    const answer = await reset()
    expect(answer.headers['retry-after']).toBe('7')
    await recover()
    await expectTruth()
  })

  test('R4: a write is sent once, whatever becomes of it', async () => {
    await sim.forget()
    told.length = 0
    for (const kind of ['reset-before-headers', 'busy', 'blackhole']) {
      await sim.break(inPut({ kind }))
      await hal.put(`/vmrest/users/${id}/credential/pin`, { HackCount: '0' })
      await recover()
    }
    const puts = (await sim.requests()).filter(({ method }) => method === 'PUT')
    expect(puts).toHaveLength(3)
  })
})

describe('a fault before the write', () => {
  test('leaves nothing to find out: nothing was begun', async () => {
    const begun = actsIn(await recordsIn(desk.dataDirectory)).length
    for (const path of ['userroles', 'authenticationrules', 'credential/pin']) {
      // Rules are remembered, so the fault there hits nobody.
      await sim.break({ kind: 'status', status: 500, times: 1, match: { method: 'GET', path } })
      const answer = await hal.post(`/api/users/${id}/pin-reset`)
      await recover()
      if (answer.status !== 200) expect(answer.json().type).toBe('urn:unity-desk:unity-unusable')
    }
    const acts = actsIn(await recordsIn(desk.dataDirectory)).slice(begun)
    expect(acts.every(({ endings }) => endings.at(-1)?.result === 'done')).toBe(true)
  })

  test('F5: a Unity so slow that the end would come too late to be told: refused, and nothing sent', async () => {
    await sim.forget()
    await sim.break({ kind: 'delay', ms: 400, match: { method: 'GET' } })
    const answers = await Promise.all(Array.from({ length: 6 }, () => hal.post(`/api/users/${id}/pin-reset`)))
    await recover()
    await expect.poll(async () => isSettled(await recordsIn(desk.dataDirectory))).toBe(true)
    for (const answer of answers) {
      expect([200, 503, 504]).toContain(answer.status)
      if (answer.status === 504) expect(answer.json().detail).toContain('Nothing was changed')
    }
    const done = answers.filter(({ status }) => status === 200)
    expect(await sim.writes()).toHaveLength(done.length)
  })
})

describe('writes through the gateway whose end nobody saw are found out by reading', () => {
  const settledAs = async (
    fault: Fault,
    write: () => Promise<Answer>,
  ): Promise<[number, string | null | undefined]> => {
    await sim.break({ times: 1, ...fault })
    const { status } = await write()
    await recover()
    await expect.poll(async () => isSettled(await recordsIn(desk.dataDirectory))).toBe(true)
    return [status, (await lastResult())?.result]
  }
  const address = (name: string) => ({ SmtpAddress: `${name}@lab.example`, ObjectGlobalUserObjectId: id })

  test('a create', async () => {
    const post = (name: string) => () => hal.post('/vmrest/smtpproxyaddresses', address(name))
    const match = { method: 'POST' }
    expect(await settledAs({ kind: 'reset-after-apply', match }, post('one'))).toEqual([502, 'done'])
    // What it made was found as well, so that it can be taken back.
    const [change] = (await hal.get('/api/changes?limit=1')).json().items
    expect(change).toMatchObject({ kind: 'create', state: 'revertable' })
    expect((await hal.post(`/api/changes/${change.id}/revert`, {})).status).toBe(200)
    expect(await settledAs({ kind: 'reset-before-headers', match }, post('two'))).toEqual([502, 'failed'])
    expect(await settledAs({ kind: 'status', status: 500, match }, post('three'))).toEqual([502, 'failed'])
  })

  test('an update and a delete', async () => {
    const created = await hal.post('/vmrest/smtpproxyaddresses', address('four'))
    const put = (name: string) => () => hal.put(created.text, { SmtpAddress: `${name}@lab.example` })
    expect(await settledAs({ kind: 'reset-after-apply', match: { method: 'PUT' } }, put('five'))).toEqual([
      502,
      'done',
    ])
    expect(await settledAs({ kind: 'blackhole', match: { method: 'PUT' } }, put('six'))).toEqual([
      504,
      'failed',
    ])
    const remove = () => hal.remove(created.text)
    expect(await settledAs({ kind: 'reset-before-headers', match: { method: 'DELETE' } }, remove)).toEqual([
      502,
      'failed',
    ])
    expect(await settledAs({ kind: 'reset-after-apply', match: { method: 'DELETE' } }, remove)).toEqual([
      502,
      'done',
    ])
  })

  test('a PIN, by the time of its change; an unlock, by its fields', async () => {
    const put = (body: unknown) => () => hal.put(`/vmrest/users/${id}/credential/pin`, body)
    const match = { method: 'PUT' }
    expect(await settledAs({ kind: 'reset-after-apply', match }, put({ Credentials: '739150' }))).toEqual([
      502,
      'done',
    ])
    expect(await settledAs({ kind: 'reset-before-headers', match }, put({ Credentials: '739158' }))).toEqual([
      502,
      'failed',
    ])
    expect(
      await settledAs({ kind: 'reset-after-apply', match }, put({ HackCount: 0, TimeHacked: '' })),
    ).toEqual([502, 'done'])
  })

  test('what reading cannot tell is left as unknown, once and for all', async () => {
    const ada = await desk.signIn('ada')
    const [role] = (await sim.direct('/roles')).json().Role as { ObjectId: string }[]
    const assign = () => ada.post(`/vmrest/users/${id}/userroles`, { RoleObjectId: role?.ObjectId })
    expect(await settledAs({ kind: 'reset-before-headers', match: { method: 'POST' } }, assign)).toEqual([
      502,
      'unknown',
    ])
    const records = (await recordsIn(desk.dataDirectory)).length
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect((await recordsIn(desk.dataDirectory)).length).toBe(records)
  })
})
