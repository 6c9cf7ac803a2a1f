import { UnityFailure } from './failure.ts'

/**
 * For whom a call is made: an operator who waits for it, somebody at the portal, who are many and known to nobody, or
 * nobody, as when the directory is swept.
 */
export type CallRank = 'person' | 'portal' | 'background'

/** How many calls run, and how many wait. */
export type Load = Readonly<Record<CallRank, { readonly running: number; readonly waiting: number }>>

/** Our places at Unity: so many calls run at a time, a few wait, and who waits too long is turned away. */
export type Gate = {
  /**
   * The portal never gets the last place, and has a queue of its own. What runs in the background gets one place at most,
   * and that only while no person waits; it waits as long as it must.
   * @throws UnityFailure `busy`
   */
  readonly pass: <T>(call: () => Promise<T>, rank?: CallRank) => Promise<T>
  readonly load: () => Load
}

const MOST_WAITING = 50
/** Of all places (security.md 3.11: bulk uses at most one of three). */
const BACKGROUND_PLACES = 1

const busy = (detail: string): UnityFailure => new UnityFailure('busy', { sent: false, detail })

export const createGate = (places: number, longestWait: number): Gate => {
  const running = { person: 0, portal: 0, background: 0 }
  const most = { person: places, portal: Math.max(1, places - 1), background: BACKGROUND_PLACES }
  const waiting = {
    person: new Set<() => void>(),
    portal: new Set<() => void>(),
    background: new Set<() => void>(),
  }

  const isFree = (rank: CallRank): boolean =>
    running.person + running.portal + running.background < places &&
    running[rank] < most[rank] &&
    (rank !== 'background' || waiting.person.size + waiting.portal.size === 0)

  const waitInTurn = (rank: 'person' | 'portal'): Promise<void> => {
    if (waiting[rank].size >= MOST_WAITING) return Promise.reject(busy('queue full'))
    return new Promise((resolve, reject) => {
      const go = (): void => {
        clearTimeout(timer)
        resolve()
      }
      const timer = setTimeout(() => {
        waiting[rank].delete(go)
        reject(busy('queue time-out'))
      }, longestWait)
      waiting[rank].add(go)
    })
  }

  const enter = async (rank: CallRank): Promise<void> => {
    if (isFree(rank)) running[rank] += 1
    else if (rank === 'background') await new Promise<void>((resolve) => void waiting.background.add(resolve))
    else await waitInTurn(rank)
  }

  /** The place goes to who waits longest, operators first, without ever being free in between. */
  const leave = (left: CallRank): void => {
    running[left] -= 1
    for (const rank of ['person', 'portal', 'background'] as const) {
      const [next] = waiting[rank]
      if (!next || !isFree(rank)) continue
      waiting[rank].delete(next)
      running[rank] += 1
      next()
      return
    }
  }

  const loadOf = (rank: CallRank) => ({ running: running[rank], waiting: waiting[rank].size })

  return {
    load: () => ({ person: loadOf('person'), portal: loadOf('portal'), background: loadOf('background') }),
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
