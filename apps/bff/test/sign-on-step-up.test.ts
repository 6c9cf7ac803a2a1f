import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser } from './harness/browser.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { startLyingProvider } from './harness/lying-provider.ts'
import { CLIENT_SECRET, oidcEnvironment, personIn, signOn, startProvider } from './harness/oidc.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let provider: Awaited<ReturnType<typeof startProvider>>

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  provider = await startProvider()
  desk = await startDesk({
    unity: sim.url,
    env: { ...oidcEnvironment(provider.url), DIRECTORY_SWEEP: 'off' },
  })
})
afterAll(async () => {
  await desk.stop()
  await provider.stop()
  await sim.stop()
})

const NEEDED = 'urn:unity-desk:step-up-required'

describe('a step-up', () => {
  test('asks the provider for the password again, and changes the session', async () => {
    const browser = startBrowser()
    await signOn(browser, desk.url, 'ines')
    const before = personIn(browser, desk.url)
    const was = Date.parse((await before.get('/api/session')).json().stepUpUntil)
    const asked = await browser.get(`${desk.url}/api/session/oidc?step-up`)
    const { max_age: age, prompt } = Object.fromEntries(new URL(asked.headers.location ?? '').searchParams)
    expect([age, prompt]).toEqual(['0', 'login'])
    await new Promise((resolve) => setTimeout(resolve, 1100))

    const landed = await signOn(browser, desk.url, 'ines', { query: '?step-up&to=/signed-on' })
    expect(landed.url).toBe(`${desk.url}/signed-on`)
    expect((await before.get('/api/session')).status).toBe(401)
    const now = (await personIn(browser, desk.url).get('/api/session')).json()
    expect(Date.parse(now.stepUpUntil)).toBeGreaterThan(was)
  })

  test('by another person is refused, and the session stays as it was', async () => {
    const browser = startBrowser()
    await signOn(browser, desk.url, 'henk')
    browser.forget(provider.url, '_session')
    const landed = await signOn(browser, desk.url, 'ines', { query: '?step-up' })
    expect(landed.status).toBe(403)
    expect(landed.text).toContain('not as ines')
    const session = await personIn(browser, desk.url).get('/api/session')
    expect(session.json().operator.name).toBe('henk')
    expect((await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
      result: 'denied',
      reason: 'a step-up by another person',
    })
  })

  test('needs a session, and one of single sign-on', async () => {
    expect((await ask(`${desk.url}/api/session/oidc?step-up`)).json().type).toBe('urn:unity-desk:signed-out')
    const ada = await desk.signIn('ada')
    const answer = await ada.get('/api/session/oidc?step-up')
    expect([answer.status, answer.json().type]).toEqual([403, 'urn:unity-desk:forbidden'])
  })
})

test('without the second factor that a site asks for nothing is written; a step-up brings it', async () => {
  const own = await startDesk({
    unity: sim.url,
    env: {
      ...oidcEnvironment(provider.url),
      DIRECTORY_SWEEP: 'off',
      OIDC_ACR: 'mfa',
      OIDC_AMR: 'otp,hwk',
      OIDC_MAX_AGE: '3600',
    },
  })
  const browser = startBrowser()
  const started = await browser.get(`${own.url}/api/session/oidc`)
  expect(new URL(started.headers.location ?? '').searchParams.get('acr_values')).toBe('mfa')
  expect(new URL(started.headers.location ?? '').searchParams.get('max_age')).toBe('3600')
  await signOn(browser, own.url, 'ines')
  const weak = personIn(browser, own.url)
  const id = await sim.userId('mrossini')
  expect((await weak.get(`/vmrest/users/${id}`)).status).toBe(200)
  await sim.forget()
  const reset = await weak.post(`/api/users/${id}/pin-reset`)
  expect([reset.status, reset.json().type]).toEqual([403, NEEDED])
  const edit = await weak.ask(`/vmrest/users/${id}`, {
    method: 'PUT',
    json: { City: 'Turin' },
    headers: { accept: 'application/json' },
  })
  expect([edit.status, edit.json().errors.code]).toEqual([403, 'STEP_UP_REQUIRED'])
  expect(await sim.requests()).toEqual([])

  await signOn(browser, own.url, 'ines', { query: '?step-up', factor: true })
  expect((await personIn(browser, own.url).post(`/api/users/${id}/pin-reset`)).status).toBe(200)
  await own.stop()
})

test('a sign-on that is older than the site allows reads, and writes nothing', async () => {
  const liar = await startLyingProvider(CLIENT_SECRET)
  const own = await startDesk({
    unity: sim.url,
    env: { ...oidcEnvironment(liar.url), DIRECTORY_SWEEP: 'off', OIDC_MAX_AGE: '3600' },
  })
  const id = await sim.userId('mrossini')
  const now = Math.floor(Date.now() / 1000)
  const statuses = []
  for (const authTime of [now - 3700, undefined, now - 3000]) {
    const browser = startBrowser()
    liar.tell({ claims: { auth_time: authTime } })
    await browser.open(`${own.url}/api/session/oidc`)
    const lena = personIn(browser, own.url)
    const read = await lena.get(`/vmrest/users/${id}`)
    statuses.push([read.status, (await lena.post(`/api/users/${id}/pin-unlock`)).status])
  }
  expect(statuses).toEqual([
    [200, 403],
    [200, 403],
    [200, 200],
  ])
  await own.stop()
  await liar.stop()
})
