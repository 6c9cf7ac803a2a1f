import { DeskProblem, DeskUnreachable, type ProblemName } from '@unity-desk/contract'
import { isCupiError, type AnyCupiError } from '@unity-desk/cupi'
import { requestIdOf } from './request-ids.ts'

/** What happened, why, what to do now; and the id under which the server's log has it. */
export type ErrorText = {
  readonly what: string
  readonly why: string
  readonly now: string
  readonly requestId?: string | undefined
}

const AGAIN = 'Try again in a moment.'
const TELL = 'If it stays, tell an administrator of Unity Desk the request id.'
const ADMINISTRATOR = 'Ask an administrator of Unity Desk.'
const UNITY_DOWN = 'Unity Connection does not answer.'

type Told = { readonly what: string; readonly now: string }

const problemWords: Readonly<Partial<Record<ProblemName, Told>>> = {
  'signed-out': { what: 'You are signed out.', now: 'Sign in to go on.' },
  forbidden: { what: 'You may not do this.', now: ADMINISTRATOR },
  'protected-target': { what: 'This person is protected.', now: ADMINISTRATOR },
  'step-up-required': {
    what: 'Your password is needed.',
    now: 'Do it again and give your password when asked.',
  },
  'mode-not-allowed': { what: 'This kind of reset is switched off.', now: 'Use the other kind.' },
  'not-found': { what: 'It is not there.', now: 'Search again: it may have been deleted.' },
  'verification-missing': { what: 'The caller is not verified.', now: 'Verify the caller first.' },
  'rule-refused': { what: 'Unity refused it.', now: 'Change it and try again.' },
  'idempotency-conflict': {
    what: 'This was already sent in another form.',
    now: 'Close the dialog and begin again.',
  },
  'too-many-requests': { what: 'Too many requests.', now: AGAIN },
  'audit-unavailable': { what: 'Nothing was changed.', now: TELL },
  'database-unavailable': { what: 'The database of Unity Desk does not answer.', now: TELL },
  busy: { what: 'Nothing was done.', now: AGAIN },
  'unity-unavailable': { what: UNITY_DOWN, now: AGAIN },
  'unity-timeout': { what: UNITY_DOWN, now: 'Look again before you repeat it.' },
  'unity-unusable': { what: 'Unity Connection failed.', now: 'Look again before you repeat it.' },
}

const ofProblem = ({ problem, problemName }: DeskProblem): ErrorText => {
  const { what, now } = (problemName && problemWords[problemName]) ?? { what: `${problem.title}.`, now: TELL }
  return { what, why: problem.detail, now, requestId: problem.requestId }
}

const kindWords: Readonly<Record<AnyCupiError['kind'], Told>> = {
  rejected: { what: 'Unity refused it.', now: 'Change it and try again.' },
  unauthorized: { what: 'You are signed out.', now: 'Sign in to go on.' },
  forbidden: { what: 'You may not do this.', now: ADMINISTRATOR },
  'not-found': { what: 'It is not there.', now: 'Search again: it may have been deleted.' },
  busy: { what: UNITY_DOWN, now: AGAIN },
  fault: { what: 'Unity Connection failed.', now: TELL },
  unreachable: { what: 'Unity Desk does not answer.', now: AGAIN },
  protocol: { what: 'Unity Connection sent an answer that cannot be used.', now: TELL },
}

const SERVER_AWAY = 'The connection to the server of Unity Desk is broken, or the server has stopped.'

const ofCupi = (error: AnyCupiError): ErrorText => {
  const why = error.kind === 'unreachable' ? SERVER_AWAY : error.message
  return { ...kindWords[error.kind], why, requestId: requestIdOf(error.request) }
}

/** The one mapping from an error to words, for every place that shows one. */
export const describeError = (error: unknown): ErrorText => {
  if (error instanceof DeskProblem) return ofProblem(error)
  if (isCupiError(error)) return ofCupi(error)
  if (error instanceof DeskUnreachable) return { ...kindWords.unreachable, why: SERVER_AWAY }
  return {
    what: 'Something went wrong in this page.',
    why: error instanceof Error ? error.message : String(error),
    now: 'Load the page again. If it stays, tell an administrator of Unity Desk what you did.',
  }
}

/** Nobody knows whether a write with this ending was applied. */
export const isUncertain = (error: unknown): boolean =>
  isCupiError(error)
    ? ['unreachable', 'fault', 'protocol'].includes(error.kind)
    : error instanceof DeskUnreachable ||
      (error instanceof DeskProblem && error.problem.status >= 500 && error.problem.status !== 503)

export const isNotFound = (error: unknown): boolean =>
  isCupiError(error)
    ? error.kind === 'not-found'
    : error instanceof DeskProblem && error.problem.status === 404
