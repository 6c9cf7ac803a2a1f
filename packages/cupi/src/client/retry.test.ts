import { describe, expect, test, vi } from 'vitest'
import {
  broken,
  busy,
  GET,
  ok,
  sendTo,
  settled,
  stopTheClock,
  unauthorized,
  WRITES,
} from '../../test/http.ts'
import { scriptedFetch } from '../../test/server.ts'
import { createCookieJar } from './cookies.ts'

stopTheClock()

describe('a read', () => {
  test.for([429, 503])('is tried again after %i, three times', async (status) => {
    const { fetch, requests } = scriptedFetch(() => new Response('', { status }))
    expect(await settled(sendTo(fetch)(GET))).toMatchObject({ status })
    expect(requests).toHaveLength(4)
  })

  test('is tried again after a connection that could not be made', async () => {
    const { fetch, requests } = scriptedFetch(broken, broken, ok)
    expect(await settled(sendTo(fetch)(GET))).toMatchObject({ status: 200 })
    expect(requests).toHaveLength(3)
  })

  test('waits as many seconds as the server asks for', async () => {
    const { fetch, requests } = scriptedFetch(
      () => new Response('', { status: 503, headers: { 'retry-after': '7' } }),
      ok,
    )
    const answer = sendTo(fetch)(GET)
    await vi.advanceTimersByTimeAsync(6999)
    expect(requests).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await answer).toMatchObject({ status: 200 })
  })

  test('is not tried again when no retries are wanted', async () => {
    const { fetch, requests } = scriptedFetch(busy)
    expect(await settled(sendTo(fetch, { retries: 0 })(GET))).toMatchObject({ status: 503 })
    expect(requests).toHaveLength(1)
  })

  test.for([400, 401, 403, 404, 500, 502, 504])('is not tried again after %i', async (status) => {
    const { fetch, requests } = scriptedFetch(() => new Response('', { status }))
    expect(await settled(sendTo(fetch)(GET))).toMatchObject({ status })
    expect(requests).toHaveLength(1)
  })

  test('without an answer in time ends, and does not start again', async () => {
    const { fetch, requests } = scriptedFetch(() => new Promise<never>(() => undefined))
    await expect(settled(sendTo(fetch)(GET))).rejects.toMatchObject({
      kind: 'unreachable',
      message: 'no answer in time',
    })
    expect(requests).toHaveLength(1)
  })
})

describe.for(WRITES.map((request) => [request.method, request] as const))('a %s', ([, request]) => {
  test.for([429, 503, 500])('is never sent again after %i', async (status) => {
    const { fetch, requests } = scriptedFetch(
      () => new Response('', { status, headers: { 'retry-after': '1' } }),
    )
    expect(await settled(sendTo(fetch)(request))).toMatchObject({ status })
    expect(requests).toHaveLength(1)
  })

  test('is never sent again after a broken connection', async () => {
    const { fetch, requests } = scriptedFetch(broken)
    await expect(settled(sendTo(fetch)(request))).rejects.toMatchObject({ kind: 'unreachable' })
    expect(requests).toHaveLength(1)
  })

  test('is sent once more, whole, when the session had expired: then nothing was written', async () => {
    const cookies = createCookieJar()
    cookies.store(['JSESSIONID=old'])
    const { fetch, requests } = scriptedFetch(unauthorized, ok)
    expect(await settled(sendTo(fetch, { cookies, retries: 0 })(request))).toMatchObject({ status: 200 })
    expect(requests.map(({ body }) => body)).toEqual([request.body?.text ?? '', request.body?.text ?? ''])
    expect(requests.map((each) => each.request.headers.get('cookie'))).toEqual(['JSESSIONID=old', null])
  })
})
