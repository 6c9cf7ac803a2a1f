import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser } from './harness/browser.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { startLyingProvider, type Lie } from './harness/lying-provider.ts'
import { CLIENT_SECRET, oidcEnvironment, personIn, signOn, startProvider } from './harness/oidc.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let liar: Awaited<ReturnType<typeof startLyingProvider>>
let lena: Person

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  liar = await startLyingProvider(CLIENT_SECRET)
  desk = await startDesk({ unity: sim.url, env: { ...oidcEnvironment(liar.url), DIRECTORY_SWEEP: 'off' } })
})
afterAll(async () => {
  await desk.stop()
  await liar.stop()
  await sim.stop()
})

const LOGOUT = '/api/session/oidc/back-channel-logout'
const send = (token: string, at = desk.url) =>
  ask(`${at}${LOGOUT}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ logout_token: token }).toString(),
  })
const tell = (lie: Lie) => {
  liar.tell(lie)
  return send(liar.logoutToken())
}
const isThere = async (who: Person): Promise<boolean> => (await who.get('/api/session')).status === 200
const signOnAt = async (sid: string): Promise<Person> => {
  const browser = startBrowser()
  liar.tell({ claims: { sid } })
  await browser.open(`${desk.url}/api/session/oidc`)
  return personIn(browser, desk.url)
}

beforeEach(async () => {
  lena = await signOnAt('one')
})

test('who signs out at the provider is signed out here, in the session that they ended there', async () => {
  const other = await signOnAt('two')
  expect((await tell({ claims: { sid: 'one', sub: 'lena' } })).status).toBe(200)
  expect([await isThere(lena), await isThere(other)]).toEqual([false, true])
  expect((await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
    action: 'session.end',
    result: 'done',
    details: { subject: 'lena' },
  })
})

test('without a session it is about all of them', async () => {
  const other = await signOnAt('two')
  expect((await tell({})).status).toBe(200)
  expect([await isThere(lena), await isThere(other)]).toEqual([false, false])
})

describe('a logout token that is none', () => {
  const now = Math.floor(Date.now() / 1000)
  test.each<[string, Lie]>([
    ['of another issuer', { claims: { iss: 'https://evil.example' } }],
    ['for another client', { claims: { aud: 'another' } }],
    ['that is old', { claims: { iat: now - 600, exp: now + 600 } }],
    ['that is over', { claims: { exp: now - 300 } }],
    ['with a nonce, as ID tokens have', { claims: { nonce: 'x' } }],
    ['without the event', { claims: { events: {} } }],
    ['about nobody', { claims: { sub: undefined } }],
    ['without an id', { claims: { jti: undefined } }],
    ['that nobody signed', { header: { alg: 'none' }, signature: 'none' }],
    ['signed with the client secret', { header: { alg: 'HS256' }, signature: 'secret' }],
    ['signed by a stranger', { signature: 'stranger' }],
  ])('%s ends nothing', async (_what, lie) => {
    const answer = await tell(lie)
    expect([answer.status, answer.json().type]).toEqual([400, 'urn:unity-desk:malformed'])
    expect(await isThere(lena)).toBe(true)
  })

  test('is audited once a minute from one address', async () => {
    await tell({ signature: 'stranger' })
    const denied = (await recordsIn(desk.dataDirectory)).filter(
      ({ action, result }) => action === 'session.end' && result === 'denied',
    )
    expect(denied).toHaveLength(1)
  })
})

test('the logout of a real provider', async () => {
  const first = await startProvider()
  await first.stop()
  const own = await startDesk({
    unity: sim.url,
    env: { ...oidcEnvironment(first.url), DIRECTORY_SWEEP: 'off' },
    quick: true,
  })
  const provider = await startProvider({
    port: Number(new URL(first.url).port),
    logoutUri: `${own.url}${LOGOUT}`,
  })
  const browser = startBrowser()
  await expect.poll(async () => (await signOn(browser, own.url, 'henk')).url).toBe(`${own.url}/`)
  const henk = personIn(browser, own.url)
  expect(await isThere(henk)).toBe(true)
  const asked = await browser.open(`${provider.url}/session/end`)
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(asked.text) ?? []
  await browser.post(`${provider.url}/session/end/confirm`, { xsrf, logout: 'yes' })
  await expect.poll(() => isThere(henk)).toBe(false)
  await own.stop()
})
