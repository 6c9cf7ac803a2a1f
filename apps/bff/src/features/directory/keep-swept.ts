import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from '../../config/config.ts'
import type { Log } from '../../platform/log.ts'
import { SweepTaken } from './sweep-progress.ts'
import { sweepOnce, type SweepContext, type Swept } from './sweep.ts'

/** Who came or went while the pages were read may have hidden somebody, so the next sweep is not far. */
const SECONDS_AFTER_CHANGES = 30
const AFTER_FAILURE_MS = 5000
const LONGEST_AFTER_FAILURE_MS = 120_000
/** Until another look at whether another process still is at it, and whether there is somebody to read. */
const LOOK_MS = 10_000
/** Four readings in a second: 100,000 people take a night for each kind, and most of the time one place at Unity is free. */
const BETWEEN_READINGS_MS = 250

type Options = SweepContext & {
  readonly seconds: Exclude<Config['DIRECTORY_SWEEP'], 'off'>
  /** Whether nobody else uses the database: then the first sweep begins at once. */
  readonly isAlone: boolean
  readonly log: Log
}

/** Keeps the index up to date until the signal says stop: sweeps, and between them a slow reading of one after the other. */
export const keepSwept = async (options: Options, signal: AbortSignal): Promise<void> => {
  const { sweeps, oneByOne, seconds, isAlone, log } = options
  let failures = 0
  let isFirst = isAlone
  const pauseAfter = ({ isSteady }: Swept): number =>
    isSteady ? seconds : Math.min(seconds, SECONDS_AFTER_CHANGES)

  const sweep = async (): Promise<void> => {
    const began = performance.now()
    const { people } = await sweepOnce(options, pauseAfter, signal)
    isFirst = false
    log.info({ people, ms: Math.round(performance.now() - began) }, 'the directory index is up to date')
  }

  /** @returns milliseconds until the next step */
  const step = async (): Promise<number> => {
    if (!(await sweeps.hold())) return LOOK_MS
    if (isFirst || (await sweeps.dueIn()) === 0) await sweep()
    const pause = (await oneByOne.readNext(signal)) ? BETWEEN_READINGS_MS : LOOK_MS
    return Math.min(pause, await sweeps.dueIn())
  }

  while (!signal.aborted) {
    let pause = LOOK_MS
    try {
      pause = await step()
      failures = 0
    } catch (error) {
      if (signal.aborted) break
      if (!(error instanceof SweepTaken)) {
        log.warn({ err: error }, 'the directory could not be swept; trying again')
        pause = Math.min(LONGEST_AFTER_FAILURE_MS, AFTER_FAILURE_MS * 2 ** failures)
        failures += 1
      }
    }
    await wait(pause, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
