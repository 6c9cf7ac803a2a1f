import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { createLog } from '../log.ts'
import { createHttp, httpTiming, type Http } from './create-http.ts'

let app: Http

beforeAll(async () => {
  app = await createHttp({ TRUST_PROXY: undefined }, createLog('silent'), httpTiming, () => false)
  app.get('/fails', async () => {
    throw Object.assign(new Error('canary in the words'), { body: 'canary in a property' })
  })
  app.get('/fails-oddly', async () => {
    // oxlint-disable-next-line typescript/only-throw-error -- a library may
    throw 'canary as a string'
  })
  app.get('/database', async () => {
    throw Object.assign(new Error('connect'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
      address: '10.0.0.7',
    })
  })
  app.post(
    '/takes',
    { schema: { body: z.strictObject({ pin: z.optional(z.string()) }) } },
    async ({ body }) => body,
  )
  app.get('/asks', { schema: { querystring: z.object({ q: z.string() }) } }, async () => ({}))
  await app.ready()
})
afterAll(() => app.close())

const problem = async (method: 'GET' | 'POST', url: string, payload?: string, type = 'application/json') => {
  const { statusCode, body, headers } = await app.inject({
    method,
    url,
    ...(payload !== undefined && { payload, headers: { 'content-type': type } }),
  })
  return { statusCode, body, headers, json: JSON.parse(body) as Record<string, unknown> }
}

describe('F43: an error that nobody foresaw', () => {
  test.each(['/fails', '/fails-oddly'])('%s is 500 with an id and none of its words', async (url) => {
    const { statusCode, body, headers, json } = await problem('GET', url)
    expect(statusCode).toBe(500)
    expect(headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(json).toEqual({
      type: 'urn:unity-desk:internal',
      title: 'Internal',
      status: 500,
      detail: expect.any(String),
      requestId: headers['x-request-id'],
    })
    expect(body).not.toContain('canary')
  })
})

test.each([
  ['GET', '/asks?q=a%00b', undefined],
  ['POST', '/takes', String.raw`{"pin":"a\u0000b"}`],
] as const)('NUL in %s %s is malformed, before the database says so', async (method, url, payload) => {
  expect((await problem(method, url, payload)).json).toMatchObject({
    status: 400,
    type: 'urn:unity-desk:malformed',
  })
  expect((await problem('POST', '/takes', String.raw`{"pin":"\\u0000"}`)).statusCode).toBe(200)
})

test('a database that is away is 503, by that name, without its address', async () => {
  const { statusCode, body, headers, json } = await problem('GET', '/database')
  expect([statusCode, json['type'], headers['retry-after']]).toEqual([
    503,
    'urn:unity-desk:database-unavailable',
    '5',
  ])
  expect(body).not.toContain('10.0.0.7')
})

describe('what is not understood', () => {
  test.each<['GET' | 'POST', string, string | undefined, string, number, string]>([
    ['GET', '/nowhere', undefined, '', 404, 'not-found'],
    ['GET', '/%zz', undefined, '', 404, 'not-found'],
    ['GET', '/%c0%af', undefined, '', 404, 'not-found'],
    ['GET', `/${'x'.repeat(5000)}`, undefined, '', 404, 'not-found'],
    ['POST', '/takes', '{', 'application/json', 400, 'malformed'],
    ['POST', '/takes', '[]', 'application/json', 400, 'malformed'],
    ['POST', '/takes', '{"x":1}', 'application/json', 400, 'malformed'],
    ['POST', '/takes', '{"__proto__":{}}', 'application/json', 400, 'malformed'],
    ['POST', '/takes', 'a=b', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
    ['POST', '/takes', JSON.stringify({ pin: 'x'.repeat(70_000) }), 'application/json', 413, 'too-large'],
  ])('%s %s %s is a problem with every header of ours', async (method, url, payload, type, status, name) => {
    const { statusCode, headers, json } = await problem(method, url, payload, type)
    expect([statusCode, json['type']]).toEqual([status, `urn:unity-desk:${name}`])
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^application\/problem\+json/),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
    expect(headers['strict-transport-security']).toBeUndefined()
    expect(headers['x-powered-by']).toBeUndefined()
  })

  test('a field that nobody knows is named, and one of another kind', async () => {
    expect((await problem('POST', '/takes', '{"a":1,"b":2}')).json['fields']).toMatchObject([
      { name: 'a' },
      { name: 'b' },
    ])
    expect((await problem('POST', '/takes', '{"pin":1}')).json['fields']).toMatchObject([{ name: 'pin' }])
  })
})

test('a body that is not there, and an empty one under a JSON type, are the defaults', async () => {
  expect((await app.inject({ method: 'POST', url: '/takes' })).json()).toEqual({})
  const empty = await app.inject({
    method: 'POST',
    url: '/takes',
    headers: { 'content-type': 'application/json', 'content-length': '0' },
  })
  expect(empty.json()).toEqual({})
})
