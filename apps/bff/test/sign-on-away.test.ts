import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser } from './harness/browser.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { oidcEnvironment, personIn, signOn, startProvider } from './harness/oidc.ts'
import { startSim, type Sim } from './harness/sim.ts'

// F34: the OpenID provider is down.

let sim: Sim
let desk: Desk
let provider: Awaited<ReturnType<typeof startProvider>>

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  provider = await startProvider()
  desk = await startDesk({
    unity: sim.url,
    env: { ...oidcEnvironment(provider.url), DIRECTORY_SWEEP: 'off' },
    quick: true,
  })
})
afterAll(async () => {
  await desk.stop()
  await provider.stop()
  await sim.stop()
})

const methods = async () => (await ask(`${desk.url}/api/session/methods`)).json().singleSignOn

test('F34: who is signed in goes on, the sign-in page says so, and nothing weaker comes in its place', async () => {
  const browser = startBrowser()
  await signOn(browser, desk.url, 'ines')
  const onTheWay = startBrowser()
  const { url: callback } = await signOn(onTheWay, desk.url, 'henk', { isHeldBack: true })
  await provider.stop()
  await expect.poll(methods).toBe('unavailable')

  const ines = personIn(browser, desk.url)
  const id = await sim.userId('mrossini')
  expect((await ines.post(`/api/users/${id}/pin-reset`)).status).toBe(200)

  const begun = await startBrowser().get(`${desk.url}/api/session/oidc`)
  expect(begun.status).toBe(503)
  expect(begun.text).toContain('Whoever is signed in goes on as before.')
  expect(begun.headers['retry-after']).toBe('15')
  const finished = await onTheWay.get(callback)
  expect(finished.status).toBe(503)
  const stepUp = await browser.get(`${desk.url}/api/session/oidc?step-up`)
  expect(stepUp.status).toBe(503)
  const byPassword = await ines.post('/api/session/step-up', { password: 'ines administers' })
  expect(byPassword.status).toBe(403)
  // Local operators are another way in, which was there before.
  expect((await (await desk.signIn('hal')).get('/api/session')).status).toBe(200)

  const back = await startProvider({ port: Number(new URL(provider.url).port) })
  await expect.poll(methods).toBe('ready')
  expect((await signOn(startBrowser(), desk.url, 'henk')).url).toBe(`${desk.url}/`)
  await back.stop()
})

test('the server starts without its provider, and the sign-in page says so', async () => {
  const own = await startDesk({
    unity: sim.url,
    env: { ...oidcEnvironment('http://127.0.0.1:9'), DIRECTORY_SWEEP: 'off' },
  })
  expect((await ask(`${own.url}/api/session/methods`)).json()).toEqual({ singleSignOn: 'unavailable' })
  await own.stop()
})

const { OIDC_ROLE_MAP: _map, ...withoutMap } = oidcEnvironment('http://127.0.0.1:9')

test.each([
  ['no provider', {}],
  ['a provider, and no role for anybody', withoutMap],
])('where %s is configured there is no way to one', async (_what, env) => {
  const own = await startDesk({ unity: sim.url, env: { ...env, DIRECTORY_SWEEP: 'off' } })
  expect((await ask(`${own.url}/api/session/methods`)).json()).toEqual({ singleSignOn: 'off' })
  for (const path of ['', '/callback?code=x&state=y'])
    expect((await ask(`${own.url}/api/session/oidc${path}`)).status).toBe(404)
  expect(own.process.stderr().includes('OIDC_ROLE_MAP is not set')).toBe('OIDC_ISSUER' in env)
  await own.stop()
})
