import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json } from '@unity-desk/cupi'
import { xml } from '@unity-desk/cupi/xml'
import type { World } from './call.ts'
import type { Fault } from './faults.ts'
import { signInPage } from './html.ts'
import { formatAccepted } from './negotiate.ts'
import { serverBusy } from './refused.ts'
import { pageReply, refusalReply, type Header, type Reply } from './reply.ts'
import { reset, send } from './send.ts'

const MEGABYTE = 1024 * 1024

type Scene = {
  readonly world: World
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly fault: Fault
}

const retryAfter = ({ retryAfter: value }: Fault): readonly Header[] =>
  value === undefined ? [] : [['Retry-After', String(value)]]

const failure = ({ world, request, fault }: Scene, status: number): Reply => {
  const headers = retryAfter(fault)
  // What stands in front of the application answers these, in its own way.
  if ([401, 502, 504].includes(status)) return pageReply(status, headers)
  const format = formatAccepted(request.headers.accept) ?? xml
  const details =
    status === 503 ? serverBusy() : { status, code: 'INTERNAL_ERROR', message: 'Internal error' }
  return refusalReply(world, format, { ...details, status, message: details.message }, headers)
}

const plain = (status: number, contentType: string, body: string): Reply => ({
  status,
  headers: [['Content-Type', contentType]],
  body,
})

/** Answers that have nothing to do with the request. */
const replies: Readonly<Partial<Record<Fault['kind'], (scene: Scene) => Reply>>> = {
  busy: (scene) => failure(scene, 503),
  status: (scene) => failure(scene, scene.fault.status ?? 500),
  html: ({ fault }) => plain(fault.status ?? 200, 'text/html;charset=utf-8', signInPage()),
  empty: ({ fault, request }) => {
    const format = formatAccepted(request.headers.accept) ?? xml
    return plain(fault.status ?? 200, `${format.mediaType};charset=UTF-8`, '')
  },
  'invalid-json': ({ fault }) =>
    plain(fault.status ?? 200, `${json.mediaType};charset=UTF-8`, '{"@total":"1","User":{"URI":"/vmrest/us'),
}

const hugeBody = async ({ response, fault }: Scene): Promise<void> => {
  const piece = Buffer.alloc(MEGABYTE, 'x')
  response.writeHead(200, { 'Content-Type': `${json.mediaType};charset=UTF-8` })
  response.write('{"@total":"1","User":{"DisplayName":"')
  for (let left = fault.bytes ?? 100 * MEGABYTE; left > 0 && !response.destroyed; left -= piece.length) {
    const isFull = !response.write(piece.subarray(0, left))
    // The reader may have hung up, and then nothing drains.
    if (isFull) await Promise.race([once(response, 'drain'), once(response, 'close')])
  }
  response.end('"}}')
}

/** Faults that happen to the connection before the server sees the request. */
const breaks: Readonly<Partial<Record<Fault['kind'], (scene: Scene) => Promise<void> | void>>> = {
  blackhole: () => {},
  garbage: ({ response }) => {
    response.socket?.end('\u0015\u0003\u0001 this is not HTTP\r\n\r\n')
  },
  'huge-body': hugeBody,
  'reset-before-headers': ({ response }) => reset(response.socket),
}

/** Plays a fault that needs no answer of the server's own; gives its status, null for none, or undefined for "not mine". */
export const playTrouble = async (scene: Scene): Promise<number | null | undefined> => {
  const breakIt = breaks[scene.fault.kind]
  if (breakIt) {
    await breakIt(scene)
    return scene.fault.kind === 'huge-body' ? 200 : null
  }
  const reply = replies[scene.fault.kind]?.(scene)
  if (!reply) return undefined
  await send(scene.response, reply)
  return reply.status
}
