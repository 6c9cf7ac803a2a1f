import type { Log } from '../../platform/log.ts'

/** Work that nobody waits for, one at a time, so that strangers can keep no more than one of Unity's slots busy. */
export type BehindTheAnswer = (work: () => Promise<void>) => void

const MOST_WAITING = 500

export const createBehindTheAnswer = (log: Log): BehindTheAnswer => {
  const waiting: (() => Promise<void>)[] = []
  let isAtWork = false

  const workOff = async (): Promise<void> => {
    for (let work = waiting.shift(); work; work = waiting.shift())
      await work().catch((error: unknown) => log.warn({ err: error }, 'a code could not be sent'))
    isAtWork = false
  }

  return (work) => {
    if (waiting.length >= MOST_WAITING) return
    waiting.push(work)
    if (isAtWork) return
    isAtWork = true
    void workOff()
  }
}
