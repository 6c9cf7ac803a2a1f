import ky, { isHTTPError, type KyInstance } from 'ky'
import { CupiProtocolError, CupiUnreachable, type RequestLine } from '../errors.ts'
import type { CookieJar } from './cookies.ts'
import type { CupiAnswer, CupiRequest, Send } from './send.ts'

export type HttpOptions = {
  /** URL of `/vmrest`: absolute, or in a browser `/vmrest`. */
  readonly baseUrl: string
  readonly fetch?: typeof globalThis.fetch
  /** Sent as Basic with each request, beside the cookies, as Cisco's own SDK does (cupi.md 1.3). */
  readonly credentials?: { readonly username: string; readonly password: string }
  /** Keeps Unity's session, which saves it a sign-in per request. Not for browsers, which keep their own cookies. */
  readonly cookies?: CookieJar
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds for a request, its retries aside. Default 30,000. */
  readonly timeout?: number
  /** How often a read is tried again after 503 or a broken connection. Default 3. */
  readonly retries?: number
  /** Bytes of an answer. Default 16 MB. */
  readonly maxBytes?: number
}

const MEGABYTE = 1024 * 1024

const basic = ({ username, password }: { username: string; password: string }): string => {
  const bytes = new TextEncoder().encode(`${username}:${password}`)
  return `Basic ${btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(''))}`
}

const readBounded = async (response: Response, maxBytes: number, request: RequestLine): Promise<string> => {
  const decoder = new TextDecoder()
  const reader = response.body?.getReader()
  let text = ''
  let bytes = 0
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) return text + decoder.decode()
    bytes += piece.value.byteLength
    if (bytes > maxBytes) {
      await reader?.cancel()
      throw new CupiProtocolError(`the answer is longer than ${maxBytes} bytes`, {
        request,
        status: response.status,
      })
    }
    text += decoder.decode(piece.value, { stream: true })
  }
}

const answerOf = (response: Response, text: string): CupiAnswer => ({
  status: response.status,
  contentType: response.headers.get('content-type'),
  retryAfter: response.headers.get('retry-after'),
  location: response.headers.get('location'),
  text,
})

/** Only reads are tried again: a PIN that was set twice may be refused as its own predecessor (cupi.md 7, item 40). */
const createHttp = ({
  baseUrl,
  fetch,
  credentials,
  cookies,
  headers,
  timeout = 30_000,
  retries = 3,
}: HttpOptions): KyInstance =>
  ky.create({
    prefix: baseUrl,
    ...(fetch && { fetch }),
    headers: { ...headers, ...(credentials && { authorization: basic(credentials) }) },
    timeout,
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
    hooks: {
      beforeRequest: [
        ({ request }) => {
          const cookie = cookies?.header()
          if (cookie !== undefined) request.headers.set('cookie', cookie)
        },
      ],
      afterResponse: [
        ({ request, response, retryCount }) => {
          if (!cookies) return
          const stale = response.status === 401 && request.headers.has('cookie') && retryCount === 0
          if (!stale) return cookies.store(response.headers.getSetCookie())
          // An expired session: once more, with Basic alone.
          cookies.clear()
          const fresh = new Request(request)
          fresh.headers.delete('cookie')
          return ky.retry({ request: fresh, code: 'stale-session', delay: 0 })
        },
      ],
    },
  })

/** Sends over HTTP, in a browser or in Node. */
export const overHttp = (options: HttpOptions): Send => {
  const http = createHttp(options)
  const { maxBytes = 16 * MEGABYTE } = options
  return async ({ method, path, search, accept, body, signal }: CupiRequest) => {
    const line = { method, path }
    try {
      const response = await http(path.slice(1) + search, {
        method,
        headers: { accept, ...(body && { 'content-type': body.contentType }) },
        ...(body && { body: body.text }),
        ...(signal && { signal }),
      })
      return answerOf(response, await readBounded(response, maxBytes, line))
    } catch (cause) {
      if (isHTTPError(cause))
        return answerOf(cause.response, typeof cause.data === 'string' ? cause.data : '')
      if (cause instanceof CupiProtocolError || signal?.aborted) throw cause
      throw new CupiUnreachable('no answer', { request: line, cause })
    }
  }
}
