import { Agent, createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Stands before Unity and counts who is inside. */
export type Turnstile = {
  readonly url: string
  /** Since the last time that this was asked: requests, and the most that were in flight at once. */
  readonly taken: () => { readonly requests: number; readonly most: number }
  /** How many questions for somebody have come by so far: nothing of them is the sweep's, which reads lists. */
  readonly questions: () => number
  readonly stop: () => Promise<void>
}

/** A look at whether Unity is there, which /readyz takes: nothing of it is the sweep's. */
const isLook = (url: string): boolean => url.startsWith('/vmrest/version')

export const startTurnstile = async (target: string): Promise<Turnstile> => {
  const agent = new Agent({ keepAlive: true })
  let inside = 0
  let requests = 0
  let most = 0
  let questions = 0
  const server = createServer((request, response) => {
    const { method, headers, url = '' } = request
    if (url.includes('query=')) questions += 1
    if (!isLook(url)) {
      inside += 1
      requests += 1
      most = Math.max(most, inside)
      response.once('close', () => {
        inside -= 1
      })
    }
    const onward = httpRequest(`${target}${url}`, { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => {
      const counted = { requests, most }
      requests = 0
      most = inside
      return counted
    },
    questions: () => questions,
    stop: async () => {
      agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
