import { setTimeout as wait } from 'node:timers/promises'
import { isCupiError } from '@unity-desk/cupi'
import type { Config } from '../../config/config.ts'
import type { Log } from '../../platform/log.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { ListedUser } from './entry.ts'
import type { DirectoryStore } from './store.ts'

/** Rows on a page: what is advised in production (cupi.md 5.2). */
const PAGE = 100
/** More than this have gone for a reason, and the next sweep finds whom it was wrong about. */
const MOST_ASKED = 50
/** Who came or went while the pages were read may have hidden somebody, so the next sweep is not far. */
const SECONDS_AFTER_CHANGES = 30
const AFTER_FAILURE_MS = 5000
const LONGEST_AFTER_FAILURE_MS = 120_000

/** Pages move when somebody before them is deleted, and a row is missed: who seems gone is asked for by name. */
const ask = async (unity: Unity, store: DirectoryStore, ObjectId: string, sweep: number): Promise<void> => {
  try {
    await store.put([await unity.users.get(ObjectId)], sweep)
  } catch (error) {
    if (!isCupiError(error) || error.kind !== 'not-found') throw error
  }
}

export type Swept = {
  readonly people: number
  /** Whether as many people were there at its end as at its beginning. */
  readonly isSteady: boolean
}

/** Reads everybody from Unity once, one request after the other. */
export const sweepOnce = async (unity: Unity, store: DirectoryStore, signal: AbortSignal): Promise<Swept> => {
  const sweep = await store.beginSweep()
  const before = await unity.users.count(undefined, { signal })
  let people = 0
  let page: ListedUser[] = []
  const flush = async (): Promise<void> => {
    await store.put(page, sweep)
    people += page.length
    page = []
  }
  for await (const user of unity.users.each({ size: PAGE, signal })) {
    page.push(user)
    if (page.length === PAGE) await flush()
  }
  await flush()
  for (const ObjectId of await store.unseen(sweep, MOST_ASKED)) await ask(unity, store, ObjectId, sweep)
  await store.endSweep(sweep)
  return { people, isSteady: before === (await unity.users.count(undefined, { signal })) }
}

/** Keeps the index up to date until the signal says stop. */
export const keepSwept = async (
  unity: Unity,
  store: DirectoryStore,
  seconds: Exclude<Config['DIRECTORY_SWEEP'], 'off'>,
  log: Log,
  signal: AbortSignal,
): Promise<void> => {
  let failures = 0
  while (!signal.aborted)
    try {
      const began = performance.now()
      const { people, isSteady } = await sweepOnce(unity, store, signal)
      failures = 0
      log.info({ people, ms: Math.round(performance.now() - began) }, 'the directory index is up to date')
      const pause = isSteady ? seconds : Math.min(seconds, SECONDS_AFTER_CHANGES)
      await wait(pause * 1000, undefined, { signal, ref: false })
    } catch (error) {
      if (signal.aborted) return
      log.warn({ err: error }, 'the directory could not be swept; trying again')
      const pause = Math.min(LONGEST_AFTER_FAILURE_MS, AFTER_FAILURE_MS * 2 ** failures)
      failures += 1
      await wait(pause, undefined, { signal, ref: false }).catch(() => undefined)
    }
}
