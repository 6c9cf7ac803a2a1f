import ky, { isHTTPError, type Options } from 'ky'
import * as z from 'zod/mini'
import {
  operatorEntry,
  operatorList,
  sessionList,
  type AddOperator,
  type ChangeOperator,
  type OperatorEntry,
  type OperatorList,
  type SessionList,
} from './administration.ts'
import { auditPage, type AuditPage, type AuditQuery } from './audit.ts'
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
import {
  REQUESTED_WITH,
  secondFactorEnrolment,
  session,
  signInMethods,
  type SecondFactorEnrolment,
  type Session,
  type SignInMethods,
} from './session.ts'
import { consoleConfiguration, readiness, type ConsoleConfiguration, type Readiness } from './status.ts'
import { createdToken, tokenList, type CreatedToken, type NewToken, type TokenList } from './tokens.ts'

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

type Signal = { readonly signal?: AbortSignal }

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

/** A typed client of our own server. Every method throws DeskProblem or DeskUnreachable, or the reason of its signal. */
export const createDesk = ({ baseUrl = '', fetch }: DeskOptions = {}) => {
  const http = ky.create({
    ...(fetch && { fetch }),
    headers: { [REQUESTED_WITH.name]: REQUESTED_WITH.value },
    retry: 0,
    // Longer than the server's own limit for a call (20 s), so that its answer is the one that is shown.
    timeout: 25_000,
  })

  const origin = baseUrl.replace(/\/+$/, '')

  const ask = async <T>(schema: z.ZodMiniType<T>, path: string, options: Options = {}): Promise<T> => {
    try {
      const response = await http(`${origin}${path}`, options)
      return z.parse(schema, response.status === 204 ? undefined : await response.json())
    } catch (error) {
      options.signal?.throwIfAborted()
      throw asError(error)
    }
  }
  const call = <T>(schema: z.ZodMiniType<T>, path: string, options: Options = {}): Promise<T> =>
    ask(schema, `/api/${path}`, options)
  const post = <T>(
    schema: z.ZodMiniType<T>,
    path: string,
    json: unknown,
    options: Options = {},
  ): Promise<T> => call(schema, path, { method: 'post', json, ...options })

  return {
    session: {
      get: (options: Signal = {}): Promise<Session> => call(session, 'session', options),
      /** @param code of an authenticator app, once the server has asked for it */
      signIn: (username: string, password: string, code?: string): Promise<Session> =>
        post(session, 'session', { username, password, ...(code !== undefined && { code }) }),
      stepUp: (password: string, code?: string): Promise<Session> =>
        post(session, 'session/step-up', { password, ...(code !== undefined && { code }) }),
      methods: (options: Signal = {}): Promise<SignInMethods> =>
        call(signInMethods, 'session/methods', options),
      signOut: (): Promise<void> => call(z.void(), 'session', { method: 'delete' }),
    },
    /** One's own. */
    secondFactor: {
      begin: (): Promise<SecondFactorEnrolment> => post(secondFactorEnrolment, 'session/second-factor', {}),
      confirm: (enrolment: string, code: string): Promise<void> =>
        call(z.void(), 'session/second-factor', { method: 'put', json: { enrolment, code } }),
      remove: (): Promise<void> => call(z.void(), 'session/second-factor', { method: 'delete' }),
    },
    configuration: (options: Signal = {}): Promise<ConsoleConfiguration> =>
      call(consoleConfiguration, 'configuration', options),
    audit: {
      list: ({ limit, ...query }: AuditQuery, options: Signal = {}): Promise<AuditPage> => {
        const searchParams = { ...query, ...(limit !== undefined && { limit: String(limit) }) }
        return call(auditPage, 'audit', { searchParams, ...options })
      },
    },
    directory: {
      search: (
        query: { q: string; limit?: number; cursor?: string },
        options: Signal = {},
      ): Promise<DirectoryPage> => call(directoryPage, 'directory', { searchParams: query, ...options }),
    },
    operators: {
      list: (options: Signal = {}): Promise<OperatorList> => call(operatorList, 'operators', options),
      add: (operator: AddOperator): Promise<OperatorEntry> => post(operatorEntry, 'operators', operator),
      change: (id: string, changes: ChangeOperator): Promise<OperatorEntry> =>
        call(operatorEntry, `operators/${encodeURIComponent(id)}`, { method: 'put', json: changes }),
      remove: (id: string): Promise<void> =>
        call(z.void(), `operators/${encodeURIComponent(id)}`, { method: 'delete' }),
    },
    sessions: {
      list: (options: Signal = {}): Promise<SessionList> => call(sessionList, 'sessions', options),
      end: (id: string): Promise<void> =>
        call(z.void(), `sessions/${encodeURIComponent(id)}`, { method: 'delete' }),
    },
    tokens: {
      list: (options: Signal = {}): Promise<TokenList> => call(tokenList, 'tokens', options),
      /** The token is told this once. */
      create: (token: NewToken): Promise<CreatedToken> => post(createdToken, 'tokens', token),
      revoke: (id: string): Promise<void> =>
        call(z.void(), `tokens/${encodeURIComponent(id)}`, { method: 'delete' }),
    },
    users: {
      /** @param key makes a repeated request the same request: one write, one answer */
      resetPin: (ObjectId: string, body: PinReset, key: string): Promise<PinResetResult> =>
        post(pinResetResult, `users/${encodeURIComponent(ObjectId)}/pin-reset`, body, {
          headers: { 'Idempotency-Key': key },
        }),
      unlockPin: (ObjectId: string, body: PinUnlock, key: string): Promise<PinUnlockResult> =>
        post(pinUnlockResult, `users/${encodeURIComponent(ObjectId)}/pin-unlock`, body, {
          headers: { 'Idempotency-Key': key },
        }),
    },
    /** Beside /api, not below it. Answers with 503 when the database or the journal fails, and says so. */
    readiness: (options: Signal = {}): Promise<Readiness> =>
      ask(readiness, '/readyz', { throwHttpErrors: (status) => status !== 503, ...options }),
  }
}

export type Desk = ReturnType<typeof createDesk>
