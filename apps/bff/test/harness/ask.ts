import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'

/** An answer as it came over the wire. */
export type Answer = {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly cookies: readonly string[]
  readonly text: string
  // oxlint-disable-next-line typescript/no-explicit-any -- what a test expects of it is what the test says
  readonly json: () => any
}

export type Asked = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON, with the content type. */
  readonly json?: unknown
  /** Sent as XML, with the content type. */
  readonly xml?: string
  readonly body?: string | Buffer
  readonly signal?: AbortSignal
}

const contentOf = ({ json, xml, body }: Asked): { content?: string | Buffer; type?: string } => {
  if (json !== undefined) return { content: JSON.stringify(json), type: 'application/json' }
  if (xml !== undefined) return { content: xml, type: 'application/xml' }
  return body === undefined ? {} : { content: body }
}

/** One request on a connection of its own. */
export const ask = (url: string, asked: Asked = {}): Promise<Answer> => {
  const { method = 'GET', headers = {}, signal } = asked
  const { content, type } = contentOf(asked)
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      url,
      {
        method,
        agent: false,
        headers: {
          ...(type !== undefined && { 'content-type': type }),
          ...(content !== undefined &&
            headers['transfer-encoding'] === undefined && {
              'content-length': String(Buffer.byteLength(content)),
            }),
          ...headers,
        },
        ...(signal && { signal }),
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
            json: () => JSON.parse(text),
          })
        })
      },
    )
    request.on('error', reject)
    request.end(content)
  })
}
