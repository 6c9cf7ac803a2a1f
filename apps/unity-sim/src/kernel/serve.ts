import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { xml } from '@unity-desk/cupi/xml'
import { answer, isForCupi, type Exchange, type Pipeline } from './answer.ts'
import type { Fault, Faults } from './faults.ts'
import type { Journal, Request } from './journal.ts'
import { formatAccepted } from './negotiate.ts'
import { Refused } from './refused.ts'
import { pageReply, refusalReply, type Reply } from './reply.ts'
import { send } from './send.ts'
import type { Sessions } from './session.ts'
import type { Throttle } from './throttle.ts'
import { playTrouble } from './trouble.ts'

export type Server = {
  readonly pipeline: Pipeline
  readonly throttle: Throttle
  /** Milliseconds that each request takes while it holds its place. */
  readonly latency: number
  readonly faults: Faults
  readonly journal: Journal
  readonly sessions: Sessions
  readonly scheme: 'http' | 'https'
}

const DEFAULT_DELAY = 2000

const throttled = async (server: Server, exchange: Exchange): Promise<Reply> => {
  const { pipeline, throttle, latency } = server
  if (!isForCupi(exchange.request.url ?? '')) return answer(pipeline, exchange)
  try {
    return await throttle.run(async () => {
      if (latency > 0) await sleep(latency)
      return answer(pipeline, exchange)
    })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const format = formatAccepted(exchange.request.headers.accept) ?? xml
    return refusalReply(pipeline.world, format, error)
  }
}

const expireSession = ({ sessions }: Server, { headers }: IncomingMessage): Reply | undefined => {
  const session = sessions.find(headers.cookie)
  return (
    session &&
    pageReply(
      401,
      sessions.end(session).map((line) => ['Set-Cookie', line] as const),
    )
  )
}

const exchangeOf = (
  { journal, scheme }: Server,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  entry: Request,
  fault: Fault | undefined,
): Exchange => ({
  request,
  response,
  origin: `${scheme}://${request.headers.host ?? `127.0.0.1:${request.socket.localPort}`}`,
  onAccount: (alias) => {
    entry.account = alias
  },
  onApplied: (path, target) => journal.applied(entry, path, target),
  isRehearsal: fault?.kind === 'ignore-write',
})

/** Takes requests from the connection: the log, the faults, the throttle, the answer, the way back. */
export const serve =
  (server: Server) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { journal, faults, pipeline } = server
    const { method = '', url = '' } = request
    const entry = journal.arrive(method, url)
    const fault = faults.take(method, url)
    const wait = fault?.ms ?? (fault?.kind === 'delay' ? DEFAULT_DELAY : 0)
    if (wait > 0) await sleep(wait)
    if (fault) {
      const status = await playTrouble({ world: pipeline.world, request, response, fault })
      if (status !== undefined) {
        entry.status = status
        return
      }
    }
    const expired = fault?.kind === 'expire-session' ? expireSession(server, request) : undefined
    const reply =
      expired ?? (await throttled(server, exchangeOf(server, { request, response }, entry, fault)))
    const isLost = reply.isDropped || fault?.kind === 'reset-after-apply'
    entry.status = isLost ? null : reply.status
    await send(response, reply, fault)
  }
