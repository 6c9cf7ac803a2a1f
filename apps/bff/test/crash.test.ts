import { rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Answer } from './harness/ask.ts'
import { startBetween, type Between } from './harness/between.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { expectRules, isSettled, type Told } from './harness/rules.ts'
import { startSim, type Sim } from './harness/sim.ts'

// F28: kill -9 at each step of one reset. What is true stands in the simulator's ledger.

const RUNS = Number(process.env['DESK_RUNS'] ?? 1)

let sim: Sim
let between: Between
let dataDirectory: string
let id: string
let desk: Desk
const told: Told[] = []

const start = async (): Promise<void> => {
  desk = await startDesk({
    unity: between.url,
    dataDirectory,
    env: { DIRECTORY_SWEEP: 'off', LOG_LEVEL: 'warn' },
    quick: true,
    stays: true,
  })
}

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  between = await startBetween(sim.url)
  dataDirectory = await newDataDirectory()
  id = await sim.userId('mrossini')
  await sim.forget()
  await start()
})
afterAll(async () => {
  await desk.stop()
  await between.stop()
  await sim.stop()
  await rm(dataDirectory, { recursive: true, force: true })
})

const saidBy = ({ status, json, headers }: Answer): Told => {
  const outcome = status === 200 ? json().outcome : undefined
  const said = outcome === 'done' || outcome === 'unknown' ? outcome : 'not done'
  return { requestId: String(headers['x-request-id']), said }
}

/** Begins a reset; what is said of it, if anything is, is kept. */
const beginReset = async (): Promise<{ readonly answered: Promise<void> }> => {
  const hal = await desk.signIn('hal')
  const answered = hal.post(`/api/users/${id}/pin-reset`).then(
    (answer) => void told.push(saidBy(answer)),
    () => undefined,
  )
  return { answered }
}

const PIN = /credential\/pin/

/** Brings a reset to a step, and resolves there with what lets go of what is held. */
const steps: Readonly<Record<string, () => Promise<() => void>>> = {
  'before the intent': async () => {
    const held = between.hold('before', 'GET', /userroles/)
    await beginReset()
    await held.reached
    return held.release
  },
  'after the intent, before Unity has seen it': async () => {
    const held = between.hold('before', 'PUT', PIN)
    await beginReset()
    await held.reached
    // T23: it is in the journal, on disk, before Unity sees the write.
    expect(actsIn(await recordsIn(dataDirectory)).at(-1)).toMatchObject({
      intent: { action: 'users.pin.reset', target: { Alias: 'mrossini' } },
      endings: [],
    })
    return held.release
  },
  'after Unity has applied it, before its answer': async () => {
    const held = between.hold('after', 'PUT', PIN)
    await beginReset()
    await held.reached
    return held.release
  },
  'after the answer, before it was read back': async () => {
    const put = between.hold('after', 'PUT', PIN)
    await beginReset()
    await put.reached
    const get = between.hold('before', 'GET', PIN)
    put.release()
    await get.reached
    return get.release
  },
  'after it was read back, before anybody heard of it': async () => {
    const put = between.hold('after', 'PUT', PIN)
    await beginReset()
    await put.reached
    const get = between.hold('after', 'GET', PIN)
    put.release()
    await get.reached
    return get.release
  },
  'after the answer to the client': async () => {
    await (
      await beginReset()
    ).answered
    return () => undefined
  },
}

const restart = async (release: () => void): Promise<void> => {
  desk.process.signal('SIGKILL')
  await desk.process.ended
  release()
  await start()
}

const expectTruth = async (): Promise<void> => {
  await expect.poll(async () => isSettled(await recordsIn(dataDirectory))).toBe(true)
  expectRules(await recordsIn(dataDirectory), await sim.writes(), told)
}

test.each(Object.keys(steps))('F28: kill -9 %s', async (step) => {
  for (let run = 0; run < RUNS; run += 1) {
    const release = await steps[step]?.()
    await restart(release ?? (() => undefined))
    await expectTruth()
  }
})

test('F28: kill -9 at any moment of a reset', async () => {
  for (let run = 0; run < 2 * RUNS; run += 1) {
    await beginReset()
    await wait((run * 37) % 90)
    await restart(() => undefined)
    await expectTruth()
  }
})

test('a change whose end nobody saw is not known in the undo journal, and then as Unity shows it', async () => {
  const held = between.hold('after', 'PUT', /users\/[\w-]+$/)
  const ada = await desk.signIn('ada')
  void ada.put(`/vmrest/users/${id}`, { City: 'Bern' }).catch(() => undefined)
  await held.reached
  const change = async (who = ada) => (await who.get('/api/changes?limit=1')).json().items[0]
  expect(await change()).toMatchObject({ state: 'not-revertable', reason: 'unsettled' })
  await restart(held.release)
  const again = await desk.signIn('ada')
  await expect.poll(async () => (await change(again)).state).toBe('revertable')
  expect((await again.post(`/api/changes/${(await change(again)).id}/revert`, {})).status).toBe(200)
  expect((await sim.direct(`/users/${id}`)).json().City).not.toBe('Bern')
})

test('after all of that every sign-in and reset works as ever', async () => {
  const { answered } = await beginReset()
  await answered
  expect(told.at(-1)?.said).toBe('done')
  await expectTruth()
})
