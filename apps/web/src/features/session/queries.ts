import type { QueryClient } from '@tanstack/react-query'
import { credentials, DeskProblem, stepUp, type Session } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'
import { noteSignedIn } from '#api/renewal.ts'
import { sessionQuery } from '#api/session.ts'

export { credentials, stepUp }

/** Opens the gate. */
export const signIn = async (queryClient: QueryClient, name: string, password: string): Promise<void> => {
  const session = await desk.session.signIn(name, password)
  noteSignedIn(true)
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

/** Gives the password once more, within the session. */
export const renewStepUp = async (queryClient: QueryClient, password: string): Promise<void> => {
  queryClient.setQueryData(sessionQuery.queryKey, await desk.session.stepUp(password))
}

/** Who the browser is signed in as by now: another tab may have renewed the session. */
export const whoIsThere = async (): Promise<Session | undefined> => desk.session.get().catch(() => undefined)

/** Seconds to wait when there were too many attempts; undefined for another reason. */
export const secondsToWait = (error: unknown): number | undefined =>
  error instanceof DeskProblem && error.problem.status === 429 ? (error.retryAfter ?? 60) : undefined

export const isWrong = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'bad-sign-in'
