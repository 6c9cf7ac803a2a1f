import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import type { Fault } from './faults.ts'
import type { Header, Reply } from './reply.ts'

/** On every answer of a recorded server, the empty one too (cupi.md 1.1). */
const USUAL: readonly Header[] = [
  ['Server', ''],
  ['X-Frame-Options', 'SAMEORIGIN'],
  ['Cache-Control', 'private'],
  ['Expires', 'Thu, 01 Jan 1970 00:00:00 GMT'],
]

/** Breaks a connection without a word; over TLS without the closing alert. */
export const reset = (socket: Socket | null): void => {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket?.resetAndDestroy()
}

const head = (response: ServerResponse, status: number, headers: readonly Header[]): void => {
  response.writeHead(
    status,
    [...USUAL, ...headers].flatMap(([name, value]) => [name, value]),
  )
}

const written = async (response: ServerResponse, bytes: Buffer): Promise<void> =>
  new Promise((resolve) => {
    response.write(bytes, () => resolve())
  })

const slowly = async (response: ServerResponse, bytes: Buffer, bytesPerSecond: number): Promise<void> => {
  const step = Math.max(1, Math.round(bytesPerSecond / 10))
  for (let at = 0; at < bytes.length && !response.destroyed; at += step) {
    response.write(bytes.subarray(at, at + step))
    await sleep((1000 * step) / bytesPerSecond)
  }
  response.end()
}

/** Sends an answer, marred where a fault asks for it. */
export const send = async (response: ServerResponse, reply: Reply, fault?: Fault): Promise<void> => {
  if (reply.isDropped || fault?.kind === 'reset-after-apply') return reset(response.socket)
  const bytes = Buffer.from(reply.body)
  const length = bytes.length + (fault?.kind === 'wrong-length' ? 100 : 0)
  head(response, reply.status, [
    ...reply.headers,
    ...(fault?.kind === 'huge-headers' ? [['X-Padding', 'x'.repeat(fault.bytes ?? 65_536)] as const] : []),
    // A 204 has no length (RFC 9110, 8.6).
    ...(reply.status === 204 ? [] : [['Content-Length', String(length)] as const]),
  ])
  if (fault?.kind === 'reset-mid-body') {
    await written(response, bytes.subarray(0, fault.afterBytes ?? Math.floor(bytes.length / 2)))
    return reset(response.socket)
  }
  if (fault?.kind === 'wrong-length') {
    await written(response, bytes)
    response.socket?.destroySoon()
    return undefined
  }
  if (fault?.kind === 'slow-body') return slowly(response, bytes, fault.bytesPerSecond ?? 10)
  response.end(bytes)
}
