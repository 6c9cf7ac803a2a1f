import { setTimeout as wait } from 'node:timers/promises'

/** How long the client of a call to Unity is kept waiting, in milliseconds since the request came. */
export type PatienceTiming = {
  /** After so long a write is not begun any more: its end would come too late to be told. */
  readonly begin: number
  /** After so long the client is told what is known by then (security.md R7: within 20 s). */
  readonly answer: number
}

export const patienceTiming: PatienceTiming = { begin: 12_000, answer: 18_000 }

/** The patience of one request. */
export type Patience = {
  readonly isTooLateToBegin: () => boolean
  /** The work's end, or the other value where the client cannot be kept waiting for it; then the work goes on alone. */
  readonly orElse: <T, U>(work: Promise<T>, otherwise: () => U) => Promise<T | U>
}

/** @param arrivedAt on the monotonic clock */
export const patienceOf = ({ begin, answer }: PatienceTiming, arrivedAt: number): Patience => {
  const waited = (): number => performance.now() - arrivedAt
  return {
    isTooLateToBegin: () => waited() > begin,
    orElse: async (work, otherwise) => {
      work.catch(() => undefined)
      const calledOff = new AbortController()
      const { signal } = calledOff
      const over = wait(Math.max(0, answer - waited()), undefined, { signal, ref: false }).then(otherwise)
      try {
        return await Promise.race([work, over])
      } finally {
        over.catch(() => undefined)
        calledOff.abort()
      }
    },
  }
}
