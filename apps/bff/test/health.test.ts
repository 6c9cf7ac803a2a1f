import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
const started: Desk[] = []
beforeAll(async () => {
  sim = await startSim(['--users', '20'])
})
afterAll(async () => {
  for (const desk of started) await desk.stop()
  await sim.stop()
})

const start = async (options: Parameters<typeof startDesk>[0]): Promise<Desk> => {
  const desk = await startDesk(options)
  started.push(desk)
  return desk
}

const OFF = { DIRECTORY_SWEEP: 'off' }

test('with Unity down it starts, is ready and says degraded, from the first question on', async () => {
  const { url, process } = await start({ unity: 'http://127.0.0.1:9', env: OFF })
  const ready = await ask(`${url}/readyz`)
  expect([ready.status, ready.json()]).toEqual([
    200,
    { status: 'degraded', unity: 'unreachable', database: 'ok' },
  ])
  expect((await ask(`${url}/healthz`)).status).toBe(200)
  expect(process.stdout().split('\n')).toHaveLength(3)
})

test('with credentials that Unity does not accept it says refused, and asks Unity no more than twice', async () => {
  await sim.forget()
  const { url } = await start({ unity: sim.url, env: { UNITY_PASSWORD: 'not-this-one' } })
  const states: string[] = []
  for (let count = 0; count < 10; count += 1) states.push((await ask(`${url}/readyz`)).json().unity)
  expect(states.at(-1)).toBe('refused')
  expect((await ask(`${url}/readyz`)).status).toBe(200)
  const refused = (await sim.requests()).filter(({ status }) => status === 401)
  expect(refused.length).toBeLessThanOrEqual(2)
})

test('alive and ready, on both listeners, to whoever asks; a Unity that goes and comes back is seen', async () => {
  const { url, portalUrl } = await start({ unity: sim.url, env: OFF, quick: true })
  for (const base of [url, portalUrl]) {
    const alive = await ask(`${base}/healthz`)
    expect([alive.status, alive.json()]).toEqual([200, { status: 'ok' }])
    const ready = await ask(`${base}/readyz`)
    expect([ready.status, ready.json()]).toEqual([200, { status: 'ok', unity: 'ok', database: 'ok' }])
  }
  const state = async (): Promise<string> => (await ask(`${url}/readyz`)).json().unity
  expect(await state()).toBe('ok')
  await sim.break({ kind: 'reset-before-headers' })
  await expect.poll(state, { timeout: 5000 }).toBe('unreachable')
  await sim.mend()
  await expect.poll(state, { timeout: 5000 }).toBe('ok')
})

describe('when the database fails', () => {
  test('readiness is 503 and says so, and the process lives', async () => {
    const { url, dataDirectory } = await start({ unity: sim.url, env: OFF, quick: true })
    // The pages of its tables are gone: what it has not in memory it cannot read, and nothing can be written.
    await rm(join(dataDirectory, 'database'), { recursive: true })
    const ready = () => ask(`${url}/readyz`).then(({ status, json }) => ({ status, ...json() }))
    await expect.poll(ready, { timeout: 10_000 }).toMatchObject({ status: 'degraded', database: 'failed' })
    expect((await ask(`${url}/readyz`)).status).toBe(503)
    expect((await ask(`${url}/healthz`)).status).toBe(200)
  })
})
