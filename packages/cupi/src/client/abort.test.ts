import { describe, expect, test, vi } from 'vitest'
import { busy, GET, ok, sendTo, settled, stopTheClock } from '../../test/http.ts'
import { scriptedFetch } from '../../test/server.ts'

stopTheClock()

const untilAborted = (input: RequestInfo | URL): Promise<Response> =>
  new Promise((_, reject) => {
    const { signal } = input as Request
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })

describe('a caller who gives up', () => {
  const reason = new Error('changed my mind')

  test('before the request sends nothing', async () => {
    const { fetch, requests } = scriptedFetch(ok)
    await expect(sendTo(fetch)({ ...GET, signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(requests).toEqual([])
  })

  test('while waiting for the answer gets the reason back', async () => {
    const stop = new AbortController()
    const answer = sendTo(untilAborted)({ ...GET, signal: stop.signal })
    await vi.advanceTimersByTimeAsync(10)
    stop.abort(reason)
    await expect(settled(answer)).rejects.toBe(reason)
  })

  test('during the body gets the reason back', async () => {
    const stop = new AbortController()
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        controller.enqueue(new Uint8Array(1))
        stop.signal.addEventListener('abort', () => controller.error(stop.signal.reason))
      },
    })
    const { fetch } = scriptedFetch(() => new Response(body))
    const answer = sendTo(fetch)({ ...GET, signal: stop.signal })
    await vi.advanceTimersByTimeAsync(10)
    stop.abort(reason)
    await expect(settled(answer)).rejects.toBe(reason)
  })

  test('between two attempts is not kept waiting', async () => {
    const stop = new AbortController()
    const { fetch, requests } = scriptedFetch(busy)
    const answer = sendTo(fetch)({ ...GET, signal: stop.signal })
    await vi.advanceTimersByTimeAsync(0)
    stop.abort(reason)
    await expect(settled(answer)).rejects.toBe(reason)
    expect(requests).toHaveLength(1)
  })
})
