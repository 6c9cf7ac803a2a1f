import { DeskProblem, DeskUnreachable, type ProblemName, type Reason } from '@unity-desk/contract'
import { isCupiError, type AnyCupiError } from '@unity-desk/cupi'
import { language } from '#lib/language.ts'
import { notedOf } from './request-ids.ts'
import { words } from './words.ts'

/** What happened, why, what to do now; and the id under which the server's log has it. */
export type ErrorText = {
  readonly what: string
  readonly why: string
  /** Unity's own words, which are English. */
  readonly quote?: string | undefined
  readonly now: string
  readonly requestId?: string | undefined
}

const isReason = (text: string): text is Reason => Object.hasOwn(words.reasons, text)
const isProblem = (text: string): text is ProblemName => Object.hasOwn(words.problems, text)

/** What a server tells of why: a word to translate, its own sentence, and what Unity said. */
type Given = {
  readonly why?: string | undefined
  readonly reason?: string | undefined
  readonly quote?: string | undefined
}

/**
 * Why, in the language of the page: by the reason, or else in general. Our server's own sentence is English, and closer
 * than what is said in general.
 */
export const sayWhy = ({ why, reason = '', quote }: Given): Pick<ErrorText, 'why' | 'quote'> => {
  if (isReason(reason)) return { why: words.reasons[reason], quote }
  if (language === 'en' && why !== undefined) return { why, quote }
  return { why: isProblem(reason) ? words.problems[reason].why : words.noReason, quote }
}

const ofProblem = ({ problem, problemName }: DeskProblem): ErrorText => {
  const { detail, reason = problemName, quote, requestId } = problem
  const { what, now } = problemName ? words.problems[problemName] : { what: words.refused, now: words.tell }
  return { what, ...sayWhy({ why: detail, reason, quote }), now, requestId }
}

/** Where Unity said nothing, the protocol's client says the status. */
const isSaid = (message: string): boolean => message !== '' && !/^(?:status \d+|refused)$/.test(message)

const ofCupi = (error: AnyCupiError): ErrorText => {
  const { request, kind, message } = error
  const { what, now } = words.kinds[kind]
  const { id: requestId, reason: ours } = notedOf(request) ?? {}
  if (kind === 'unreachable') return { what, why: words.serverAway, now, requestId }
  if (kind === 'protocol') return { what, ...sayWhy({ why: message }), now, requestId }
  if (kind === 'unauthorized') return { what, why: words.problems['signed-out'].why, now, requestId }
  if (ours !== undefined) {
    const [name = '', reason = name] = ours.split('/')
    const told = isProblem(name) ? words.problems[name] : { what, now }
    return { what: told.what, ...sayWhy({ why: message, reason }), now: told.now, requestId }
  }
  const said = isSaid(message) ? { why: words.unitySays, quote: message } : { why: words.noReason }
  return { what, ...said, now, requestId }
}

/** The one mapping from an error to words, for every place that shows one. */
export const describeError = (error: unknown): ErrorText => {
  if (error instanceof DeskProblem) return ofProblem(error)
  if (isCupiError(error)) return ofCupi(error)
  if (error instanceof DeskUnreachable) return { ...words.kinds.unreachable, why: words.serverAway }
  const quote = error instanceof Error ? error.message : String(error)
  return { what: words.page.what, why: words.browserSays, quote, now: words.page.now }
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
