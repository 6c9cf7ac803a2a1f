import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

/** Where a call can be held: Unity has not seen it, or Unity has carried it out and its answer is kept back. */
export type Step = 'before' | 'after'

export type Held = {
  /** Resolves when a call has come to the step. */
  readonly reached: Promise<void>
  readonly release: () => void
}

export type Between = {
  readonly url: string
  /** Holds the next call of a method and path at a step. */
  readonly hold: (step: Step, method: string, path: RegExp) => Held
  readonly stop: () => Promise<void>
}

type Trap = {
  readonly step: Step
  readonly matches: (request: IncomingMessage) => boolean
  readonly spring: () => Promise<void>
}

type Passed = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer }

const forward = (target: string, request: IncomingMessage, body: Buffer): Promise<Passed> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', url = '/', headers } = request
    const onward = httpRequest(`${target}${url}`, { method, headers, agent: false }, (answer) => {
      buffer(answer).then(
        (all) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: all }),
        reject,
      )
    })
    onward.on('error', reject)
    onward.end(body)
  })

/** Stands between Unity Desk and Unity and holds calls, so that a test can do something at just that moment. */
export const startBetween = async (target: string): Promise<Between> => {
  const traps = new Set<Trap>()

  const pass = async (step: Step, request: IncomingMessage): Promise<void> => {
    for (const trap of traps)
      if (trap.step === step && trap.matches(request)) {
        traps.delete(trap)
        await trap.spring()
      }
  }

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await buffer(request)
    await pass('before', request)
    if (response.destroyed || request.socket.destroyed) return
    const { status, headers, body: answer } = await forward(target, request, body)
    await pass('after', request)
    response.writeHead(status, headers).end(answer)
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    hold: (step, method, path) => {
      const reached = Promise.withResolvers<void>()
      const released = Promise.withResolvers<void>()
      traps.add({
        step,
        matches: (request) => request.method === method && path.test(request.url ?? ''),
        spring: () => {
          reached.resolve()
          return released.promise
        },
      })
      return { reached: reached.promise, release: released.resolve }
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
