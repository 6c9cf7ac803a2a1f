import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser } from './harness/browser.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { oidcEnvironment, personIn, signOn, startProvider } from './harness/oidc.ts'
import { OPERATORS } from './harness/operators.ts'
import { trySignIn } from './harness/person.ts'
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

const signIns = async () =>
  (await recordsIn(desk.dataDirectory)).filter(({ action }) => action === 'session.begin')

test('the sign-in page is told that there is single sign-on', async () => {
  expect((await ask(`${desk.url}/api/session/methods`)).json()).toEqual({ singleSignOn: 'ready' })
})

describe('the way to the provider', () => {
  test('asks for a code with PKCE, state and nonce, and remembers them where scripts cannot read', async () => {
    const answer = await ask(`${desk.url}/api/session/oidc?to=/people`)
    expect(answer.status).toBe(303)
    const to = new URL(answer.headers.location ?? '')
    expect(to.origin).toBe(provider.url)
    expect(Object.fromEntries(to.searchParams)).toEqual({
      response_type: 'code',
      client_id: 'unity-desk',
      redirect_uri: `${desk.url}/api/session/oidc/callback`,
      scope: 'openid profile',
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
    })
    expect(answer.cookies).toHaveLength(1)
    expect(answer.cookies[0]).toMatch(
      /^__Host-desk-login=[\w-]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    // Sealed: what would let another browser finish the sign-on is not to be read from it.
    expect(Buffer.from(answer.cookies[0] ?? '', 'base64').toString()).not.toContain(
      to.searchParams.get('state'),
    )
  })

  test('goes back to the name of this machine that the browser used', async () => {
    const { port } = new URL(desk.url)
    const answer = await ask(`http://localhost:${port}/api/session/oidc`)
    const back = new URL(answer.headers.location ?? '').searchParams.get('redirect_uri')
    expect(back).toBe(`http://localhost:${port}/api/session/oidc/callback`)
    const forged = await ask(`${desk.url}/api/session/oidc`, { headers: { host: 'evil.example' } })
    expect(new URL(forged.headers.location ?? '').searchParams.get('redirect_uri')).toContain(desk.url)
  })
})

test('a sign-on opens a session with the role of the group, and leads to the page that was asked for', async () => {
  const browser = startBrowser()
  const landed = await signOn(browser, desk.url, 'henk', { query: '?to=/people%3Fq%3Drosa' })
  expect(landed.url).toBe(`${desk.url}/people?q=rosa`)
  const back = browser.seen.find(({ cookies }) => cookies.some((each) => each.startsWith('__Host-desk=')))
  expect(back?.cookies).toEqual([
    expect.stringMatching(/^__Host-desk-login=; .*Expires=Thu, 01 Jan 1970/),
    expect.stringMatching(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
  ])
  const session = (await personIn(browser, desk.url).get('/api/session')).json()
  expect(session).toMatchObject({ operator: { name: 'henk', role: 'helpdesk' }, singleSignOn: true })
  expect(Date.parse(session.stepUpUntil)).toBeGreaterThan(Date.now() + 9 * 60_000)
  expect((await signIns()).at(-1)).toMatchObject({
    actor: { name: 'henk', role: 'helpdesk' },
    result: 'done',
    details: { issuer: provider.url, subject: 'demo-henk', amr: ['pwd'] },
  })
})

test.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '/api/session',
  '/vmrest/users',
  'people',
])('a sign-on does not lead to %s', async (to) => {
  const browser = startBrowser()
  const landed = await signOn(browser, desk.url, 'henk', { query: `?to=${encodeURIComponent(to)}` })
  expect(landed.url).toBe(`${desk.url}/`)
})

test('no token of the provider reaches the browser', async () => {
  const browser = startBrowser()
  await signOn(browser, desk.url, 'henk')
  const ours = browser.seen.map(({ text, headers }) => `${text}${JSON.stringify(headers)}`)
  // A JSON Web Token begins so.
  expect(ours.filter((text) => /\beyJ[\w-]+\.|access_token|id_token/.test(text))).toEqual([])
})

test('a new sign-on is a new session, and the one before is over', async () => {
  const browser = startBrowser()
  await signOn(browser, desk.url, 'henk')
  const before = personIn(browser, desk.url)
  await signOn(browser, desk.url, 'henk')
  expect((await before.get('/api/session')).status).toBe(401)
  expect((await personIn(browser, desk.url).get('/api/session')).status).toBe(200)
})

test('who is in no group of the map is refused in words, and audited by name', async () => {
  const browser = startBrowser()
  const landed = await signOn(browser, desk.url, 'nobody')
  expect(landed.status).toBe(403)
  expect(landed.headers['content-type']).toContain('text/html')
  expect(landed.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'nonce-/)
  expect(landed.text).toContain('nobody is in no group that may use Unity Desk.')
  expect(landed.text).not.toContain('<script')
  expect(browser.cookie(desk.url, '__Host-desk')).toBeUndefined()
  expect((await signIns()).at(-1)).toMatchObject({
    actor: { name: 'nobody', role: null },
    result: 'denied',
    details: { subject: 'demo-nobody' },
  })
})

describe('who has the name of a local operator', () => {
  test('is another person, with a role of their own and a name that says so', async () => {
    const browser = startBrowser()
    await signOn(browser, desk.url, 'ada')
    const session = (await personIn(browser, desk.url).get('/api/session')).json()
    expect(session.operator).toEqual({ name: 'ada (demo-ada)', role: 'helpdesk' })
    const local = await trySignIn(desk.url, 'ada', OPERATORS.ada.password)
    expect(local.json().operator).toEqual({ name: 'ada', role: 'administrator' })
  })

  test('has no password here: neither for a sign-in nor for a step-up', async () => {
    const browser = startBrowser()
    await signOn(browser, desk.url, 'ada')
    const stepUp = await personIn(browser, desk.url).post('/api/session/step-up', {
      password: OPERATORS.ada.password,
    })
    expect([stepUp.status, stepUp.json().type]).toEqual([403, 'urn:unity-desk:forbidden'])
    for (const password of ['', 'x', 'ada of the provider'])
      expect((await trySignIn(desk.url, 'ada (demo-ada)', password)).status).toBeOneOf([400, 401])
  })
})

describe('a callback that is not the end of what this browser began', () => {
  const callbackOf = async (name: 'henk') => {
    const browser = startBrowser()
    const { url } = await signOn(browser, desk.url, name, { isHeldBack: true })
    expect(new URL(url).pathname).toBe('/api/session/oidc/callback')
    return { browser, url }
  }
  const expectRefused = async (url: string, cookie: string, reason: string) => {
    const answer = await ask(url, { headers: { cookie } })
    expect([answer.status, answer.json().type]).toEqual([401, 'urn:unity-desk:bad-sign-in'])
    expect(answer.cookies.filter((each) => each.startsWith('__Host-desk='))).toEqual([])
    expect((await signIns()).at(-1)).toMatchObject({ result: 'denied', reason })
  }
  const login = (browser: ReturnType<typeof startBrowser>) =>
    `__Host-desk-login=${browser.cookie(desk.url, '__Host-desk-login') ?? ''}`

  test('in another browser', async () => {
    const { url } = await callbackOf('henk')
    await expectRefused(url, '', 'no sign-on was begun in this browser')
  })

  test('with a cookie that was changed', async () => {
    const { browser, url } = await callbackOf('henk')
    const cookie = login(browser)
    const changed = `${cookie.slice(0, -2)}${cookie.endsWith('AA') ? 'BB' : 'AA'}`
    await expectRefused(url, changed, 'no sign-on was begun in this browser')
  })

  test('with the state of another sign-on', async () => {
    const { browser, url } = await callbackOf('henk')
    const other = await callbackOf('henk')
    await expectRefused(url, login(other.browser), 'wrong state')
    expect((await browser.open(url)).url).toBe(`${desk.url}/`)
  })

  test('a second time', async () => {
    const { browser, url } = await callbackOf('henk')
    const cookie = login(browser)
    expect((await browser.open(url)).url).toBe(`${desk.url}/`)
    expect(browser.cookie(desk.url, '__Host-desk-login')).toBeUndefined()
    await expectRefused(url, cookie, 'it was used before')
  })

  test('with a code that somebody else was given', async () => {
    const victim = await callbackOf('henk')
    const thief = await callbackOf('henk')
    const url = new URL(thief.url)
    url.searchParams.set('code', new URL(victim.url).searchParams.get('code') ?? '')
    // PKCE: the code goes with the verifier of the browser that asked for it.
    await expectRefused(url.href, login(thief.browser), 'the provider answered invalid_grant')
  })

  test('that says that the person went away', async () => {
    const { browser, url } = await callbackOf('henk')
    const away = new URL(url)
    away.searchParams.delete('code')
    away.searchParams.set('error', 'access_denied')
    await expectRefused(away.href, login(browser), 'the provider answered access_denied')
  })
})
