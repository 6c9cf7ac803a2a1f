import { setTimeout as wait } from 'node:timers/promises'
import type { Log } from './log.ts'

const PAUSE_MS = 60_000

/** Deletes what has expired, again and again, until the signal says stop. */
export const keepTidy = async (
  sweeps: readonly (() => Promise<void>)[],
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  while (!signal.aborted) {
    await wait(PAUSE_MS, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    for (const sweep of sweeps)
      await sweep().catch((error: unknown) => log.warn({ err: error }, 'housekeeping failed'))
  }
}
