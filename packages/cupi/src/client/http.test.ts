import { describe, expect, test } from 'vitest'
import { BASE, broken, GET, ok, PUT, sendTo, settled, stopTheClock } from '../../test/http.ts'
import { scriptedFetch } from '../../test/server.ts'
import { createCookieJar } from './cookies.ts'

stopTheClock()

describe('a request', () => {
  test('goes below /vmrest as it was written, with parentheses and all', async () => {
    const { fetch, requests } = scriptedFetch(ok)
    await sendTo(fetch)({ ...GET, search: '?query=(LastName%20is%20O%27%27Brien)&rowsPerPage=0' })
    expect(requests[0]?.request.url).toBe(`${BASE}/users?query=(LastName%20is%20O%27%27Brien)&rowsPerPage=0`)
  })

  test('asks for a format, says the format of its body, and carries the headers given', async () => {
    const { fetch, requests } = scriptedFetch(ok)
    await sendTo(fetch, { headers: { 'X-Requested-With': 'unity-desk' } })(PUT)
    const [sent] = requests
    expect(sent?.body).toBe('{"Credentials":"907264"}')
    expect(Object.fromEntries(sent?.request.headers ?? [])).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'x-requested-with': 'unity-desk',
    })
  })

  test('without a body says no format of it', async () => {
    const { fetch, requests } = scriptedFetch(ok)
    await sendTo(fetch)(GET)
    expect(requests[0]?.request.headers.has('content-type')).toBe(false)
  })

  test('carries a user name and password of any script as Basic, in UTF-8', async () => {
    const { fetch, requests } = scriptedFetch(ok)
    await sendTo(fetch, { credentials: { username: 'jörg', password: 'пароль:1' } })(GET)
    const encoded = requests[0]?.request.headers.get('authorization')?.slice('Basic '.length) ?? ''
    const bytes = Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0))
    expect(new TextDecoder().decode(bytes)).toBe('jörg:пароль:1')
  })
})

describe('an answer', () => {
  test('is given whole, whatever its status', async () => {
    const { fetch } = scriptedFetch(
      () =>
        new Response('/vmrest/users/x \n', {
          status: 201,
          headers: { location: '/y', 'content-type': 'application/xml' },
        }),
      () => new Response(null, { status: 204 }),
      () => new Response('{"errors":{}}', { status: 400, headers: { 'content-type': 'application/json' } }),
      () => new Response('<html>', { status: 500, headers: { 'retry-after': '5' } }),
    )
    const send = sendTo(fetch)
    expect(await send(PUT)).toEqual({
      status: 201,
      contentType: 'application/xml',
      retryAfter: null,
      location: '/y',
      text: '/vmrest/users/x \n',
    })
    expect(await send(PUT)).toMatchObject({ status: 204, text: '' })
    expect(await send(PUT)).toMatchObject({ status: 400, text: '{"errors":{}}' })
    expect(await send(PUT)).toMatchObject({ status: 500, text: '<html>', retryAfter: '5' })
  })

  test('that sends elsewhere is not followed: a write would become a read', async () => {
    const { fetch, requests } = scriptedFetch(
      () => new Response(null, { status: 302, headers: { location: '/sso' } }),
    )
    expect(await sendTo(fetch)(PUT)).toMatchObject({ status: 302 })
    expect(requests.map(({ request }) => request.redirect)).toEqual(['manual'])
  })

  test('keeps characters that are cut in two by the network', async () => {
    const bytes = new TextEncoder().encode('{"City":"Köln \u{1F600}"}')
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
          controller.close()
        },
      })
    const { fetch } = scriptedFetch(() => new Response(stream()))
    expect((await sendTo(fetch)(GET)).text).toBe('{"City":"Köln \u{1F600}"}')
  })

  test('longer than the bound is refused while it comes', async () => {
    let given = 0
    const endless = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull: (controller) => {
          given += 1
          controller.enqueue(new Uint8Array(1024))
        },
      })
    const { fetch } = scriptedFetch(() => new Response(endless()))
    await expect(settled(sendTo(fetch, { maxBytes: 4096 })(GET))).rejects.toMatchObject({
      kind: 'protocol',
      request: { method: 'GET', path: '/users' },
    })
    expect(given).toBeLessThan(10)
  })

  test('as long as the bound is taken', async () => {
    const { fetch } = scriptedFetch(() => new Response('x'.repeat(4096)))
    expect((await sendTo(fetch, { maxBytes: 4096 })(GET)).text).toHaveLength(4096)
  })

  test('whose body never ends in time is given up', async () => {
    const stalled = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(new Uint8Array(1)),
    })
    const { fetch } = scriptedFetch(() => new Response(stalled))
    await expect(settled(sendTo(fetch)(GET))).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'the answer did not end in time',
    })
  })

  test('whose body breaks off is no answer', async () => {
    const cut = new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => controller.error(new TypeError('terminated')),
    })
    const { fetch } = scriptedFetch(() => new Response(cut))
    await expect(settled(sendTo(fetch)(PUT))).rejects.toMatchObject({
      kind: 'unreachable',
      cause: { message: 'terminated' },
    })
  })
})

const outOfRange = () => Promise.reject(new RangeError('canary in https://unity.example/?newpin=907264'))

test('a failure that is not of the network is told by its name alone', async () => {
  await expect(settled(sendTo(outOfRange)(PUT))).rejects.toMatchObject({
    kind: 'unreachable',
    cause: 'RangeError',
  })
})

test('no error holds a password, a cookie or a PIN, however deep one looks', async () => {
  const cookies = createCookieJar()
  cookies.store(['JSESSIONID=canary-cookie'])
  const { fetch } = scriptedFetch(broken)
  const send = sendTo(fetch, { cookies, credentials: { username: 'svc', password: 'canary-password' } })
  const failed = send({ ...PUT, path: '/user/credential/pin', search: '?newpin=907264' })
  const error: unknown = await settled(failed).catch((reason: unknown) => reason)
  expect(everythingIn(error)).toMatch(/no answer/)
  expect(everythingIn(error)).not.toMatch(/canary|907264|c3ZjOm/)
})

/** Names and values of all that hangs on an error, causes and hidden properties included. */
const everythingIn = (value: unknown, seen = new Set<unknown>()): string => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return String(value)
  seen.add(value)
  const parts = value instanceof Request ? [value.url, ...value.headers].flat() : []
  for (const key of Reflect.ownKeys(value))
    parts.push(String(key), everythingIn(Reflect.get(value, key), seen))
  return parts.join(' ')
}
