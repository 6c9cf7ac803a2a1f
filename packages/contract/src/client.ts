import type { Options } from 'ky'
import * as z from 'zod/mini'
import {
  addressMovePlan,
  addressMovesResult,
  addressOwner,
  type AddressMovePlan,
  type AddressMovePlanRequest,
  type AddressMoves,
  type AddressMovesResult,
  type AddressOwner,
} from './addresses.ts'
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
import { createAsk, type DeskOptions, type Signal } from './ask.ts'
import { auditPage, type AuditPage, type AuditQuery } from './audit.ts'
import {
  changeDetail,
  changePage,
  changeReverted,
  type ChangeDetail,
  type ChangePage,
  type ChangeRevert,
  type ChangeReverted,
  type ChangesQuery,
} from './changes.ts'
import {
  passwordResetResult,
  pinResetResult,
  unlockResult,
  type PasswordReset,
  type PasswordResetResult,
  type PinReset,
  type PinResetResult,
  type Unlock,
  type UnlockResult,
} from './credentials.ts'
import {
  directoryFacets,
  directoryOwners,
  directoryPage,
  directoryStates,
  worklists,
  type DirectoryFacets,
  type DirectoryOwners,
  type DirectoryPage,
  type DirectoryQuery,
  type DirectoryStates,
  type Worklists,
} from './directory.ts'
import {
  conflicts,
  nextExtension,
  offboardingPreview,
  offboardingResult,
  type Conflicts,
  type ConflictsQuery,
  type NextExtension,
  type Offboarding,
  type OffboardingPreview,
  type OffboardingResult,
} from './lifecycle.ts'
import {
  secondFactorEnrolment,
  session,
  signInMethods,
  type SecondFactorEnrolment,
  type Session,
  type SignInMethods,
} from './session.ts'
import { consoleConfiguration, readiness, type ConsoleConfiguration, type Readiness } from './status.ts'
import { createdToken, tokenList, type CreatedToken, type NewToken, type TokenList } from './tokens.ts'
import {
  verification,
  waitingVerifications,
  type StartVerification,
  type Verification,
  type WaitingVerifications,
} from './verifications.ts'

/** Under the names of the query, without what is not given. */
const searched = (query: Readonly<Record<string, string | number | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )

/** A typed client of our own server. Every method throws DeskProblem or DeskUnreachable, or the reason of its signal. */
export const createDesk = (options: DeskOptions = {}) => {
  const ask = createAsk(options)
  const call = <T>(schema: z.ZodMiniType<T>, path: string, options: Options = {}): Promise<T> =>
    ask(schema, `/api/${path}`, options)
  const post = <T>(
    schema: z.ZodMiniType<T>,
    path: string,
    json: unknown,
    options: Options = {},
  ): Promise<T> => call(schema, path, { method: 'post', json, ...options })

  return {
    addresses: {
      owner: (query: { address: string; except?: string }, options: Signal = {}): Promise<AddressOwner> =>
        call(addressOwner, 'addresses/owner', { searchParams: query, ...options }),
      planMoves: (body: AddressMovePlanRequest, options: Signal = {}): Promise<AddressMovePlan> =>
        post(addressMovePlan, 'address-moves/plan', body, options),
      move: (body: AddressMoves): Promise<AddressMovesResult> =>
        post(addressMovesResult, 'address-moves', body),
    },
    changes: {
      list: (query: ChangesQuery, options: Signal = {}): Promise<ChangePage> =>
        call(changePage, 'changes', { searchParams: searched(query), ...options }),
      get: (id: string, options: Signal = {}): Promise<ChangeDetail> =>
        call(changeDetail, `changes/${encodeURIComponent(id)}`, options),
      revert: (id: string, body: ChangeRevert): Promise<ChangeReverted> =>
        post(changeReverted, `changes/${encodeURIComponent(id)}/revert`, body),
    },
    /** Who has what is being typed. */
    conflicts: (query: ConflictsQuery, options: Signal = {}): Promise<Conflicts> =>
      call(conflicts, 'conflicts', { searchParams: searched(query), ...options }),
    extensions: {
      next: (
        query: { after: string; PartitionObjectId?: string },
        options: Signal = {},
      ): Promise<NextExtension> =>
        call(nextExtension, 'extensions/next', { searchParams: query, ...options }),
    },
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
      search: ({ limit, ...query }: DirectoryQuery, options: Signal = {}): Promise<DirectoryPage> => {
        const searchParams = { ...query, ...(limit !== undefined && { limit: String(limit) }) }
        return call(directoryPage, 'directory', { searchParams, ...options })
      },
      /** Read live: at most 25 of them, and slowly where Unity is slow. */
      states: (ids: readonly string[], options: Signal = {}): Promise<DirectoryStates> =>
        call(directoryStates, 'directory/states', { searchParams: { ids: ids.join(',') }, ...options }),
      facets: (options: Signal = {}): Promise<DirectoryFacets> =>
        call(directoryFacets, 'directory/facets', options),
      /** Whoever has a mail or proxy address. */
      byAddress: (address: string, options: Signal = {}): Promise<DirectoryOwners> =>
        call(directoryOwners, 'directory/address', { searchParams: { address }, ...options }),
      worklists: (options: Signal = {}): Promise<Worklists> => call(worklists, 'worklists', options),
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
      unlockPin: (ObjectId: string, body: Unlock, key: string): Promise<UnlockResult> =>
        post(unlockResult, `users/${encodeURIComponent(ObjectId)}/pin-unlock`, body, {
          headers: { 'Idempotency-Key': key },
        }),
      resetPassword: (ObjectId: string, body: PasswordReset, key: string): Promise<PasswordResetResult> =>
        post(passwordResetResult, `users/${encodeURIComponent(ObjectId)}/password-reset`, body, {
          headers: { 'Idempotency-Key': key },
        }),
      unlockPassword: (ObjectId: string, body: Unlock, key: string): Promise<UnlockResult> =>
        post(unlockResult, `users/${encodeURIComponent(ObjectId)}/password-unlock`, body, {
          headers: { 'Idempotency-Key': key },
        }),
      /** What a deletion destroys. */
      offboarding: (ObjectId: string, options: Signal = {}): Promise<OffboardingPreview> =>
        call(offboardingPreview, `users/${encodeURIComponent(ObjectId)}/offboarding`, options),
      offboard: (ObjectId: string, body: Offboarding): Promise<OffboardingResult> =>
        post(offboardingResult, `users/${encodeURIComponent(ObjectId)}/offboarding`, body),
    },
    verifications: {
      start: (body: StartVerification): Promise<Verification> => post(verification, 'verifications', body),
      get: (id: string, options: Signal = {}): Promise<Verification> =>
        call(verification, `verifications/${encodeURIComponent(id)}`, options),
      confirm: (id: string, code: string): Promise<Verification> =>
        post(verification, `verifications/${encodeURIComponent(id)}/confirm`, { code }),
      vouch: (id: string): Promise<void> =>
        post(z.void(), `verifications/${encodeURIComponent(id)}/vouch`, {}),
      approve: (id: string): Promise<void> =>
        post(z.void(), `verifications/${encodeURIComponent(id)}/approve`, {}),
      giveUp: (id: string): Promise<void> =>
        call(z.void(), `verifications/${encodeURIComponent(id)}`, { method: 'delete' }),
      waiting: (options: Signal = {}): Promise<WaitingVerifications> =>
        call(waitingVerifications, 'verifications', { searchParams: { waiting: 'true' }, ...options }),
    },
    /** Beside /api, not below it. Answers with 503 when the database or the journal fails, and says so. */
    readiness: (options: Signal = {}): Promise<Readiness> =>
      ask(readiness, '/readyz', { throwHttpErrors: (status) => status !== 503, ...options }),
  }
}

export type Desk = ReturnType<typeof createDesk>
