import ky, { isHTTPError, type Options } from 'ky'
import * as z from 'zod/mini'
import {
  pinResetResult,
  pinUnlockResult,
  type PinReset,
  type PinResetResult,
  type PinUnlock,
  type PinUnlockResult,
} from './credentials.ts'
import { directoryPage, type DirectoryPage } from './directory.ts'
import { problem, problemName, type Problem, type ProblemName } from './problem.ts'
import { REQUESTED_WITH, session, type Session } from './session.ts'
import { consoleConfiguration, readiness, type ConsoleConfiguration, type Readiness } from './status.ts'

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
  /** Where /api is; default the page's own origin. */
  readonly baseUrl?: string
  readonly fetch?: typeof globalThis.fetch
}

type Signal = { readonly signal?: AbortSignal }

const asProblem = (error: unknown): Error => {
  if (!isHTTPError(error))
    return error instanceof Error && error.name === 'AbortError'
      ? error
      : new DeskUnreachable('no answer', { cause: error })
  const body = z.safeParse(problem, typeof error.data === 'string' ? parse(error.data) : error.data)
  if (!body.success)
    return new DeskUnreachable(`status ${error.response.status} without a reason`, { cause: error })
  const retryAfter = Number(error.response.headers.get('retry-after') ?? Number.NaN)
  return new DeskProblem(body.data, Number.isNaN(retryAfter) ? undefined : retryAfter)
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A typed client of our own /api. Every method throws DeskProblem or DeskUnreachable. */
export const createDesk = ({ baseUrl = '', fetch }: DeskOptions = {}) => {
  const http = ky.create({
    prefix: `${baseUrl}/api`,
    ...(fetch && { fetch }),
    headers: { [REQUESTED_WITH.name]: REQUESTED_WITH.value },
    retry: 0,
    // Longer than the server's own limit for a call (20 s), so that its answer is the one that is shown.
    timeout: 25_000,
  })

  const call = async <T>(schema: z.ZodMiniType<T>, path: string, options: Options = {}): Promise<T> => {
    try {
      const response = await http(path, options)
      return z.parse(schema, response.status === 204 ? undefined : await response.json())
    } catch (error) {
      throw asProblem(error)
    }
  }
  const post = <T>(
    schema: z.ZodMiniType<T>,
    path: string,
    json: unknown,
    options: Options = {},
  ): Promise<T> => call(schema, path, { method: 'post', json, ...options })

  return {
    session: {
      get: (options: Signal = {}): Promise<Session> => call(session, 'session', options),
      signIn: (username: string, password: string): Promise<Session> =>
        post(session, 'session', { username, password }),
      stepUp: (password: string): Promise<Session> => post(session, 'session/step-up', { password }),
      signOut: (): Promise<void> => call(z.void(), 'session', { method: 'delete' }),
    },
    configuration: (options: Signal = {}): Promise<ConsoleConfiguration> =>
      call(consoleConfiguration, 'configuration', options),
    directory: {
      search: (
        query: { q: string; limit?: number; cursor?: string },
        options: Signal = {},
      ): Promise<DirectoryPage> => call(directoryPage, 'directory', { searchParams: query, ...options }),
    },
    users: {
      /** @param key makes a repeated request the same request: one write, one answer */
      resetPin: (ObjectId: string, body: PinReset, key: string): Promise<PinResetResult> =>
        post(pinResetResult, `users/${ObjectId}/pin-reset`, body, { headers: { 'Idempotency-Key': key } }),
      unlockPin: (ObjectId: string, body: PinUnlock, key: string): Promise<PinUnlockResult> =>
        post(pinUnlockResult, `users/${ObjectId}/pin-unlock`, body, { headers: { 'Idempotency-Key': key } }),
    },
    readiness: (options: Signal = {}): Promise<Readiness> => call(readiness, '../readyz', options),
  }
}

export type Desk = ReturnType<typeof createDesk>
