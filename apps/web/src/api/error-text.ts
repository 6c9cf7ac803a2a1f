import { DeskProblem, DeskUnreachable, type ProblemName } from '@unity-desk/contract'
import { isCupiError, type AnyCupiError } from '@unity-desk/cupi'
import { requestIdOf } from './request-ids.ts'
import { words } from './words.ts'

/** What happened, why, what to do now; and the id under which the server's log has it. */
export type ErrorText = {
  readonly what: string
  readonly why: string
  readonly now: string
  readonly requestId?: string | undefined
  /** What a server says is said in English, whatever the page speaks (WCAG 3.1.2). */
  readonly whyLanguage?: 'en'
}

type Told = { readonly what: string; readonly now: string }

const toldOf = (name: ProblemName | undefined): Told | undefined => {
  const told: Readonly<Partial<Record<ProblemName, Told>>> = words.problems
  return name && told[name]
}

const ofProblem = ({ problem, problemName }: DeskProblem): ErrorText => {
  const { what, now } = toldOf(problemName) ?? { what: words.refused, now: words.tell }
  return { what, why: problem.detail, whyLanguage: 'en', now, requestId: problem.requestId }
}

const ofCupi = (error: AnyCupiError): ErrorText => {
  const told = { ...words.kinds[error.kind], requestId: requestIdOf(error.request) }
  return error.kind === 'unreachable'
    ? { ...told, why: words.serverAway }
    : { ...told, why: error.message, whyLanguage: 'en' }
}

/** The one mapping from an error to words, for every place that shows one. */
export const describeError = (error: unknown): ErrorText => {
  if (error instanceof DeskProblem) return ofProblem(error)
  if (isCupiError(error)) return ofCupi(error)
  if (error instanceof DeskUnreachable) return { ...words.kinds.unreachable, why: words.serverAway }
  return {
    ...words.page,
    why: error instanceof Error ? error.message : String(error),
    whyLanguage: 'en',
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
