/** Reads of people one by one what no list of Unity's tells: the slow rolling sweep (design.md D12). */
export type SlowReader = {
  /** Reads those who were looked at longest ago, for so many milliseconds. */
  readonly readFor: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Reads one of those whose turn it is. @returns whether there was one */
  readonly readNext: (signal: AbortSignal) => Promise<boolean>
}

/** Says something of one person alone: they are gone, or Unity cannot say. The others are read all the same. */
export const ONE_PERSONS: ReadonlySet<string> = new Set(['not-found', 'fault', 'protocol', 'rejected'])

/** Several with the share at Unity of one: each has its turn, and none waits until another is at its end. */
export const inTurns = (readers: readonly SlowReader[]): SlowReader => {
  let turn = 0
  return {
    readFor: async (milliseconds, signal) => {
      const until = performance.now() + milliseconds
      for (const reader of readers) await reader.readFor(until - performance.now(), signal)
    },
    readNext: async (signal) => {
      for (const _ of readers) {
        const reader = readers[turn % readers.length]
        turn += 1
        if (await reader?.readNext(signal)) return true
      }
      return false
    },
  }
}
