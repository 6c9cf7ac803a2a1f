import { CupiForbidden, isCupiError } from '@unity-desk/cupi'

type Reading = (signal: AbortSignal) => Promise<void>

/** Reads of people one by one what no list of Unity's tells. */
export type SlowReader = {
  /** So many milliseconds ago is recent enough: with a sweep, and between two. */
  readonly recent: { readonly withSweep: number; readonly between: number }
  /** Readings of those who were last read before a time, the longest ago first; without a time, of those who never were. */
  readonly oldest: (before: Date | undefined, most: number) => Promise<readonly Reading[]>
}

/** The slow rolling sweep (design.md D12). */
export type OneByOne = {
  /** Reads with all readers for so many milliseconds. */
  readonly readFor: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** Reads one person whose turn it is. @returns whether there was one */
  readonly readNext: (signal: AbortSignal) => Promise<boolean>
}

/** Says something of one person alone: they are gone, or Unity cannot say. The others are read all the same. */
export const ONE_PERSONS: ReadonlySet<string> = new Set(['not-found', 'fault', 'protocol', 'rejected'])

const AT_A_TIME = 20
/** What Unity's account may not read is not asked for again and again. */
const AFTER_REFUSAL_MS = 600_000

/** Readers share what one has of Unity: who was never read goes first, by the order of the readers, and then each has its turn. */
export const createOneByOne = (readers: readonly SlowReader[]): OneByOne => {
  const refusedUntil = new Map<SlowReader, number>()
  let turn = 0

  const isRefused = (reader: SlowReader): boolean => performance.now() < (refusedUntil.get(reader) ?? 0)

  /** @returns whether Unity's account may */
  const run = async (reader: SlowReader, reading: Reading, signal: AbortSignal): Promise<boolean> => {
    try {
      await reading(signal)
      return true
    } catch (error) {
      if (!(error instanceof CupiForbidden)) throw error
      refusedUntil.set(reader, performance.now() + AFTER_REFUSAL_MS)
      return false
    }
  }

  const readOne = async (
    reader: SlowReader,
    before: Date | undefined,
    signal: AbortSignal,
  ): Promise<boolean> => {
    if (isRefused(reader)) return false
    const [reading] = await reader.oldest(before, 1)
    return reading !== undefined && run(reader, reading, signal)
  }

  const readUntil = async (reader: SlowReader, until: number, signal: AbortSignal): Promise<void> => {
    const before = new Date(Date.now() - reader.recent.withSweep)
    while (performance.now() < until && !isRefused(reader)) {
      const readings = await reader.oldest(before, AT_A_TIME)
      if (readings.length === 0) return
      for (const reading of readings)
        if (performance.now() > until || !(await run(reader, reading, signal))) return
    }
  }

  return {
    readFor: async (milliseconds, signal) => {
      const until = performance.now() + milliseconds
      try {
        for (const reader of readers) await readUntil(reader, until, signal)
      } catch (error) {
        // The index is complete without them.
        if (!isCupiError(error)) throw error
      }
    },
    readNext: async (signal) => {
      for (const reader of readers) if (await readOne(reader, undefined, signal)) return true
      turn += 1
      const from = turn % readers.length
      for (const reader of [...readers.slice(from), ...readers.slice(0, from)])
        if (await readOne(reader, new Date(Date.now() - reader.recent.between), signal)) return true
      return false
    },
  }
}
