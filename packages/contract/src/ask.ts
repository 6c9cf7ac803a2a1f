import ky, { isHTTPError, type Options } from 'ky'
import * as z from 'zod/mini'
import { problem, problemName, type Problem, type ProblemName } from './problem.ts'
import { REQUESTED_WITH } from './session.ts'

/** The server said no, and why. */
export class DeskProblem extends Error {
  readonly problem: Problem
  readonly problemName: ProblemName | undefined
  /** Seconds, where the server named them. */
  readonly retryAfter: number | undefined
  constructor(body: Problem, retryAfter?: number) {
    super(body.detail)
    this.problem = body
    this.problemName = problemName(body)
    this.retryAfter = retryAfter
  }
}

/** There is no usable answer: no network, no server, or something else answering in its place. */
export class DeskUnreachable extends Error {}

export type DeskOptions = {
  /** Origin of the server; default the page's own. */
  readonly baseUrl?: string
  readonly fetch?: typeof globalThis.fetch
}

export type Signal = { readonly signal?: AbortSignal }

const asError = (error: unknown): Error => {
  if (!isHTTPError(error)) return new DeskUnreachable('no answer', { cause: error })
  const body = z.safeParse(problem, typeof error.data === 'string' ? parse(error.data) : error.data)
  if (!body.success)
    return new DeskUnreachable(`status ${error.response.status} without a reason`, { cause: error })
  const retryAfter = error.response.headers.get('retry-after')?.trim() ?? ''
  return new DeskProblem(body.data, /^\d+$/.test(retryAfter) ? Number(retryAfter) : undefined)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Asks the server for JSON of a shape. Throws DeskProblem or DeskUnreachable, or the reason of its signal. */
export type Ask = <T>(schema: z.ZodMiniType<T>, path: string, options?: Options) => Promise<T>

export const createAsk = ({ baseUrl = '', fetch }: DeskOptions = {}): Ask => {
  const http = ky.create({
    ...(fetch && { fetch }),
    headers: { [REQUESTED_WITH.name]: REQUESTED_WITH.value },
    retry: 0,
    // Longer than the server's own limit for a call (20 s), so that its answer is the one that is shown.
    timeout: 25_000,
  })

  const origin = baseUrl.replace(/\/+$/, '')

  return async <T>(schema: z.ZodMiniType<T>, path: string, options: Options = {}): Promise<T> => {
    try {
      const response = await http(`${origin}${path}`, options)
      return z.parse(schema, response.status === 204 ? undefined : await response.json())
    } catch (error) {
      options.signal?.throwIfAborted()
      throw asError(error)
    }
  }
}
