import { Pool, type buildConnector, type Dispatcher } from 'undici'
import type { Secret } from '../../config/secret.ts'
import { createAccount } from './account.ts'
import { checkAnswer, LARGEST_ANSWER } from './answer.ts'
import { createCircuit } from './circuit.ts'
import { failureOf, UnityFailure } from './failure.ts'
import { readRetryAfter, type UnityAnswer, type UnityRequest } from './message.ts'
import type { UnityTiming } from './timing.ts'

/** One Unity server. */
export type Node = {
  readonly host: string
  /** @throws UnityFailure */
  readonly send: (request: UnityRequest) => Promise<UnityAnswer>
  readonly isRefused: () => boolean
  readonly renewCredentials: () => void
  readonly close: () => Promise<void>
}

type Options = {
  readonly origin: string
  readonly connections: number
  readonly connect: buildConnector.connector
  readonly username: string
  readonly password: () => Secret
  readonly timing: UnityTiming
}

const one = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null

const timeLimit = (limit: number, stop: (reason: Error) => void): NodeJS.Timeout =>
  setTimeout(() => stop(new UnityFailure('timeout', { sent: true, detail: 'body' })), limit)

/** Reads the whole body or none of it: a list that broke off is no list (security.md F8). */
const readWhole = async (body: Dispatcher.ResponseData['body'], limit: number): Promise<Buffer> => {
  const timer = timeLimit(limit, (reason) => body.destroy(reason))
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of body as AsyncIterable<Buffer>) {
      bytes += piece.length
      if (bytes > LARGEST_ANSWER) throw new UnityFailure('unusable', { sent: true, detail: 'too large' })
      pieces.push(piece)
    }
    return Buffer.concat(pieces, bytes)
  } finally {
    clearTimeout(timer)
    body.destroy()
  }
}

export const createNode = ({ origin, connections, connect, username, password, timing }: Options): Node => {
  const { host } = new URL(origin)
  const pool = new Pool(origin, {
    connections,
    pipelining: 1,
    connect,
    headersTimeout: timing.headers,
    bodyTimeout: timing.body,
    // Short, so that a write is hardly ever sent into a connection that the server is just closing.
    keepAliveTimeout: 4000,
  })
  const account = createAccount({ username, password, refusedPause: timing.refusedPause })
  const circuit = createCircuit(timing)

  const exchange = async (
    { method, path, search, accept, body }: UnityRequest,
    credentials: Readonly<Record<string, string>>,
  ): Promise<UnityAnswer & { setCookie: readonly string[] }> => {
    const response = await pool.request({
      method,
      path: `/vmrest${path}${search}`,
      headers: { accept, ...(body && { 'content-type': body.contentType }), ...credentials },
      body: body?.text ?? null,
      signal: AbortSignal.timeout(timing.whole),
    })
    const { headers } = response
    const cookies = headers['set-cookie'] ?? []
    return {
      status: response.statusCode,
      contentType: one(headers['content-type']),
      retryAfter: readRetryAfter(one(headers['retry-after'])),
      location: one(headers['location']),
      body: await readWhole(response.body, timing.body),
      node: host,
      setCookie: Array.isArray(cookies) ? cookies : [cookies],
    }
  }

  return {
    host,
    isRefused: account.isRefused,
    renewCredentials: account.renew,
    close: () => pool.destroy(),
    send: async (request) => {
      try {
        const { setCookie: _kept, ...answer } = await circuit.run(() =>
          account.use((credentials) =>
            exchange(request, credentials).catch((error: unknown) => Promise.reject(failureOf(error))),
          ),
        )
        return checkAnswer(answer)
      } catch (error) {
        throw failureOf(error)
      }
    },
  }
}
