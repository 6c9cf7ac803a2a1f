import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { text } from 'node:stream/consumers'
import type { Account, Target } from './target.ts'
import { createTrustingAgent } from './trust.ts'

/** An answer as it came over the wire, judged by nobody yet. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Content-Type to the letter; empty where there is none. */
  readonly type: string
  readonly cookies: readonly string[]
  readonly text: string
}

export type Asked = {
  readonly method?: string
  readonly accept?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, with the content type. */
  readonly json?: unknown
  /** Sent as XML, with the content type. */
  readonly xml?: string
  /** Sent as it is, without a content type. */
  readonly body?: string
}

export type Wire = {
  /** One request. The path goes out as it is written here, from `/vmrest` on. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  readonly close: () => void
}

/** Longer than the server's own queue holds a request (cupi.md 1.14). */
const PATIENCE = 30_000

export const basic = ({ name, password }: Account): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`

const contentOf = ({ json, xml, body }: Asked): { body?: string; type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' }
  if (xml !== undefined) return { body: xml, type: 'application/xml' }
  return body === undefined ? {} : { body }
}

/** Node's plain client: it adds no Accept, follows nothing and leaves the path alone. */
export const createWire = (target: Target): Wire => {
  const { hostname, port, protocol } = new URL(target.origin)
  const isTls = protocol === 'https:'
  const agent = isTls ? createTrustingAgent(target.trust) : new Agent({ keepAlive: true, maxSockets: 3 })
  const send = isTls ? httpsRequest : httpRequest
  return {
    close: () => agent.destroy(),
    ask: (path, asked = {}) => {
      const { method = 'GET', accept, headers = {} } = asked
      const { body, type } = contentOf(asked)
      return new Promise((resolve, reject) => {
        const request = send({
          agent,
          method,
          path,
          hostname: hostname.replaceAll(/[[\]]/g, ''),
          port,
          signal: AbortSignal.timeout(PATIENCE),
          headers: {
            ...(accept !== undefined && { accept }),
            ...(type !== undefined && { 'content-type': type }),
            ...(body !== undefined &&
              !('transfer-encoding' in headers) && { 'content-length': String(Buffer.byteLength(body)) }),
            ...headers,
          },
        })
        request.once('error', reject)
        request.once('response', (response) => {
          text(response).then(
            (got) =>
              resolve({
                status: response.statusCode ?? 0,
                headers: response.headers,
                type: response.headers['content-type'] ?? '',
                cookies: response.headers['set-cookie'] ?? [],
                text: got,
              }),
            reject,
          )
        })
        request.end(body)
      })
    },
  }
}
