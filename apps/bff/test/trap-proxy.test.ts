import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { answerJson, startFakeUnity, type FakeUnity } from './harness/fake-unity.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { ownHeaders, type Person } from './harness/person.ts'
import { rawRequest, sendRaw, statusOf } from './harness/raw.ts'

type Respond = Parameters<typeof startFakeUnity>[0]

const ID = '11111111-2222-4333-8444-555555555555'
const VERSION = { name: 'vmrest', version: '14.0.1' }
const usual: Respond = (_request, response) => answerJson(response, VERSION)

let respond: Respond = usual
let unity: FakeUnity
let desk: Desk
let ada: Person

beforeAll(async () => {
  unity = await startFakeUnity((...call) => respond(...call))
  desk = await startDesk({ unity: unity.url, env: { DIRECTORY_SWEEP: 'off' }, quick: true })
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await unity.stop()
})
beforeEach(() => {
  respond = usual
})

/** So that the failures of one test do not open the circuit for the next. */
const recover = async (): Promise<void> => {
  respond = usual
  await expect.poll(async () => (await ada.get('/vmrest/version')).status).toBe(200)
  for (let count = 0; count < 4; count += 1) await ada.get('/vmrest/version')
}

/** What Unity gets while something is done. */
const seenDuring = async (work: () => Promise<unknown>) => {
  const before = unity.received.length
  await work()
  return unity.received.slice(before)
}

describe('T2: a busy Unity is not asked again and again', () => {
  test('of sixty reads at once at most a tenth is asked once more, and writes never', async () => {
    respond = (_request, response) => answerJson(response, {}, 503)
    const seen = await seenDuring(() =>
      Promise.all(Array.from({ length: 60 }, () => ada.get('/vmrest/version'))),
    )
    expect(seen.length).toBeLessThanOrEqual(66)
    const writes = await seenDuring(() => ada.put(`/vmrest/users/${ID}`, { City: 'Turin' }))
    expect(writes.filter(({ method }) => method === 'PUT')).toHaveLength(1)
  })

  test.each([
    ['5', '5'],
    ['3600', '120'],
    ['-1', '1'],
    ['0', '1'],
    ['nonsense', '1'],
    [new Date(Date.now() - 60_000).toUTCString(), '1'],
    [new Date(Date.now() + 3_600_000).toUTCString(), '120'],
  ])('F11: Retry-After %s is told as %s seconds', async (given, told) => {
    respond = (_request, response) => {
      response.setHeader('retry-after', given)
      answerJson(response, {}, 503)
    }
    const answer = await ada.get('/vmrest/version', { accept: 'application/json' })
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, told])
    expect(answer.json().errors.code).toBe('UNITY_UNAVAILABLE')
  })

  test('F12: 429 is told as 503', async () => {
    respond = (_request, response) => answerJson(response, {}, 429)
    expect((await ada.get('/vmrest/version')).status).toBe(503)
  })
})

describe('T3, T14: what crosses, in both directions', () => {
  test('to Unity: what was understood, our own account, and nothing that the client said beside', async () => {
    const [seen] = await seenDuring(() =>
      ada.ask('/vmrest/version', {
        headers: {
          cookie: `${ada.cookie}; JSESSIONID=stolen; other=1`,
          'x-forwarded-for': '203.0.113.1',
          'x-forwarded-host': 'evil.example',
          forwarded: 'for=203.0.113.1',
          'x-original-url': '/vmrest/calls',
          'x-rewrite-url': '/vmrest/calls',
          'x-http-method-override': 'DELETE',
          'x-real-ip': '203.0.113.1',
          'x-remote-user': 'admin',
          'accept-encoding': 'gzip',
          'user-agent': 'attack/1.0',
          range: 'bytes=0-1',
          'if-none-match': '*',
        },
      }),
    )
    const { authorization, ...headers } = seen?.headers ?? {}
    expect(headers).toEqual({ host: expect.any(String), connection: 'keep-alive', accept: 'application/xml' })
    expect(Buffer.from(String(authorization).slice('Basic '.length), 'base64').toString()).toMatch(
      /^deskaccount:/,
    )
  })

  test('who brings credentials of their own is judged by them alone, and Unity never hears of them', async () => {
    const seen = await seenDuring(async () => {
      const answer = await ada.ask('/vmrest/version', {
        headers: { authorization: 'Basic c3RvbGVuOnN0b2xlbg==' },
      })
      expect(answer.status).toBe(401)
    })
    expect(seen).toEqual([])
  })

  test('to the client: nothing of Unity’s session, server or challenge', async () => {
    respond = (_request, response) => {
      response.setHeader('set-cookie', [
        'JSESSIONIDSSO=0F1E; Path=/; Secure',
        'JSESSIONID=A0B1; Path=/vmrest/',
        'REQUEST_TOKEN_KEY=61',
      ])
      response.setHeader('www-authenticate', 'Basic realm="Cisco Unity Connection"')
      response.setHeader('server', 'Apache-Coyote/1.1')
      response.setHeader('x-internal', 'cuc-pub.lab.example')
      response.setHeader('location', 'https://cuc-pub.lab.example:8443/vmrest/version')
      response.setHeader('keep-alive', 'timeout=1')
      answerJson(response, VERSION)
    }
    const answer = await ada.get('/vmrest/version')
    expect(answer.status).toBe(200)
    expect(JSON.stringify(answer.headers)).not.toMatch(
      /JSESSION|REQUEST_TOKEN|Coyote|cuc-pub|realm|timeout=1[^\d]/,
    )
    expect(answer.headers['set-cookie']).toBeUndefined()
    respond = usual
    // The session stays on the server's side.
    const [seen] = await seenDuring(() => ada.get('/vmrest/version'))
    expect(seen?.headers['cookie']).toBe('JSESSIONIDSSO=0F1E; JSESSIONID=A0B1; REQUEST_TOKEN_KEY=61')
    expect(seen?.headers['authorization']).toBeUndefined()
  })

  test('a create says where the new object is, and not on which host', async () => {
    respond = (_request, response) => {
      response.setHeader('location', `https://cuc-pub.lab.example:8443/vmrest/users/vmrest/users/${ID}`)
      response.writeHead(201, { 'content-type': 'application/xml' }).end(`/vmrest/users/${ID}`)
    }
    const answer = await ada.post('/vmrest/users?templateAlias=t', { Alias: 'x', DtmfAccessId: '1' })
    expect([answer.status, answer.text, answer.headers['location']]).toEqual([
      201,
      `/vmrest/users/${ID}`,
      `/vmrest/users/${ID}`,
    ])
  })

  test('an answer about a credential never holds one', async () => {
    const held = { URI: 'x', ObjectId: ID, Credentials: '915264', Salt: 'abc', Alias: 'x' }
    respond = (request, response) => {
      if (request.headers['accept'] === 'application/json') answerJson(response, held)
      else
        response
          .writeHead(200, { 'content-type': 'application/xml' })
          .end('<Credential><Credentials>915264</Credentials><Alias>x</Alias></Credential>')
    }
    for (const accept of ['application/json', 'application/xml'])
      for (const kind of ['pin', 'password']) {
        const answer = await ada.get(`/vmrest/users/${ID}/credential/${kind}`, { accept })
        expect(answer.status).toBe(200)
        expect(answer.text).not.toMatch(/915264|abc/)
        expect(answer.text).toContain('Alias')
      }
  })
})

describe('T4, T8, T15: what goes wrong on the way', () => {
  afterEach(recover)

  test.each<readonly [string, Respond, number]>([
    ['T4: no answer at all', () => {}, 504],
    [
      'T4: a head, and no body',
      (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
          .flushHeaders(),
      504,
    ],
    ['a connection that is reset', (_request, response) => void response.socket?.resetAndDestroy(), 502],
    [
      'T15: a body that breaks off',
      (_request, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json', 'content-length': '100' })
          .write('{"a":')
        setTimeout(() => response.socket?.resetAndDestroy(), 20)
      },
      502,
    ],
    [
      'bytes that are not HTTP',
      (_request, response) => void response.socket?.end('\u0015\u0003\u0001 nonsense\r\n\r\n'),
      502,
    ],
    [
      'a page with 200',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in</html>'),
      502,
    ],
    [
      'nothing with 200',
      (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(),
      502,
    ],
    [
      'half of a JSON',
      (_request, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end('{"name":"vm'),
      502,
    ],
    [
      'half of an XML',
      (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/xml' })
          .end('<VersionInformation><name>vm'),
      502,
    ],
    [
      'a redirect to sign-on',
      (_request, response) => void response.writeHead(302, { location: 'https://idp.example/' }).end(),
      502,
    ],
    [
      '500 with internals',
      (_request, response) =>
        void response
          .writeHead(500, { 'content-type': 'text/html' })
          .end('<h1>at com.cisco.internal 10.0.0.5:8443</h1>'),
      502,
    ],
    [
      'headers without end',
      (_request, response) => void response.writeHead(200, { 'x-long': 'x'.repeat(64 * 1024) }).end('{}'),
      502,
    ],
    [
      'a length that is not kept',
      (_request, response) => {
        response.socket?.end(
          'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{}',
        )
      },
      502,
    ],
  ])('%s', async (_what, answerWith, status) => {
    respond = answerWith
    const answer = await ada.get('/vmrest/version', { accept: 'application/json' })
    respond = usual
    expect(answer.status).toBe(status)
    expect(Object.keys(answer.json().errors)).toEqual(['code', 'message'])
    expect(answer.text).not.toMatch(/ECONN|10\.0\.0\.5|UND_|socket|HPE|cisco|<h1>/)
  })

  test('F17: a body of 100 MB is given up, and the memory with it', async () => {
    respond = (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const piece = Buffer.alloc(1024 * 1024, 'x')
      const more = (left: number): void => {
        if (left > 0 && !response.destroyed) response.write(piece, () => more(left - 1))
        else response.end()
      }
      more(100)
    }
    expect((await ada.get('/vmrest/version')).status).toBe(502)
    respond = usual
    expect((await ada.get('/vmrest/version')).status).toBe(200)
  })

  test('a write that gets no answer says that nobody knows, never that nothing happened', async () => {
    respond = (request, response) => {
      if (request.method === 'PUT') response.socket?.resetAndDestroy()
      else answerJson(response, {})
    }
    const answer = await ada.put(`/vmrest/users/${ID}`, { City: 'Turin' })
    expect(answer.status).toBe(502)
    expect(answer.text).toContain('not known')
    respond = (request, response) => {
      if (request.method !== 'PUT') answerJson(response, {})
    }
    const late = await ada.put(`/vmrest/users/${ID}`, { City: 'Rome' })
    expect(late.status).toBe(504)
    expect(late.text).toContain('not known')
  })
})

describe('T9: a client that hangs up', () => {
  const hangUpDuring = async (method: string, path: string, body = ''): Promise<void> => {
    const arrived = Promise.withResolvers<() => void>()
    respond = (request, response) => {
      if (request.method !== method) return usual(request, response, undefined as never)
      arrived.resolve(() =>
        method === 'GET' ? answerJson(response, VERSION) : response.writeHead(204).end(),
      )
    }
    const { hostname, port } = new URL(desk.url)
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    const headers = {
      cookie: ada.cookie,
      ...ownHeaders(desk.url),
      ...(body && { 'content-type': 'application/json' }),
    }
    socket.write(rawRequest(method, path, headers, body))
    const release = await arrived.promise
    socket.resetAndDestroy()
    await new Promise((resolve) => setTimeout(resolve, 50))
    release()
  }

  test('in a write: the outcome is on record all the same, and everybody else is served', async () => {
    await hangUpDuring('PUT', `/vmrest/users/${ID}`, '{"City":"Hung Up"}')
    await expect
      .poll(async () =>
        actsIn(await recordsIn(desk.dataDirectory))
          .at(-1)
          ?.endings.map(({ result }) => result),
      )
      .toEqual(['done'])
    respond = usual
    expect((await ada.get('/vmrest/version')).status).toBe(200)
  })

  test('in a read: nobody else notices', async () => {
    await hangUpDuring('GET', '/vmrest/version')
    respond = usual
    expect((await ada.get('/vmrest/version')).status).toBe(200)
    expect((await ask(`${desk.url}/healthz`)).status).toBe(200)
  })
})

describe('T10: odd headers of a client', () => {
  test.each([
    ['Keep-Alive', { 'keep-alive': 'timeout=5' }],
    ['Upgrade', { upgrade: 'websocket' }],
    ['Upgrade with its connection', { connection: 'upgrade', upgrade: 'websocket' }],
    ['TE', { te: 'trailers' }],
    ['a Connection that names headers', { connection: 'close, authorization, cookie' }],
    ['Proxy-Connection', { 'proxy-connection': 'keep-alive' }],
    ['a foreign Host', { host: 'evil.example' }],
  ])('%s does no harm to a read', async (_what, headers: Record<string, string>) => {
    const raw = rawRequest('GET', '/vmrest/version', { cookie: ada.cookie, ...headers })
    const once = headers['connection'] === undefined ? raw : raw.replace('connection: close\r\n', '')
    expect(
      statusOf(await sendRaw(desk.url, once.replace('connection: upgrade', 'connection: close, upgrade'))),
    ).toBe(200)
  })

  test('Expect: 100-continue is answered, and the write carried out', async () => {
    respond = (_request, response) => void response.writeHead(204).end()
    const headers = {
      cookie: ada.cookie,
      ...ownHeaders(desk.url),
      'content-type': 'application/json',
      expect: '100-continue',
    }
    const answer = await sendRaw(
      desk.url,
      rawRequest('PUT', `/vmrest/users/${ID}`, headers, '{"City":"Turin"}'),
    )
    expect(answer).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 204/)
  })

  test('a client that asks for its connection to be closed has it closed', async () => {
    const answer = await sendRaw(desk.url, rawRequest('GET', '/vmrest/version', { cookie: ada.cookie }))
    expect(answer.toLowerCase()).toContain('connection: close')
  })
})

test('T12: the query that goes out is the one that was understood', async () => {
  respond = (_request, response) => answerJson(response, { '@total': '0' })
  const [seen] = await seenDuring(() =>
    ada.get(
      "/vmrest/users?pageNumber=2&rowsPerPage=10&sort=(alias+DESC)&query=(ALIAS%20is%20o''x%20%26%20y)",
    ),
  )
  expect(seen?.url).toBe(
    '/vmrest/users?query=(Alias%20is%20o%27%27x%20%26%20y)&sort=(Alias%20desc)&rowsPerPage=10&pageNumber=2',
  )
})

test('T11: of several servers reads move to the next, and writes wait for the first', async () => {
  const second = await startFakeUnity(usual)
  const pair = await startDesk({
    unity: `http://127.0.0.1:9,${second.url}`,
    env: { DIRECTORY_SWEEP: 'off' },
    quick: true,
  })
  const who = await pair.signIn('ada')
  for (let count = 0; count < 3; count += 1) expect((await who.get('/vmrest/version')).status).toBe(200)
  const write = await who.put(`/vmrest/users/${ID}`, { City: 'Turin' })
  expect(write.status).toBe(503)
  expect(second.received.filter(({ method }) => method !== 'GET')).toEqual([])
  expect((await ask(`${pair.url}/readyz`)).status).toBe(200)
  await second.stop()
})
