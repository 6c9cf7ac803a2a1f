import type { FieldProblem, Problem, ProblemName } from '@unity-desk/contract'

type Extras = {
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
