import { describe, expect, test } from 'vitest'
import { DeskProblem, DeskUnreachable } from './ask.ts'
import { createDesk } from './client.ts'

const SESSION = {
  operator: { name: 'ada', role: 'helpdesk' },
  permissions: ['users:read', 'pins:reset'],
  stepUpUntil: null,
}
const PROBLEM = {
  type: 'urn:unity-desk:rule-refused',
  title: 'Refused',
  status: 422,
  detail: 'Unity finds this PIN too easy to guess.',
  requestId: 'r1',
  fields: [{ name: 'pin', code: 'trivial', message: 'Unity finds this PIN too easy to guess.' }],
}

const jsonResponse = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
const problemResponse = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })

const deskWith = (respond: () => Response | Promise<Response>, baseUrl = 'https://desk.example') => {
  const requests: { method: string; url: string; headers: Record<string, string>; body: string }[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    request.signal.throwIfAborted()
    requests.push({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    })
    return respond()
  }
  return {
    desk: createDesk({ baseUrl, fetch }),
    requests,
    lines: () => requests.map((each) => `${each.method} ${each.url}`),
  }
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  )

describe('every request', () => {
  test('says that it comes from our own page', async () => {
    const { desk, requests } = deskWith(() => jsonResponse(SESSION))
    await desk.session.get()
    await desk.session.signIn('ada', 'secret')
    expect(requests.map(({ headers }) => headers['x-requested-with'])).toEqual(['unity-desk', 'unity-desk'])
  })

  test('goes below /api, whether or not the origin ends in a slash', async () => {
    for (const origin of ['https://desk.example', 'https://desk.example/']) {
      const { desk, lines } = deskWith(() => jsonResponse(SESSION), origin)
      await desk.session.get()
      expect(lines()).toEqual(['GET https://desk.example/api/session'])
    }
  })

  test('that writes carries JSON', async () => {
    const { desk, requests } = deskWith(() => jsonResponse(SESSION))
    await desk.session.signIn('ada', 'secret')
    await desk.session.stepUp('secret')
    expect(requests.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['POST', 'https://desk.example/api/session', '{"username":"ada","password":"secret"}'],
      ['POST', 'https://desk.example/api/session/step-up', '{"password":"secret"}'],
    ])
    expect(requests[0]?.headers['content-type']).toBe('application/json')
  })

  test('that resets or unlocks carries its key, and its person stays one segment of the path', async () => {
    const { desk, requests } = deskWith(() =>
      jsonResponse({ outcome: 'done', changedAt: null, unlockedAt: null }),
    )
    await desk.users.resetPin('a/../b', { mode: 'generated' }, 'k1')
    await desk.users.unlockPin('x', { adminLock: true }, 'k2')
    expect(requests.map(({ url, headers }) => [url, headers['idempotency-key']])).toEqual([
      ['https://desk.example/api/users/a%2F..%2Fb/pin-reset', 'k1'],
      ['https://desk.example/api/users/x/pin-unlock', 'k2'],
    ])
  })

  test('for people carries what was typed', async () => {
    const { desk, requests } = deskWith(() => jsonResponse({ total: 0, items: [], asOf: null }))
    await desk.directory.search({ q: 'müller & co', limit: 25 })
    const { searchParams } = new URL(requests[0]?.url ?? '')
    expect(Object.fromEntries(searchParams)).toEqual({ q: 'müller & co', limit: '25' })
  })

  test.for([429, 503, 504])('is sent once, also after %i', async (status) => {
    const { desk, requests } = deskWith(() =>
      problemResponse({ ...PROBLEM, status }, status, { 'retry-after': '0' }),
    )
    await failureOf(desk.session.get())
    expect(requests).toHaveLength(1)
  })
})

describe('an answer', () => {
  test('is given as it is typed', async () => {
    const { desk } = deskWith(() => jsonResponse(SESSION))
    expect(await desk.session.get()).toEqual(SESSION)
  })

  test('without a body is none', async () => {
    const { desk, lines } = deskWith(() => new Response(null, { status: 204 }))
    expect(await desk.session.signOut()).toBeUndefined()
    expect(lines()).toEqual(['DELETE https://desk.example/api/session'])
  })

  test.for<[string, () => Response]>([
    [
      'a page',
      () => new Response('<html>Sign in to the Wi-Fi</html>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['nothing', () => new Response('')],
    ['no content where there must be some', () => new Response(null, { status: 204 })],
    ['another object', () => jsonResponse({ hello: 'world' })],
    [
      'a role that does not exist',
      () => jsonResponse({ ...SESSION, operator: { name: 'ada', role: 'root' } }),
    ],
  ])('that is %s is no answer', async ([, respond]) => {
    expect(await failureOf(deskWith(respond).desk.session.get())).toBeInstanceOf(DeskUnreachable)
  })
})

describe('a refusal', () => {
  test.for([
    'application/problem+json',
    'application/problem+json; charset=utf-8',
    'application/json',
    'text/plain',
  ])('as %s is read, with its name, its words and its fields', async (type) => {
    const { desk } = deskWith(() => problemResponse(PROBLEM, 422, { 'content-type': type }))
    const error = await failureOf(desk.users.resetPin('x', { mode: 'typed', pin: '1111' }, 'k'))
    expect(error).toBeInstanceOf(DeskProblem)
    expect(error).toMatchObject({ message: PROBLEM.detail, problem: PROBLEM, problemName: 'rule-refused' })
  })

  test('of a name that we do not know is a problem all the same', async () => {
    const { desk } = deskWith(() => problemResponse({ ...PROBLEM, type: 'about:blank' }, 422))
    expect(await failureOf(desk.session.get())).toMatchObject({
      problemName: undefined,
      problem: { status: 422 },
    })
  })

  test.for([
    ['30', 30],
    [' 5 ', 5],
    ['0', 0],
    ['soon', undefined],
    ['Wed, 21 Oct 2015 07:28:00 GMT', undefined],
    ['', undefined],
  ] as const)('with Retry-After "%s" asks for %j seconds', async ([header, seconds]) => {
    const { desk } = deskWith(() =>
      problemResponse({ ...PROBLEM, status: 429 }, 429, { 'retry-after': header }),
    )
    expect(await failureOf(desk.session.signIn('ada', 'x'))).toHaveProperty('retryAfter', seconds)
  })

  test.for<[string, () => Response]>([
    [
      'a page of a proxy',
      () =>
        new Response('<html>Bad gateway</html>', { status: 502, headers: { 'content-type': 'text/html' } }),
    ],
    ['JSON of somebody else', () => jsonResponse({ error: 'nope' }, { status: 500 })],
    [
      'broken JSON',
      () => new Response('{', { status: 500, headers: { 'content-type': 'application/json' } }),
    ],
    ['nothing', () => new Response('', { status: 404 })],
  ])('that is %s is no usable answer, and says its status', async ([, respond]) => {
    const error = await failureOf(deskWith(respond).desk.session.get())
    expect(error).toBeInstanceOf(DeskUnreachable)
    expect(error).toHaveProperty('message', expect.stringMatching(/^status \d{3} without a reason$/))
  })
})

describe('no answer', () => {
  test('for want of a network is told as such', async () => {
    const { desk } = deskWith(() => Promise.reject(new TypeError('Failed to fetch')))
    expect(await failureOf(desk.session.get())).toBeInstanceOf(DeskUnreachable)
  })

  test('because the caller gave up is the reason of the caller', async () => {
    const reason = new Error('left the page')
    const { desk, requests } = deskWith(() => jsonResponse(SESSION))
    expect(await failureOf(desk.session.get({ signal: AbortSignal.abort(reason) }))).toBe(reason)
    expect(requests).toEqual([])
  })
})

describe('readiness', () => {
  test('is asked for beside /api, with no dots in the path', async () => {
    const ready = { status: 'ok', unity: 'ok', database: 'ok' }
    const { desk, lines } = deskWith(() => jsonResponse(ready))
    expect(await desk.readiness()).toEqual(ready)
    expect(lines()).toEqual(['GET https://desk.example/readyz'])
  })

  test('is read also where the status says that there is none', async () => {
    const failed = { status: 'degraded', unity: 'ok', database: 'failed' }
    const { desk } = deskWith(() => jsonResponse(failed, { status: 503 }))
    expect(await desk.readiness()).toEqual(failed)
  })

  test('is not read from a page', async () => {
    const { desk } = deskWith(() => new Response('<html>busy</html>', { status: 503 }))
    expect(await failureOf(desk.readiness())).toBeInstanceOf(DeskUnreachable)
  })
})
