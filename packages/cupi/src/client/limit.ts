import type { Send } from './send.ts'

/**
 * Lets so many requests run at a time; the others wait their turn. Unity runs five for all its clients together and
 * answers 503 beyond its queue (cupi.md 1.14).
 */
export const atMost = (limit: number, send: Send): Send => {
  let running = 0
  const waiting: (() => void)[] = []

  const turn = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = () => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      const leave = () => {
        waiting.splice(waiting.indexOf(start), 1)
        reject(signal?.reason as unknown)
      }
      signal?.addEventListener('abort', leave, { once: true })
      waiting.push(start)
    })

  return async (request) => {
    request.signal?.throwIfAborted()
    if (running < limit) running += 1
    else await turn(request.signal)
    try {
      return await send(request)
    } finally {
      const next = waiting.shift()
      // The place is handed on, so that nobody can slip in between.
      if (next) next()
      else running -= 1
    }
  }
}
