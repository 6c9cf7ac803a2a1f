import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Received = {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export type FakeUnity = {
  readonly url: string
  /** Every request that arrived, whole. */
  readonly received: readonly Received[]
  /** Another certificate, from the next connection on. */
  readonly certify: (tls: ServerOptions) => void
  readonly stop: () => Promise<void>
}

type Respond = (request: Received, response: ServerResponse, raw: IncomingMessage) => void

export const answerJson = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(body))
}

/** A server in Unity's place that writes down what it gets and answers as it is told. */
export const startFakeUnity = async (respond: Respond, tls?: ServerOptions): Promise<FakeUnity> => {
  const received: Received[] = []
  const listener: RequestListener = (request, response) => {
    void (async () => {
      const body = await buffer(request)
      const { method = '', url = '', headers } = request
      const whole = { method, url, headers, body: body.toString('utf8') }
      received.push(whole)
      respond(whole, response, request)
    })()
  }
  const server = tls ? createTlsServer(tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${port}`,
    received,
    certify: (next) => {
      if ('setSecureContext' in server) server.setSecureContext(next)
      server.closeAllConnections()
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
