import { UnityFailure } from './failure.ts'

/** For whom a call is made: somebody who waits for it, or nobody, as when the directory is swept. */
export type CallRank = 'person' | 'background'

/** Our places at Unity: so many calls run at a time, a few wait, and who waits too long is turned away. */
export type Gate = {
  /**
   * What runs in the background gets one place at most, and that only while no person waits; it waits as long as it must.
   * @throws UnityFailure `busy`
   */
  readonly pass: <T>(call: () => Promise<T>, rank?: CallRank) => Promise<T>
}

const MOST_WAITING = 50
/** Of all places (security.md 3.11: bulk uses at most one of three). */
const BACKGROUND_PLACES = 1

const busy = (detail: string): UnityFailure => new UnityFailure('busy', { sent: false, detail })

export const createGate = (places: number, longestWait: number): Gate => {
  const running = { person: 0, background: 0 }
  const waiting = { person: new Set<() => void>(), background: new Set<() => void>() }

  const isFree = (rank: CallRank): boolean =>
    running.person + running.background < places &&
    (rank === 'person' || (waiting.person.size === 0 && running.background < BACKGROUND_PLACES))

  const waitAsPerson = (): Promise<void> => {
    if (waiting.person.size >= MOST_WAITING) return Promise.reject(busy('queue full'))
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting.person.delete(go)
        reject(busy('queue time-out'))
      }, longestWait)
      waiting.person.add(go)
    })
  }

  const enter = async (rank: CallRank): Promise<void> => {
    if (isFree(rank)) running[rank] += 1
    else if (rank === 'person') await waitAsPerson()
    else await new Promise<void>((resolve) => void waiting.background.add(resolve))
  }

  /** The place goes to who waits longest, without ever being free in between. */
  const leave = (left: CallRank): void => {
    running[left] -= 1
    for (const rank of ['person', 'background'] as const) {
      const [next] = waiting[rank]
      if (!next || !isFree(rank)) continue
      waiting[rank].delete(next)
      running[rank] += 1
      next()
      return
    }
  }

  return {
    pass: async (call, rank = 'person') => {
      await enter(rank)
      try {
        return await call()
      } finally {
        leave(rank)
      }
    },
  }
}
