import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startBrowser } from './harness/browser.ts'
import { tablesIn } from './harness/database.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { startLyingProvider, type Lie } from './harness/lying-provider.ts'
import { CLIENT_SECRET, oidcEnvironment, personIn } from './harness/oidc.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let dataDirectory: string
let liar: Awaited<ReturnType<typeof startLyingProvider>>
/** A network for each sign-on, as failures close the door for their own. */
let address = 0

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  liar = await startLyingProvider(CLIENT_SECRET)
  dataDirectory = await newDataDirectory()
  const env = {
    ...oidcEnvironment(liar.url),
    DIRECTORY_SWEEP: 'off',
    LOG_LEVEL: 'trace',
    TRUST_PROXY: '127.0.0.1',
  }
  desk = await startDesk({ unity: sim.url, env, dataDirectory })
})
afterAll(async () => {
  await desk.stop()
  await liar.stop()
  await sim.stop()
})
beforeEach(() => {
  address += 1
})

const signOn = async (lie: Lie, query = '', browser = startBrowser()) => {
  liar.tell(lie)
  const from = { 'x-forwarded-for': `10.0.0.${address}`, accept: 'application/json' }
  const asked = await browser.get(`${desk.url}/api/session/oidc${query}`, from)
  const back = await browser.get(asked.headers.location ?? '')
  const url = back.headers.location ?? ''
  const cookie = browser.cookie(desk.url, '__Host-desk-login') ?? ''
  return { browser, url, cookie, from, landed: await browser.get(url, from) }
}
const lastSignIn = async () =>
  (await recordsIn(dataDirectory)).findLast(({ action }) => action === 'session.begin')
const now = (): number => Math.floor(Date.now() / 1000)

test('told the truth, it opens a session', async () => {
  const { browser, landed } = await signOn({})
  expect(landed.status).toBe(303)
  expect((await personIn(browser, desk.url).get('/api/session')).json().operator.name).toBe('lena')
})

const claim = 'a claim of the ID token is not as expected'
const time = 'the ID token is not valid at this time'

const lies: readonly (readonly [string, Lie, string])[] = [
  ['the nonce of another sign-on', { claims: { nonce: 'another' } }, `${claim} (nonce)`],
  ['no nonce', { claims: { nonce: undefined } }, 'the answer of the provider fails a check'],
  ['another issuer', { claims: { iss: 'https://evil.example' } }, `${claim} (iss)`],
  ['another audience', { claims: { aud: 'another-client' } }, `${claim} (aud)`],
  ['an audience of two without ours', { claims: { aud: ['one', 'two'] } }, `${claim} (aud)`],
  [
    'two audiences, issued to the other',
    { claims: { aud: ['unity-desk', 'x'], azp: 'x' } },
    `${claim} (azp)`,
  ],
  ['expired', { claims: { exp: now() - 120, iat: now() - 300 } }, `${time} (exp)`],
  ['not valid yet', { claims: { nbf: now() + 600 } }, `${time} (nbf)`],
  ['alg none', { header: { alg: 'none' }, signature: 'none' }, 'the answer of the provider fails a check'],
  [
    'signed with the client secret',
    { header: { alg: 'HS256' }, signature: 'secret' },
    'the answer of the provider fails a check',
  ],
  ['signed by a stranger', { signature: 'stranger' }, 'the answer of the provider fails a check'],
  ['signed with a key that is not published', { signature: 'stranger', header: { kid: 'other' } }, ''],
  ['no ID token at all', { noIdToken: true }, 'the answer of the provider fails a check'],
  ['no subject', { claims: { sub: undefined } }, 'the answer of the provider fails a check'],
  [
    'another issuer on the way back',
    { back: { iss: 'https://evil.example' } },
    'the answer of the provider fails a check',
  ],
  [
    'an error of its own words',
    { back: { error: 'Go to https://evil.example', code: undefined } },
    'the provider answered another error',
  ],
  [
    'groups of another person',
    { claims: { groups: undefined }, userInfo: { sub: 'mallory', groups: ['unity-desk-administrator'] } },
    'an answer of the provider is about another person',
  ],
]

describe.each(lies)('%s', (_name, lie, reason) => {
  test('is refused, audited, and opens nothing', async () => {
    const { landed } = await signOn(lie)
    expect([landed.status, landed.json().type]).toEqual([401, 'urn:unity-desk:bad-sign-in'])
    expect(landed.cookies.filter((each) => each.startsWith('__Host-desk='))).toEqual([])
    const record = await lastSignIn()
    expect(record).toMatchObject({ result: 'denied', actor: { name: 'anonymous' } })
    expect(record?.reason).toContain(reason)
  })
})

test('a callback that comes twice opens one session, though the provider would take the code again', async () => {
  const { url, cookie, from } = await signOn({})
  const again = await ask(url, { headers: { ...from, cookie: `__Host-desk-login=${cookie}` } })
  expect(again.status).toBe(401)
  expect(again.cookies.filter((each) => each.startsWith('__Host-desk='))).toEqual([])
  expect((await lastSignIn())?.reason).toBe('it was used before')
})

describe('groups', () => {
  test('are asked for where the ID token has none', async () => {
    const lie = { claims: { groups: undefined }, userInfo: { sub: 'lena', groups: ['unity-desk-viewer'] } }
    const { browser } = await signOn(lie)
    expect((await personIn(browser, desk.url).get('/api/session')).json().operator.role).toBe('viewer')
  })

  test('of several roles give the one that stands first in the map', async () => {
    const { browser } = await signOn({ claims: { groups: ['unity-desk-viewer', 'unity-desk-helpdesk'] } })
    expect((await personIn(browser, desk.url).get('/api/session')).json().operator.role).toBe('helpdesk')
  })

  test('that are gone at the next sign-on take the role, and what is open, away', async () => {
    const { browser } = await signOn({})
    const lena = personIn(browser, desk.url)
    expect((await lena.get('/api/session')).status).toBe(200)
    const { landed } = await signOn({ claims: { groups: [] } })
    expect([landed.status, landed.json().type]).toEqual([403, 'urn:unity-desk:forbidden'])
    expect((await lena.get('/api/session')).status).toBe(401)
  })

  test.each([[{ role: 'unity-desk-administrator' }], ['administrator'], [7], [null], [['administrator']]])(
    'that are %j are none of the map',
    async (groups) => {
      expect((await signOn({ claims: { groups } })).landed.status).toBe(403)
    },
  )
})

test.each([
  ['lena\u202Eanel', 'lena anel'],
  ['  lena\n{"actor":"ada"}  ', 'lena {"actor":"ada"}'],
  ['', 'sub-of-her'],
  ['x'.repeat(200), 'x'.repeat(64)],
])('a name that is %j is shown as %j', async (given, shown) => {
  const { browser } = await signOn({ claims: { sub: 'sub-of-her', preferred_username: given } })
  expect((await personIn(browser, desk.url).get('/api/session')).json().operator.name).toBe(shown)
})

test('people of one name are told apart in the audit log, whatever they are called elsewhere', async () => {
  const names: string[] = []
  for (const sub of ['one', 'two', 'ONE', 'one']) {
    const { browser } = await signOn({ claims: { sub, preferred_username: 'Twin' } })
    names.push((await personIn(browser, desk.url).get('/api/session')).json().operator.name)
  }
  expect(names).toEqual(['Twin', 'Twin (two)', 'Twin (ONE)', 'Twin'])
})

describe('the time of the sign-on', () => {
  test('counts for the step-up: who signed on this morning has none', async () => {
    const { browser } = await signOn({ claims: { auth_time: now() - 7200 } })
    expect((await personIn(browser, desk.url).get('/api/session')).json().stepUpUntil).toBeNull()
  })

  test.each([
    ['that is not said', undefined],
    ['of five minutes ago', now() - 300],
    ['that is no number', 'now'],
  ])('%s is no step-up', async (_when, authTime) => {
    const { browser } = await signOn({})
    const { landed } = await signOn({ claims: { auth_time: authTime } }, '?step-up', browser)
    expect(landed.status).toBe(401)
    expect((await personIn(browser, desk.url).get('/api/session')).status).toBe(200)
  })
})

test('thirty failures from one address close it, and no other', async () => {
  for (let count = 0; count < 30; count += 1) {
    const { landed } = await signOn({ claims: { nonce: 'another' } })
    expect(landed.status).toBe(401)
  }
  const { landed } = await signOn({})
  expect(landed.status).toBe(429)
  expect(Number(landed.headers['retry-after'])).toBeGreaterThan(0)
  address += 1
  expect((await signOn({})).landed.status).toBe(303)
})

test('a provider that fails says nothing about the person, and closes no door', async () => {
  for (let count = 0; count < 31; count += 1) {
    const { landed } = await signOn({ tokenStatus: 503 })
    expect([landed.status, landed.json().type]).toEqual([503, 'urn:unity-desk:sign-on-unavailable'])
  }
  const failed = (await recordsIn(dataDirectory)).filter(({ result }) => result === 'failed')
  expect(failed).toHaveLength(1)
  expect((await signOn({})).landed.status).toBe(303)
})

test('whoever only begins leaves nothing behind', async () => {
  const count = async () => Object.values(await tablesIn(dataDirectory)).flat().length
  await desk.process.stop()
  const before = await count()
  const own = await startDesk({
    unity: sim.url,
    dataDirectory,
    env: { ...oidcEnvironment(liar.url), DIRECTORY_SWEEP: 'off' },
  })
  const begin = () => ask(`${own.url}/api/session/oidc`)
  for (let times = 0; times < 20; times += 1) await Promise.all(Array.from({ length: 10 }, begin))
  await own.stop()
  expect(await count()).toBe(before)
})

test('no sink holds a token, a code or the secret of the client', async () => {
  const secrets = [...liar.issued, CLIENT_SECRET]
  expect(secrets.length).toBeGreaterThan(100)
  const rows = JSON.stringify(await tablesIn(dataDirectory))
  const texts = [
    desk.process.stdout() + desk.process.stderr(),
    rows,
    await readFile(join(dataDirectory, 'audit.ndjson'), 'utf8'),
  ]
  expect(texts[0]).toContain('single sign-on failed')
  for (const secret of secrets) expect(texts.filter((each) => each.includes(secret))).toEqual([])
})
