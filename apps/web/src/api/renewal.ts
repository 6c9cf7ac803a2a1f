import { DeskProblem } from '@unity-desk/contract'
import type { RenewalAsk } from '#lib/feature.ts'
import { createStore } from '#lib/store.ts'
import { words } from './words.ts'

type Need = RenewalAsk['need']

/** What the page is asked for at this moment; a dialog shows it over whatever is there. */
export const ask = createStore<RenewalAsk | undefined>(undefined)

let isSignedIn = false
let waiting: Promise<boolean> | undefined

/** Before somebody has signed in there is nothing to go on with. */
export const noteSignedIn = (now: boolean): void => {
  isSignedIn = now
}

const put = (need: Need, reason: string): Promise<boolean> => {
  // Many calls can meet the same end of a session: one dialog answers for all.
  waiting ??= new Promise((resolve) => {
    const answer = (given: boolean): void => {
      waiting = undefined
      ask.set(undefined)
      resolve(given)
    }
    ask.set({ need, reason, answer })
  })
  return waiting
}

/** Waits until the session goes on. @returns false when it will not */
export const renewed = async (need: Need, reason: string): Promise<boolean> => isSignedIn && put(need, reason)

const needOf = (error: unknown): Need | undefined => {
  if (!(error instanceof DeskProblem)) return undefined
  if (error.problemName === 'signed-out') return 'sign-in'
  return error.problemName === 'step-up-required' ? 'step-up' : undefined
}

/**
 * A call that survives the end of the session: a dialog comes over the page, and the call goes on where it was. Nothing
 * that was typed is lost, as nothing of the page goes away.
 */
export const resumed =
  <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) =>
  async (...given: Given): Promise<T> => {
    for (let round = 1; ; round += 1)
      try {
        return await call(...given)
      } catch (error) {
        const need = needOf(error)
        const reason = need === 'step-up' && error instanceof Error ? words.stepUpFor(error.message) : ''
        if (need === undefined || round > 2 || !(await renewed(need, reason))) throw error
      }
  }
