import { UnityFailure } from './failure.ts'

/** Our places at Unity: so many calls run at a time, a few wait, and who waits too long is turned away. */
export type Gate = {
  /** @throws UnityFailure `busy` */
  readonly pass: <T>(call: () => Promise<T>) => Promise<T>
}

const MOST_WAITING = 50

const busy = (detail: string): UnityFailure => new UnityFailure('busy', { sent: false, detail })

export const createGate = (places: number, longestWait: number): Gate => {
  let running = 0
  const waiting = new Set<() => void>()

  const enter = (): Promise<void> => {
    if (running < places) {
      running += 1
      return Promise.resolve()
    }
    if (waiting.size >= MOST_WAITING) return Promise.reject(busy('queue full'))
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.delete(go)
        reject(busy('queue time-out'))
      }, longestWait)
      waiting.add(go)
    })
  }

  /** The place goes to who waits longest, without ever being free in between. */
  const leave = (): void => {
    const [next] = waiting
    if (!next) running -= 1
    else {
      waiting.delete(next)
      next()
    }
  }

  return {
    pass: async (call) => {
      await enter()
      try {
        return await call()
      } finally {
        leave()
      }
    },
  }
}
