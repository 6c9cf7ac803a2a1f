import { afterEach, beforeEach, vi } from 'vitest'
import { overHttp, type CupiRequest, type HttpOptions } from '../src/index.ts'

export const BASE = 'https://unity.example:8443/vmrest'
export const GET: CupiRequest = { method: 'GET', path: '/users', search: '', accept: 'application/json' }
export const PUT: CupiRequest = {
  method: 'PUT',
  path: '/users/x/credential/pin',
  search: '',
  accept: 'application/json',
  body: { contentType: 'application/json', text: '{"Credentials":"907264"}' },
}
export const WRITES: readonly CupiRequest[] = [
  PUT,
  { ...PUT, method: 'POST' },
  { method: 'DELETE', path: '/users/x', search: '', accept: 'application/json' },
]

export const ok = () =>
  new Response('{"@total":"0"}', { headers: { 'content-type': 'application/json;charset=UTF-8' } })
export const busy = () => new Response('Server Busy', { status: 503 })
export const unauthorized = () =>
  new Response('<html>no</html>', { status: 401, headers: { 'content-type': 'text/html' } })
export const broken = () =>
  Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }))
export const withCookies =
  (...lines: string[]) =>
  () =>
    new Response('{}', { headers: lines.map((line) => ['set-cookie', line]) })

export const sendTo = (fetch: NonNullable<HttpOptions['fetch']>, options: Partial<HttpOptions> = {}) =>
  overHttp({ baseUrl: BASE, fetch, ...options })

/** Stops the clock for the tests of a file; `settled` makes it run. */
export const stopTheClock = () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })
}

/** Lets the clock run on until there is an answer, or an error in its place. */
export const settled = async <T>(answer: Promise<T>): Promise<T> => {
  answer.catch(() => undefined)
  await vi.runAllTimersAsync()
  return answer
}
