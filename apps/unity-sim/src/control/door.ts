import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { cluster } from './cluster.ts'
import { faults } from './faults.ts'
import { passwords, phone } from './people.ts'
import { requests, resets, writes } from './requests.ts'
import { BadControl, type Answer, type Control, type Route } from './route.ts'

const ROUTES: Readonly<Record<string, Route>> = {
  '/__sim/cluster': cluster,
  '/__sim/faults': faults,
  '/__sim/password': passwords,
  '/__sim/phone': phone,
  '/__sim/requests': requests,
  '/__sim/reset': resets,
  '/__sim/writes': writes,
}

const pathOf = (url: string): string => (url.split('?', 1)[0] ?? '').replace(/\/$/, '')

/** Whether a request is for the door rather than for the server. */
export const isDoor = (url: string): boolean => url === '/__sim' || url.startsWith('/__sim/')

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const pieces: Buffer[] = []
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece)
  const text = Buffer.concat(pieces).toString('utf8')
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new BadControl('the body is not JSON')
  }
}

const answer = async (control: Control, request: IncomingMessage): Promise<Answer> => {
  const route = ROUTES[pathOf(request.url ?? '')]
  if (!route)
    return { status: 404, body: { error: `no such route; there are ${Object.keys(ROUTES).join(', ')}` } }
  const { method = '' } = request
  const handle = Object.hasOwn(route, method) ? route[method as keyof Route] : undefined
  if (!handle) return { status: 405, body: { error: `use ${Object.keys(route).join(' or ')}` } }
  try {
    return handle(control, await bodyOf(request))
  } catch (error) {
    if (error instanceof BadControl) return { status: 400, body: { error: error.message } }
    throw error
  }
}

const reply = (response: ServerResponse, { status, body }: Answer): void => {
  if (body === undefined) response.writeHead(status).end()
  else response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}

/** The side door, for tests and for those who break things on purpose. Nothing of it is a real server's. */
export const createDoor =
  (control: Control): RequestListener =>
  (request, response) => {
    answer(control, request).then(
      (result) => reply(response, result),
      (error: unknown) => reply(response, { status: 500, body: { error: String(error) } }),
    )
  }
