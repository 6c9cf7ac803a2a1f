import { setTimeout as wait } from 'node:timers/promises'

/**
 * Whoever looks for somebody goes before what fills the index: the embedded database does one thing at a time, and each
 * of a search's statements would wait for one of a sweep's.
 */
export type RightOfWay = {
  /** Does what somebody waits for. */
  readonly first: <T>(work: () => Promise<T>) => Promise<T>
  /** Until nobody waits, or has waited long enough for it: a sweep comes to its end while many people search. */
  readonly clear: () => Promise<void>
}

const LONGEST_MS = 100

export const createRightOfWay = (longest = LONGEST_MS): RightOfWay => {
  let inside = 0
  let empty = Promise.withResolvers<void>()

  return {
    first: async (work) => {
      inside += 1
      try {
        return await work()
      } finally {
        inside -= 1
        if (inside === 0) {
          empty.resolve()
          empty = Promise.withResolvers()
        }
      }
    },
    clear: async () => {
      if (inside === 0) return
      const enough = new AbortController()
      await Promise.race([
        empty.promise,
        wait(longest, undefined, { signal: enough.signal, ref: false }).catch(() => undefined),
      ])
      enough.abort()
    },
  }
}
