import type { QueryClient } from '@tanstack/react-query'
import { credentials, DeskProblem, stepUp } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'
import { tellOtherTabs } from '#api/other-tabs.ts'
import { noteSignedIn } from '#api/renewal.ts'
import { sessionQuery } from '#api/session.ts'
import { release } from '#ui/unsaved.ts'

export { credentials, stepUp }

/** What a form has; the code is empty until it is asked for. */
type Given = { readonly password: string; readonly code: string }

const codeIn = (text: string): string | undefined => (text.trim() === '' ? undefined : text)

/** Opens the gate. */
export const signIn = async (
  queryClient: QueryClient,
  name: string,
  { password, code }: Given,
): Promise<void> => {
  const session = await desk.session.signIn(name, password, codeIn(code))
  noteSignedIn(true)
  tellOtherTabs()
  queryClient.setQueryData(sessionQuery.queryKey, session)
}

/** Gives the password once more, within the session. */
export const renewStepUp = async (queryClient: QueryClient, { password, code }: Given): Promise<void> => {
  queryClient.setQueryData(sessionQuery.queryKey, await desk.session.stepUp(password, codeIn(code)))
}

/** Another person begins with a page of their own. */
export const leave = (): void => {
  release()
  location.replace('/')
}

/** Seconds to wait when there were too many attempts; undefined for another reason. */
export const secondsToWait = (error: unknown): number | undefined =>
  error instanceof DeskProblem && error.problem.status === 429 ? (error.retryAfter ?? 60) : undefined

export const isWrong = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'bad-sign-in'

export const isCodeAsked = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'code-required'

export const isCodeWrong = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'bad-code'

export const {
  begin: beginSecondFactor,
  confirm: confirmSecondFactor,
  remove: removeSecondFactor,
} = desk.secondFactor
