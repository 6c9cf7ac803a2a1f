import ky, { isHTTPError, isNetworkError, isTimeoutError, type KyInstance } from 'ky'
import { CupiUnreachable, isCupiError } from '../errors.ts'
import { readBounded } from './body.ts'
import type { CookieJar } from './cookies.ts'
import { atMost } from './limit.ts'
import type { CupiAnswer, CupiRequest, Send } from './send.ts'

export type HttpOptions = {
  /** URL of `/vmrest`: absolute, or in a browser `/vmrest`. */
  readonly baseUrl: string
  /** Is given the platform's own Request, which undici's fetch does not take: in Node, the global one with a dispatcher. */
  readonly fetch?: typeof globalThis.fetch
  /** Sent as Basic with each request, beside the cookies, as Cisco's own SDK does (cupi.md 1.3). */
  readonly credentials?: { readonly username: string; readonly password: string }
  /** Keeps Unity's session, which saves it a sign-in per request. Not for browsers, which keep their own cookies. */
  readonly cookies?: CookieJar
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds for the head of an answer, retries aside, and once more for its body. Default 30,000. */
  readonly timeout?: number
  /** How often a read is tried again after 429, 503 or a connection that broke before an answer. Default 3. */
  readonly retries?: number
  /** Bytes of an answer. Default 16 MB. */
  readonly maxBytes?: number
  /** Requests at a time; the others wait. Default 3 (cupi.md 9, rule 10). */
  readonly concurrency?: number
}

const MEGABYTE = 1024 * 1024

const basic = ({ username, password }: { username: string; password: string }): string => {
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`
}

/** Only reads are tried again: a PIN that was set twice may be refused as its own predecessor (cupi.md 7, item 40). */
const createHttp = (
  { baseUrl, fetch, credentials, headers, retries = 3 }: HttpOptions,
  timeout: number,
): KyInstance =>
  ky.create({
    prefix: baseUrl,
    ...(fetch && { fetch }),
    headers: { ...headers, ...(credentials && { authorization: basic(credentials) }) },
    timeout,
    // A write that follows a redirect becomes a read, and its 200 would pass for a confirmation.
    redirect: 'manual',
    parseJson: (text) => text,
    retry: {
      limit: retries,
      methods: ['get'],
      statusCodes: [429, 503],
      afterStatusCodes: [429, 503],
      maxRetryAfter: 30_000,
      delay: (attempt) => 1000 * 2 ** (attempt - 1),
      backoffLimit: 4000,
      jitter: true,
    },
  })

const answerOf = ({ status, headers }: Response, text: string): CupiAnswer => ({
  status,
  contentType: headers.get('content-type'),
  retryAfter: headers.get('retry-after'),
  location: headers.get('location'),
  text,
})

/**
 * The errors of ky hold the request, and others name its URL or a header, in which a PIN and a password stand: only
 * what broke below is passed on, or a bare name.
 */
const reasonOf = (error: unknown): unknown => {
  if (isNetworkError(error)) return error.cause
  return error instanceof Error ? error.name : undefined
}

/** Sends over HTTP, in a browser or in Node. */
export const overHttp = (options: HttpOptions): Send => {
  const { cookies, timeout = 30_000, maxBytes = 16 * MEGABYTE, concurrency = 3 } = options
  const http = createHttp(options, timeout)

  const keep = ({ status, headers }: Response) => {
    if (status !== 401) cookies?.store(headers.getSetCookie())
  }

  const exchange = async (request: CupiRequest, cookie: string | undefined): Promise<CupiAnswer> => {
    const { method, path, search, accept, body, signal } = request
    const line = { method, path }
    try {
      const response = await http(path.slice(1) + search, {
        method,
        headers: {
          accept,
          ...(cookie !== undefined && { cookie }),
          ...(body && { 'content-type': body.contentType }),
        },
        ...(body && { body: body.text }),
        ...(signal && { signal }),
      })
      keep(response)
      return answerOf(response, await readBounded(response, { maxBytes, timeout }, line))
    } catch (error) {
      signal?.throwIfAborted()
      if (isCupiError(error)) throw error
      if (isHTTPError(error)) {
        keep(error.response)
        return answerOf(error.response, typeof error.data === 'string' ? error.data : '')
      }
      throw new CupiUnreachable(isTimeoutError(error) ? 'no answer in time' : 'no answer', {
        request: line,
        cause: reasonOf(error),
      })
    }
  }

  return atMost(concurrency, async (request) => {
    const cookie = cookies?.header()
    const answer = await exchange(request, cookie)
    if (answer.status !== 401 || cookie === undefined) return answer
    // An expired session: once more with Basic alone, or with the session that another request has begun since.
    if (cookies?.header() === cookie) cookies.clear()
    return exchange(request, cookies?.header())
  })
}
