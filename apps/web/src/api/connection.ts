import { DeskProblem, DeskUnreachable } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'
import { createStore } from '#lib/store.ts'

/** Whether our own server answers. What it says of Unity is asked of /readyz. */
export const serverAnswers = createStore(true)

/** When somebody last met trouble with Unity: then /readyz is asked at once, and more often for a while. */
export const unityTrouble = createStore(Number.NEGATIVE_INFINITY)

const meansUnity = (error: unknown): boolean =>
  isCupiError(error)
    ? error.kind === 'busy' || error.kind === 'fault'
    : error instanceof DeskProblem && error.problem.status >= 502

const isUnreachable = (error: unknown): boolean =>
  isCupiError(error) ? error.kind === 'unreachable' : error instanceof DeskUnreachable

/** Watches a call for what its ending says about the connection. */
export const watched =
  <Given extends unknown[], T>(call: (...given: Given) => Promise<T>) =>
  async (...given: Given): Promise<T> => {
    try {
      const answer = await call(...given)
      serverAnswers.set(true)
      return answer
    } catch (error) {
      if (isUnreachable(error)) serverAnswers.set(false)
      else if (!(error instanceof Error && error.name === 'AbortError')) serverAnswers.set(true)
      if (meansUnity(error)) unityTrouble.set(Date.now())
      throw error
    }
  }
