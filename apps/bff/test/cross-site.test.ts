import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, type Answer, type Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { OPERATORS } from './harness/operators.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person
let id: string

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off' } })
  ada = await desk.signIn('ada')
  id = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

type Write = readonly [name: string, path: () => string, asked: Asked]

const writes: readonly Write[] = [
  [
    'sign-in',
    () => '/api/session',
    { method: 'POST', json: { username: 'ada', password: OPERATORS.ada.password } },
  ],
  ['step-up', () => '/api/session/step-up', { method: 'POST', json: { password: OPERATORS.ada.password } }],
  ['second factor', () => '/api/session/second-factor', { method: 'POST' }],
  ['end of a second factor', () => '/api/session/second-factor', { method: 'DELETE' }],
  ['sign-out', () => '/api/session', { method: 'DELETE' }],
  ['reset', () => `/api/users/${id}/pin-reset`, { method: 'POST', json: {} }],
  ['unlock', () => `/api/users/${id}/pin-unlock`, { method: 'POST', json: {} }],
  [
    'create through the gateway',
    () => '/vmrest/smtpproxyaddresses',
    { method: 'POST', json: { SmtpAddress: 'a@b.example' } },
  ],
  ['update through the gateway', () => `/vmrest/users/${id}`, { method: 'PUT', json: { City: 'Turin' } }],
  ['delete through the gateway', () => `/vmrest/users/${id}`, { method: 'DELETE' }],
]

const without = (name: string) => (headers: Record<string, string>) => {
  const { [name]: _left, ...rest } = headers
  return rest
}
const withHeader = (name: string, value: string) => (headers: Record<string, string>) => ({
  ...headers,
  [name]: value,
})

/** Ways in which a request of another site differs from one of ours. */
const forgeries: readonly (readonly [string, (headers: Record<string, string>) => Record<string, string>])[] =
  [
    ['without our header', without('x-requested-with')],
    ['with another value in our header', withHeader('x-requested-with', 'XMLHttpRequest')],
    ['without an Origin', without('origin')],
    ['with a foreign Origin', withHeader('origin', 'https://evil.example')],
    ['with an Origin of null', withHeader('origin', 'null')],
    ['with an Origin on another port', withHeader('origin', 'http://127.0.0.1:1')],
    ['with an Origin that begins like ours', withHeader('origin', 'http://127.0.0.1.evil.example')],
    ['with two Origins', (headers) => ({ ...headers, origin: `${headers['origin']}, ${headers['origin']}` })],
    [
      'with a foreign Origin, and a Host to match',
      (headers) => ({ ...headers, origin: 'http://evil.example', host: 'evil.example' }),
    ],
    ['that the browser calls cross-site', withHeader('sec-fetch-site', 'cross-site')],
    ['that the browser calls same-site', withHeader('sec-fetch-site', 'same-site')],
    ['that the browser calls nobody’s', withHeader('sec-fetch-site', 'none')],
    ['with a made-up Sec-Fetch-Site', withHeader('sec-fetch-site', 'friendly')],
  ]

const send = (
  path: string,
  asked: Asked,
  forge = (headers: Record<string, string>) => headers,
): Promise<Answer> =>
  ask(`${desk.url}${path}`, { ...asked, headers: forge({ cookie: ada.cookie, ...ownHeaders(desk.url) }) })

const kindOf = ({ text, json }: Answer): string =>
  text.startsWith('<') ? (/<code>([^<]*)/.exec(text)?.[1] ?? '') : (json().type ?? json().errors?.code)

describe.each(writes)('a %s', (_name, path, asked) => {
  test.each(forgeries)('%s is refused, and nothing of it reaches Unity', async (_how, forge) => {
    const answer = await send(path(), asked, forge)
    expect(answer.status).toBe(403)
    expect(kindOf(answer)).toMatch(/cross-site|CROSS_SITE/)
    expect(answer.cookies).toEqual([])
    expect(await sim.requests()).toEqual([])
  })
})

test('the session is still there after all of that', async () => {
  expect((await ada.get('/api/session')).status).toBe(200)
})

test('the origin of the portal is not that of the console', async () => {
  const answer = await send('/api/session', { method: 'DELETE' }, withHeader('origin', desk.portalUrl))
  expect(answer.status).toBe(403)
})

test('a form of another page gets nowhere, whatever its content type', async () => {
  for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])
    for (const path of ['/api/session', `/api/users/${id}/pin-reset`, '/vmrest/smtpproxyaddresses']) {
      const headers = { cookie: ada.cookie, origin: 'https://evil.example', 'content-type': type }
      expect((await ask(`${desk.url}${path}`, { method: 'POST', headers, body: '{}' })).status).toBe(403)
    }
  expect(await sim.requests()).toEqual([])
})

test('reads ask for none of the headers', async () => {
  const headers = { cookie: ada.cookie }
  for (const path of ['/api/session', '/api/directory', '/vmrest/version', '/api/configuration'])
    expect((await ask(`${desk.url}${path}`, { headers })).status).toBe(200)
})

test('no answer allows another origin anything', async () => {
  for (const path of ['/api/session', '/vmrest/version', '/healthz', '/nowhere']) {
    const preflight = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' }
    for (const method of ['GET', 'OPTIONS']) {
      const answer = await ask(`${desk.url}${path}`, { method, headers: preflight })
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  }
})

describe('which origin is ours', () => {
  const signInFrom = (url: string, origin: string): Promise<Answer> =>
    ask(`${url}/api/session`, {
      method: 'POST',
      headers: { ...ownHeaders(origin), 'sec-fetch-site': 'same-origin' },
      json: { username: 'vera', password: OPERATORS.vera.password },
    })

  test('by default both names of this machine, with the port that was printed', async () => {
    const { port } = new URL(desk.url)
    expect((await signInFrom(desk.url, `http://127.0.0.1:${port}`)).status).toBe(200)
    expect((await signInFrom(desk.url, `http://localhost:${port}`)).status).toBe(200)
    expect((await signInFrom(desk.url, `https://localhost:${port}`)).status).toBe(403)
  })

  test('with PUBLIC_URL that one alone', async () => {
    const own = await startDesk({
      unity: sim.url,
      env: { PUBLIC_URL: 'https://desk.example.com', DIRECTORY_SWEEP: 'off' },
    })
    expect((await signInFrom(own.url, 'https://desk.example.com')).status).toBe(200)
    expect((await signInFrom(own.url, own.url)).status).toBe(403)
    expect((await signInFrom(own.url, 'https://desk.example.com:8443')).status).toBe(403)
    expect((await ask(`${own.url}/healthz`)).headers['strict-transport-security']).toBe('max-age=31536000')
    await own.stop()
  })
})

describe('content types of /api', () => {
  const unlock = (headers: Record<string, string>, body: string): Promise<Answer> =>
    ada.ask(`/api/users/${id}/pin-unlock`, { method: 'POST', headers, body })

  test.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'application/jsonp',
    'text/json',
    'nonsense',
  ])('%s is not JSON: 415', async (type) => {
    const answer = await unlock({ 'content-type': type }, '{}')
    expect(answer.status).toBe(415)
    expect(answer.json().type).toBe('urn:unity-desk:unsupported-media-type')
  })

  test('a body without a type: 415', async () => {
    expect((await unlock({}, '{}')).status).toBe(415)
  })

  test.each(['application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON;charset=UTF-8'])(
    '%s is JSON',
    async (type) => {
      expect((await unlock({ 'content-type': type }, '{}')).status).toBe(200)
    },
  )

  test('a body that is too large: 413', async () => {
    const answer = await unlock(
      { 'content-type': 'application/json' },
      JSON.stringify({ reference: 'x'.repeat(70_000) }),
    )
    expect(answer.status).toBe(413)
    expect(answer.json().type).toBe('urn:unity-desk:too-large')
  })
})
