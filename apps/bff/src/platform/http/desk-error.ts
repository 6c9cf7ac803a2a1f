import type { FieldProblem, Problem, ProblemName, Reason } from '@unity-desk/contract'

type Extras = {
  /** Why, where it is closer than the problem alone. */
  readonly reason?: Reason | undefined
  /** Unity's own words, to the letter. */
  readonly quote?: string | undefined
  readonly fields?: readonly FieldProblem[]
  readonly owner?: NonNullable<Problem['owner']>
  /** Seconds. */
  readonly retryAfter?: number | undefined
  readonly cause?: unknown
}

/** A request that is answered with a problem. Thrown from anywhere, turned into an answer in one place. */
export class DeskError extends Error {
  readonly problem: ProblemName
  readonly extras: Extras
  constructor(problem: ProblemName, detail: string, extras: Extras = {}) {
    super(detail, { cause: extras.cause })
    this.problem = problem
    this.extras = extras
  }
}

/** Why one of many was not done, in a row of an answer. */
export const toldOf = ({ problem, message, extras: { reason, quote } }: DeskError) => ({
  why: message,
  reason: reason ?? problem,
  ...(quote !== undefined && { quote }),
})
