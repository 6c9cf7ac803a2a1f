import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

/**
 * Answers come after the same time whatever it took to find them (security.md 3.6): longer than the work takes, and by
 * chance so much later that what goes on beside it is lost in it.
 */
const FLOOR_MS = 250
const SPREAD_MS = 100

/** @param arrivedAt on the monotonic clock */
export const keepPace = async (arrivedAt: number): Promise<void> => {
  const until = arrivedAt + FLOOR_MS + randomInt(SPREAD_MS * 1000) / 1000
  await wait(Math.max(0, until - performance.now()))
}
