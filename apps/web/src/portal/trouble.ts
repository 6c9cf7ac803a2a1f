import { DeskProblem, DeskUnreachable } from '@unity-desk/contract'
import { minutesUntil } from '#lib/time.ts'
import { words } from './words.ts'

/** What happened, why, and what to do now; and the id under which the server's log has it. */
export type Said = {
  readonly what: string
  readonly now: string
  readonly requestId?: string | undefined
}

const tooMany = (seconds: number | undefined): Said => {
  const minutes = seconds === undefined ? undefined : minutesUntil(new Date(seconds * 1000), new Date(0))
  return { what: words.trouble.tooMany, now: words.trouble.wait(minutes) }
}

const ofProblem = (error: DeskProblem): Said => {
  const { requestId, status } = error.problem
  const { trouble } = words
  switch (error.problemName) {
    case 'too-many-requests':
      return tooMany(error.retryAfter)
    case 'unity-unavailable':
    case 'unity-timeout':
    case 'unity-unusable':
    case 'busy':
      return { what: trouble.voicemailAway, now: trouble.again, requestId }
    case 'protected-target':
    case 'forbidden':
      return { what: trouble.notHere, now: trouble.helpdesk, requestId }
    default:
      return {
        what: status >= 500 ? trouble.serverFailed : trouble.refused,
        now: trouble.helpdesk,
        requestId,
      }
  }
}

/** The one mapping from an error to words. */
export const sayTrouble = (error: unknown): Said => {
  if (error instanceof DeskProblem) return ofProblem(error)
  if (error instanceof DeskUnreachable) return { what: words.trouble.away, now: words.trouble.connection }
  return { what: words.trouble.page, now: words.trouble.loadAgain }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof DeskProblem && error.problemName === 'signed-out'

/** The answers by which a server says that it has done nothing, whatever went wrong. */
const DID_NOTHING = 503

/** Nobody knows whether a write with this ending was carried out. */
export const isUncertain = (error: unknown): boolean =>
  error instanceof DeskUnreachable ||
  (error instanceof DeskProblem && error.problem.status >= 500 && error.problem.status !== DID_NOTHING)
