import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser, type Browser, type Landed } from './harness/browser.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { oidcEnvironment, startProvider } from './harness/oidc.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let provider: Awaited<ReturnType<typeof startProvider>>

/** None of them may use the console. */
const shown = {
  marta: 'mrossi',
  mario: 'mario.rossini@lab.example',
  digits: '2041',
  stranger: 'nobody.at.all',
  lead: 'hdesk.lead',
} as const
const email = 'mario.rossini@lab.example'
/** By their mail address; the provider has verified one of them. */
const mailed = {
  verified: { email, email_verified: true },
  unverified: { email, email_verified: false },
  unsaid: { email },
} as const
const accounts = [
  ...Object.entries(shown).map(([name, as]) => ({ name, shown: as, password: name, role: null })),
  ...Object.entries(mailed).map(([name, claims]) => ({ name, claims, password: name, role: null })),
]

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  provider = await startProvider({ accounts })
  const { OIDC_ROLE_MAP: _nobody, ...env } = oidcEnvironment(provider.url)
  desk = await startDesk({ unity: sim.url, env: { ...env, PORTAL_SIGN_IN: 'sso', DIRECTORY_SWEEP: 'off' } })
})
afterAll(async () => {
  await desk.stop()
  await provider.stop()
  await sim.stop()
})

const isHome = (url: string): boolean => url.startsWith('http://127.0.0.1:') && new URL(url).pathname === '/'
const isBack = (url: string): boolean => new URL(url).pathname.endsWith('/callback')

const signOn = async (browser: Browser, name: string, until = isHome, at = desk): Promise<Landed> => {
  const form = await browser.open(`${at.portalUrl}/api/self-service/oidc`, until)
  const [, action = ''] = /action="([^"]+)"/.exec(form.text) ?? []
  return browser.follow(
    await browser.post(new URL(action, form.url).href, { login: name, password: name }),
    until,
  )
}
const pinOf = (browser: Browser) =>
  ask(`${desk.portalUrl}/api/self-service/pin`, {
    headers: { cookie: `__Host-portal=${browser.cookie(desk.portalUrl, '__Host-portal') ?? ''}` },
  })
const lastReason = async (at = desk) =>
  (await recordsIn(at.dataDirectory)).findLast(({ action }) => action === 'self-service.sign-in')?.reason

test('the portal says how people sign in, and has no codes where they do not', async () => {
  const configuration = await ask(`${desk.portalUrl}/api/self-service/configuration`)
  expect(configuration.json()).toEqual({ name: 'Voicemail', accent: null, signIn: ['sso'], logo: false })
  const codes = await ask(`${desk.portalUrl}/api/self-service/codes`, { method: 'POST', json: {} })
  expect(codes.status).toBe(404)
})

describe('single sign-on', () => {
  test.each([
    ['an alias', 'marta', 'Marta Rossi'],
    ['a mail address', 'mario', 'Mario Rossini'],
    ['an account with rights of its own', 'lead', 'Harriet Lead'],
  ])('opens the PIN of the one who has %s', async (_what, name, DisplayName) => {
    const browser = startBrowser()
    const landed = await signOn(browser, name)
    expect(landed.url).toBe(`${desk.portalUrl}/?signed-on`)
    expect((await pinOf(browser)).json()).toMatchObject({ name: DisplayName, purpose: 'everything' })
  })

  test.each([
    ['a name that is no account', 'stranger', 'nobody'],
    ['digits, which would be an extension', 'digits', 'nobody'],
  ])('with %s leads back without a session', async (_what, name, why) => {
    const browser = startBrowser()
    expect((await signOn(browser, name)).url).toBe(`${desk.portalUrl}/?refused=${why}`)
    expect((await pinOf(browser)).status).toBe(401)
    expect(await lastReason()).toBe('no such account, or more than one')
  })

  test('counts in the browser that began it, once', async () => {
    const [browser, other] = [startBrowser(), startBrowser()]
    const { url } = await signOn(browser, 'marta', isBack)
    expect((await other.open(url, isHome)).url).toBe(`${desk.portalUrl}/?refused=refused`)
    const cookie = browser.cookie(desk.portalUrl, '__Host-portal-login') ?? ''
    expect((await browser.open(url, isHome)).url).toBe(`${desk.portalUrl}/?signed-on`)
    const again = await ask(url, { headers: { cookie: `__Host-portal-login=${cookie}` } })
    expect(again.headers.location).toBe('/?refused=refused')
    expect(await lastReason()).toBe('it was used before')
  })

  test('by a mail address counts where the provider says that it has verified it', async () => {
    const { OIDC_ROLE_MAP: _nobody, ...env } = oidcEnvironment(provider.url)
    const byMail = await startDesk({
      unity: sim.url,
      env: { ...env, OIDC_ACCOUNT_CLAIM: 'email', PORTAL_SIGN_IN: 'sso', DIRECTORY_SWEEP: 'off' },
      quick: true,
    })
    const landed = async (name: string): Promise<string> =>
      (await signOn(startBrowser(), name, isHome, byMail)).url.replace(byMail.portalUrl, '')
    expect(await landed('verified')).toBe('/?signed-on')
    for (const name of ['unverified', 'unsaid']) {
      expect(await landed(name)).toBe('/?refused=unverified-address')
      expect(await lastReason(byMail)).toContain('email_verified')
    }
    await byMail.stop()
  })

  test('says so when the provider is away', async () => {
    await provider.stop()
    const late = await startDesk({
      unity: sim.url,
      env: { ...oidcEnvironment(provider.url), PORTAL_SIGN_IN: 'sso', DIRECTORY_SWEEP: 'off' },
      quick: true,
    })
    const answer = await ask(`${late.portalUrl}/api/self-service/oidc`)
    expect([answer.status, answer.headers.location]).toEqual([303, '/?refused=unavailable'])
  })
})
