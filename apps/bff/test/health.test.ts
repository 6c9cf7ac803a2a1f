import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { trySignIn } from './harness/person.ts'
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

describe('with Unity there', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await startDesk({ unity: sim.url, env: OFF, quick: true, stays: true })
    started.push(desk)
  })

  test('alive and ready, on both listeners, to whoever asks; a Unity that goes and comes back is seen', async () => {
    const { url, portalUrl } = desk
    for (const base of [url, portalUrl]) {
      const alive = await ask(`${base}/healthz`)
      expect([alive.status, alive.json()]).toEqual([200, { status: 'ok' }])
      const ready = await ask(`${base}/readyz`)
      expect([ready.status, ready.json()]).toEqual([200, { status: 'ok', unity: 'ok', database: 'ok' }])
    }
    const state = async (): Promise<string> => (await ask(`${url}/readyz`)).json().unity
    expect(await state()).toBe('ok')
    await sim.break({ kind: 'reset-before-headers' })
    await expect.poll(state).toBe('unreachable')
    await sim.mend()
    await expect.poll(state).toBe('ok')
  })

  test('the figures are for who may read them, on the console’s listener alone', async () => {
    const { url, portalUrl } = desk
    expect((await ask(`${url}/metrics`)).status).toBe(401)
    expect((await ask(`${portalUrl}/metrics`)).status).toBe(404)
    expect((await (await desk.signIn('otto')).get('/metrics')).status).toBe(403)
    const ada = await desk.signIn('ada')
    const expiresAt = new Date(Date.now() + 60_000).toISOString()
    const make = async (name: string, ...permissions: string[]): Promise<string> =>
      `Bearer ${(await ada.post('/api/tokens', { name, permissions, expiresAt })).json().token}`
    const read = (path: string, authorization: string) => ask(`${url}${path}`, { headers: { authorization } })
    expect((await read('/metrics', await make('reader', 'users:read', 'system:read'))).status).toBe(403)
    const scraper = await make('scraper', 'metrics:read')
    expect((await read('/api/directory', scraper)).status).toBe(403)
    const { status, headers } = await read('/metrics', scraper)
    expect([status, headers['content-type']]).toEqual([200, 'text/plain; version=0.0.4; charset=utf-8'])
  })

  test('the figures count what was done, and name nobody', async () => {
    const ada = await desk.signIn('ada')
    const number = async (line: string): Promise<number> => {
      const found = (await ada.get('/metrics')).text.split('\n').find((each) => each.startsWith(`${line} `))
      return Number(found?.slice(line.length) ?? 0)
    }
    const counted = {
      'unity_desk_pin_resets_total{mode="generated",result="done"}': 1,
      'unity_desk_audit_records_total{action="users.pin.reset",phase="intent"}': 1,
      'unity_desk_sign_ins_total{listener="console",result="denied"}': 2,
      'unity_desk_unity_request_duration_seconds_count{method="PUT",rank="person",outcome="2xx"}': 1,
      'http_server_request_duration_seconds_count{listener="console",method="POST",route="/api/users/:ObjectId/pin-reset",status="200"}': 1,
      'http_server_request_duration_seconds_count{listener="portal",method="GET",route="none",status="404"}': 1,
    }
    const before = await Promise.all(Object.keys(counted).map(number))
    const id = await sim.userId('mrossi')
    expect((await ada.post(`/api/users/${id}/pin-reset`, { reference: 'INC-4711' })).status).toBe(200)
    for (const name of ['ada', 'nobody-here']) await trySignIn(desk.url, name, 'wrong')
    await ask(`${desk.portalUrl}/nowhere/${id}`)
    const after = await Promise.all(Object.keys(counted).map(number))
    expect(after.map((each, index) => each - (before[index] ?? 0))).toEqual(Object.values(counted))

    const { text } = await ada.get('/metrics')
    for (const gauge of [
      'unity_desk_unity_up 1',
      'unity_desk_unity_requests{rank="background",state="waiting"} 0',
      'unity_desk_mails_waiting 0',
      'process_resident_memory_bytes ',
      'process_cpu_seconds_total ',
      'nodejs_eventloop_lag_seconds{quantile="0.99"} ',
    ])
      expect(text).toContain(`\n${gauge}`)
    // A figure may hold an extension's digits by chance.
    const names = text.replaceAll(/ [-+.\de]+$/gm, '')
    for (const secret of [id, 'mrossi', 'Rossi', '2041', 'ada', 'nobody-here', '127.0.0.1', 'INC-4711'])
      expect(names).not.toContain(secret)
  })
})

describe('when the database fails', () => {
  test('readiness is 503 and says so, and the process lives', async () => {
    const { url, dataDirectory } = await start({ unity: sim.url, env: OFF, quick: true })
    // The pages of its tables are gone: what it has not in memory it cannot read, and nothing can be written.
    await rm(join(dataDirectory, 'database'), { recursive: true })
    const ready = () => ask(`${url}/readyz`).then(({ status, json }) => ({ status, ...json() }))
    await expect.poll(ready).toMatchObject({ status: 'degraded', database: 'failed' })
    expect((await ask(`${url}/readyz`)).status).toBe(503)
    expect((await ask(`${url}/healthz`)).status).toBe(200)
  })
})
