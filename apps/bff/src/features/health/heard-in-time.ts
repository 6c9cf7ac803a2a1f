import { setTimeout as wait } from 'node:timers/promises'

const PATIENCE_MS = 2000
const TURNS = 20

/**
 * Whether a question is answered with yes in time. A long statement of the embedded database (a checkpoint, a vacuum) holds
 * the event loop, and the clock would be over before its answer could be heard: so turns of the loop are counted.
 */
export const heardInTime = async (
  question: Promise<boolean>,
  milliseconds = PATIENCE_MS,
): Promise<boolean> => {
  const over = new AbortController()
  const patience = async (): Promise<boolean> => {
    for (let turn = 0; turn < TURNS && !over.signal.aborted; turn += 1)
      await wait(milliseconds / TURNS, undefined, { ref: false })
    return false
  }
  try {
    return await Promise.race([question.catch(() => false), patience()])
  } finally {
    over.abort()
  }
}
