import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { attackTargets } from './harness/attack-targets.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { answerJson, startFakeUnity, type FakeUnity } from './harness/fake-unity.ts'
import { recordsIn } from './harness/journal.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { bodyOf, rawRequest, sendRaw, statusOf } from './harness/raw.ts'

// T6 and what stands behind it: whatever a client puts on the wire, Unity gets what was understood or nothing.

/** How often random attacks are tried; npm run bench asks for the full number. */
const RUNS = Number(process.env['DESK_RUNS'] ?? 200)

const ID = '11111111-2222-4333-8444-555555555555'

let unity: FakeUnity
let desk: Desk
let ada: Person

beforeAll(async () => {
  unity = await startFakeUnity((_request, response) => answerJson(response, { '@total': '0' }))
  desk = await startDesk({ unity: unity.url, env: { DIRECTORY_SWEEP: 'off' } })
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await unity.stop()
})

const own = (): Record<string, string> => ({
  cookie: ada.cookie,
  ...ownHeaders(desk.url),
  accept: 'application/json',
})
const fire = (method: string, target: string, body = ''): Promise<string> =>
  sendRaw(
    desk.url,
    rawRequest(method, target, { ...own(), ...(body && { 'content-type': 'application/json' }) }, body),
  )

const seenDuring = async (work: () => Promise<unknown>): Promise<string[]> => {
  const before = unity.received.length
  await work()
  return unity.received.slice(before).map(({ method, url }) => `${method} ${url}`)
}

test('an honest request does reach Unity, so that silence means something', async () => {
  expect(await seenDuring(() => fire('GET', `/vmrest/users/${ID}/credential/pin`))).toEqual([
    `GET /vmrest/users/${ID}/credential/pin`,
  ])
})

test.each(['GET', 'PUT', 'DELETE', 'POST'])(
  'T6: %s of none of the targets of the corpus reaches Unity, even from an administrator',
  async (method) => {
    const body = method === 'PUT' || method === 'POST' ? '{"HackCount":"0"}' : ''
    const answers: string[] = []
    const seen = await seenDuring(async () => {
      for (let start = 0; start < attackTargets.length; start += 20)
        await Promise.all(
          attackTargets.slice(start, start + 20).map(async (target) => {
            const status = statusOf(await fire(method, target, body))
            if (status === 0 || status >= 500) answers.push(`${target} ${status}`)
          }),
        )
    })
    expect(seen).toEqual([])
    expect(answers).toEqual([])
  },
)

describe('random targets', () => {
  const piece = fc.constantFrom(
    'vmrest',
    'users',
    ID,
    ID.toUpperCase(),
    'credential',
    'pin',
    'password',
    'userroles',
    'smtpproxyaddresses',
    'smtproxyaddresses',

    'version',
    'calls',
    'messages',
    '..',
    '.',
    '',
    '%2e%2e',
    '%2f',
    '%5c',
    '\\',
    ';',
    '%00',
    '#',
    '%75sers',
    '@',
    ':',
  )
  const query = fc.constantFrom(
    '',
    '',
    '?',
    '?query=(Alias%20is%20a)',
    '?rowsPerPage=1',
    '?a=b',
    '??',
    '?query=(SmtpAddress%20is%20a%26b)',
  )
  const target = fc
    .tuple(fc.array(piece, { minLength: 0, maxLength: 6 }), fc.constantFrom('/', '//', '/./', '%2f'), query)
    .map(([pieces, between, end]) => `/vmrest/${pieces.join(between)}${end}`)

  /** Everything that may be sent for these pieces, in its one spelling. */
  const ALLOWED = new RegExp(
    `^GET /vmrest/(version|users(\\?query=\\(Alias%20is%20a\\)|\\?rowsPerPage=1)?|users/${ID}|users/${ID}/credential/(pin|password)|users/${ID}/userroles(\\?rowsPerPage=1)?|users/${ID}/userroles/${ID}|smtpproxyaddresses(\\?query=\\(SmtpAddress%20is%20a%26b\\)|\\?rowsPerPage=1)?|smtpproxyaddresses/${ID})$`,
  )

  test('lead to nothing that is not on the list', async () => {
    await fc.assert(
      fc.asyncProperty(target, async (path) => {
        const seen = await seenDuring(() => fire('GET', path))
        expect(seen.length).toBeLessThanOrEqual(1)
        for (const line of seen) expect(line).toMatch(ALLOWED)
      }),
      { numRuns: RUNS },
    )
  })
})

describe('smuggling', () => {
  const head = (more: readonly string[]): string =>
    [
      `PUT /vmrest/users/${ID} HTTP/1.1`,
      'host: x',
      ...Object.entries(own()).map(([name, value]) => `${name}: ${value}`),
      'content-type: application/json',
      ...more,
      '',
      '',
    ].join('\r\n')
  const HIDDEN = `GET /vmrest/users/${ID}/credential/password HTTP/1.1\r\nhost: x\r\n\r\n`

  test.each<readonly [string, readonly string[], string]>([
    ['a length and chunks', ['content-length: 4', 'transfer-encoding: chunked'], `0\r\n\r\n${HIDDEN}`],
    ['chunks and a length', ['transfer-encoding: chunked', 'content-length: 4'], `0\r\n\r\n${HIDDEN}`],
    ['two lengths', ['content-length: 2', 'content-length: 90'], `{}${HIDDEN}`],
    ['a list of lengths', ['content-length: 2, 90'], `{}${HIDDEN}`],
    ['a length with a sign', ['content-length: +2'], `{}${HIDDEN}`],
    ['a negative length', ['content-length: -1'], HIDDEN],
    ['a length in another base', ['content-length: 0x2'], `{}${HIDDEN}`],
    ['an unknown coding', ['transfer-encoding: xchunked'], HIDDEN],
    ['chunked twice', ['transfer-encoding: chunked, chunked'], `0\r\n\r\n${HIDDEN}`],
    ['chunked behind identity', ['transfer-encoding: identity, chunked'], `0\r\n\r\n${HIDDEN}`],
    ['a blank before the colon', ['transfer-encoding : chunked', 'content-length: 2'], `{}${HIDDEN}`],
    ['a folded header', ['x-folded: a', ' transfer-encoding: chunked', 'content-length: 2'], `{}${HIDDEN}`],
    [
      'a bare line feed in a header',
      ['x: a\ntransfer-encoding: chunked', 'content-length: 2'],
      `{}${HIDDEN}`,
    ],
    ['a NUL in a header', ['x: a\u0000b', 'content-length: 2'], `{}${HIDDEN}`],
    ['a chunk of a wrong size', ['transfer-encoding: chunked'], `1\r\n{}\r\n0\r\n\r\n${HIDDEN}`],
    ['a chunk size that is none', ['transfer-encoding: chunked'], `zz\r\n{}\r\n0\r\n\r\n${HIDDEN}`],
  ])(
    'with %s: what is hidden is not served, and no password is asked for at Unity',
    async (_what, headers, rest) => {
      const seen = await seenDuring(async () => {
        const answer = await sendRaw(desk.url, `${head([...headers, 'connection: close'])}${rest}`)
        expect(answer).not.toMatch(/HTTP\/1\.1 2\d\d[^]*HTTP\/1\.1 2\d\d/)
      })
      expect(seen.filter((line) => line.includes('password'))).toEqual([])
    },
  )

  test('of two requests on one connection each has to say who asks', async () => {
    const first = rawRequest('GET', '/vmrest/version', own()).replace(
      'connection: close',
      'connection: keep-alive',
    )
    const second = rawRequest('GET', `/vmrest/users/${ID}`, { accept: 'application/json' })
    const seen = await seenDuring(async () => {
      const statuses = [...(await sendRaw(desk.url, first + second)).matchAll(/HTTP\/1\.1 (\d{3})/g)].map(
        ([, status]) => status,
      )
      expect(statuses).toEqual(['200', '401'])
    })
    expect(seen).toEqual(['GET /vmrest/version'])
  })
})

describe('headers', () => {
  test.each([
    ['a cookie of another name', () => ({ cookie: ada.cookie.replace('__Host-desk', '__Host-desks') })],
    ['a cookie without its prefix', () => ({ cookie: ada.cookie.replace('__Host-', '') })],
    ['a cookie in quotes inside another', () => ({ cookie: `a="; ${ada.cookie}` })],
    ['a token as Bearer', () => ({ authorization: `Bearer ${ada.cookie.split('=')[1]}` })],
    [
      'a token as Basic',
      () => ({ authorization: `Basic ${Buffer.from(`ada:${ada.cookie.split('=')[1]}`).toString('base64')}` }),
    ],
    [
      'a name that a proxy would add',
      () => ({ 'x-forwarded-user': 'ada', 'x-remote-user': 'ada', 'remote-user': 'ada' }),
    ],
  ])('%s opens no session', async (what, headers) => {
    const status = statusOf(await sendRaw(desk.url, rawRequest('GET', '/api/session', headers())))
    // A quote has no meaning in a cookie, so that one is a cookie `a` and then ours.
    expect(status).toBe(what.includes('quotes') ? 200 : 401)
  })

  test('of two session cookies one counts, and a made-up one beside it opens nothing more', async () => {
    for (const cookie of [`__Host-desk=made-up; ${ada.cookie}`, `${ada.cookie}; __Host-desk=made-up`])
      expect([200, 401]).toContain((await ask(`${desk.url}/api/session`, { headers: { cookie } })).status)
    const twice = '__Host-desk=made-up; __Host-desk=another'
    expect((await ask(`${desk.url}/api/session`, { headers: { cookie: twice } })).status).toBe(401)
  })

  test('of 100 kB or in thousands: refused, and the server goes on', async () => {
    const long = rawRequest('GET', '/vmrest/version', { ...own(), 'x-long': 'x'.repeat(100_000) })
    // The answer may be lost when the rest of the request meets a closed door.
    expect([0, 431]).toContain(statusOf(await sendRaw(desk.url, long)))
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`x-${index}`, '1']))
    expect([200, 431]).toContain(
      statusOf(await sendRaw(desk.url, rawRequest('GET', '/vmrest/version', { ...own(), ...many }))),
    )
    expect((await ask(`${desk.url}/healthz`)).status).toBe(200)
  })

  test.each([
    'NONSENSE / HTTP/9.9\r\n\r\n',
    '\u0000\u0001\u0002\r\n\r\n',
    'GET\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'CONNECT unity:443 HTTP/1.1\r\nhost: x\r\n\r\n',
    `\u0016\u0003\u0001${'x'.repeat(200)}`,
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ])('bytes that are no request of ours: %j', async (bytes) => {
    const answer = await sendRaw(desk.url, bytes)
    expect([0, 400, 404, 405, 431, 505]).toContain(statusOf(answer))
    expect(answer).not.toMatch(/node_modules|at .*\.ts|\/work\//)
  })
})

describe('injection', () => {
  test('a name with line ends makes no line of its own, in the log or in the audit log', async () => {
    const username = 'x\n{"level":30,"msg":"forged"}\r\nforged'
    await ask(`${desk.url}/api/session`, {
      method: 'POST',
      headers: ownHeaders(desk.url),
      json: { username, password: 'x' },
    })
    await ask(`${desk.url}/%0a{"level":30,"msg":"forged"}`)
    for (const line of desk.process.stderr().split('\n').filter(Boolean))
      expect(JSON.parse(line).msg).not.toBe('forged')
    const names = (await recordsIn(desk.dataDirectory)).map(({ actor }) => actor.name)
    expect(names.at(-1)).toBe(username)
  })

  test('an answer never repeats a path as it came', async () => {
    for (const path of [
      '/<script>alert(1)</script>',
      '/api/<script>',
      '/vmrest/<script>',
      '/vmrest/users?<script>=1',
    ]) {
      const answer = await sendRaw(desk.url, rawRequest('GET', path, own()))
      expect(bodyOf(answer)).not.toContain('<script>')
    }
  })

  test('a prototype in a body changes nothing for anybody', async () => {
    const bodies = [
      '{"__proto__":{"role":"administrator"}}',
      '{"constructor":{"prototype":{"x":1}}}',
      '{"username":"a","password":"b","__proto__":null}',
    ]
    for (const body of bodies)
      for (const path of ['/api/session', `/api/users/${ID}/pin-reset`, `/api/users/${ID}/pin-unlock`])
        expect(
          (await ada.ask(path, { method: 'POST', body, headers: { 'content-type': 'application/json' } }))
            .status,
        ).toBe(400)
  })
})
