import { describe, expect, test } from 'vitest'
import { busy, GET, ok, sendTo, settled, stopTheClock, unauthorized, withCookies } from '../../test/http.ts'
import { scriptedFetch } from '../../test/server.ts'
import { createCookieJar } from './cookies.ts'

stopTheClock()

describe('a session', () => {
  test('is kept from one request to the next, beside Basic', async () => {
    const { fetch, requests } = scriptedFetch(
      withCookies('JSESSIONID=a; Path=/vmrest/', 'REQUEST_TOKEN_KEY=1; Path=/'),
      withCookies(
        'REQUEST_TOKEN_KEY=-1; Expires=Thu, 01-Jan-1970 00:00:10 GMT',
        'REQUEST_TOKEN_KEY=2; Path=/',
      ),
      ok,
    )
    const send = sendTo(fetch, { cookies: createCookieJar(), credentials: { username: 'u', password: 'p' } })
    for (let count = 0; count < 3; count += 1) await send(GET)
    expect(requests.map(({ request }) => request.headers.get('cookie'))).toEqual([
      null,
      'JSESSIONID=a; REQUEST_TOKEN_KEY=1',
      'JSESSIONID=a; REQUEST_TOKEN_KEY=2',
    ])
    expect(requests.every(({ request }) => request.headers.has('authorization'))).toBe(true)
  })

  test('is kept from an answer that refuses, too', async () => {
    const { fetch, requests } = scriptedFetch(
      () => new Response('', { status: 404, headers: { 'set-cookie': 'JSESSIONID=a' } }),
    )
    const send = sendTo(fetch, { cookies: createCookieJar() })
    await send(GET)
    await send(GET)
    expect(requests[1]?.request.headers.get('cookie')).toBe('JSESSIONID=a')
  })

  test('that is refused is thrown away, and asked for once, never in a loop', async () => {
    const cookies = createCookieJar()
    cookies.store(['JSESSIONID=old'])
    const { fetch, requests } = scriptedFetch(
      () => new Response('', { status: 401, headers: { 'set-cookie': 'JSESSIONID=other' } }),
    )
    expect(await settled(sendTo(fetch, { cookies })(GET))).toMatchObject({ status: 401 })
    expect(requests).toHaveLength(2)
    expect(cookies.header()).toBeUndefined()
    expect(await settled(sendTo(fetch, { cookies })(GET))).toMatchObject({ status: 401 })
    expect(requests).toHaveLength(3)
  })

  test('that was renewed by another request meanwhile is used, not thrown away', async () => {
    const cookies = createCookieJar()
    cookies.store(['JSESSIONID=old'])
    const { fetch, requests } = scriptedFetch(() => {
      cookies.store(['JSESSIONID=new'])
      return unauthorized()
    }, ok)
    await settled(sendTo(fetch, { cookies })(GET))
    expect(requests.map(({ request }) => request.headers.get('cookie'))).toEqual([
      'JSESSIONID=old',
      'JSESSIONID=new',
    ])
  })

  test('that expires while the server is busy is renewed', async () => {
    const cookies = createCookieJar()
    cookies.store(['JSESSIONID=old'])
    const { fetch, requests } = scriptedFetch(busy, unauthorized, ok)
    expect(await settled(sendTo(fetch, { cookies })(GET))).toMatchObject({ status: 200 })
    expect(requests).toHaveLength(3)
  })

  test('is not asked for without a jar', async () => {
    const { fetch, requests } = scriptedFetch(unauthorized)
    expect(await settled(sendTo(fetch)(GET))).toMatchObject({ status: 401 })
    expect(requests).toHaveLength(1)
  })
})
