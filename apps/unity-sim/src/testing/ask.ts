import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { request as httpsRequest } from 'node:https'

/** An answer as it came over the wire. */
export type Got = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly cookies: readonly string[]
  readonly text: string
  readonly json: () => unknown
}

export type Asked = {
  readonly as?: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, with the content type. */
  readonly json?: unknown
  /** Sent as XML, with the content type. */
  readonly xml?: string
  readonly body?: string | Buffer
  /** For TLS. */
  readonly ca?: string
}

export const basic = (account: string): string => `Basic ${Buffer.from(account).toString('base64')}`

const contentOf = ({ json, xml, body }: Asked): { body?: string | Buffer; type?: string } => {
  if (json !== undefined) return { body: JSON.stringify(json), type: 'application/json' }
  if (xml !== undefined) return { body: xml, type: 'application/xml' }
  return body === undefined ? {} : { body }
}

/** One request on a connection of its own. */
export const ask = async (url: string, asked: Asked = {}): Promise<Got> => {
  const { as, method = 'GET', headers = {}, ca } = asked
  const { body, type } = contentOf(asked)
  const send = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method,
        agent: false,
        ...(ca !== undefined && { ca }),
        headers: {
          ...(as !== undefined && { authorization: basic(as) }),
          ...(type !== undefined && { 'content-type': type }),
          ...headers,
        },
      },
      (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('error', reject)
        response.on('end', () => {
          const text = Buffer.concat(pieces).toString('utf8')
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            cookies: response.headers['set-cookie'] ?? [],
            text,
            json: () => JSON.parse(text) as unknown,
          })
        })
      },
    )
    request.on('error', reject)
    request.end(body)
  })
}

const JSON_WANTED = { accept: 'application/json, */*' }

/** Asks for JSON and parses it. */
export const askJson = async <T = Record<string, string>>(url: string, asked: Asked = {}): Promise<T> => {
  const { json } = await ask(url, { ...asked, headers: { ...JSON_WANTED, ...asked.headers } })
  return json() as T
}
