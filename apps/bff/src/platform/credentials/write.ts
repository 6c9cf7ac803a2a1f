import { setTimeout as wait } from 'node:timers/promises'
import { CupiUnreachable, isCupiError, refusalCode } from '@unity-desk/cupi'
import type { Audit } from '../audit/audit.ts'
import type { Act, Ending } from '../audit/draft.ts'
import { UnityFailure } from '../unity/failure.ts'
import type { Credential } from './target.ts'

/** How a write of a credential ended, as far as can be said in time. */
export type Written =
  | { readonly outcome: 'done'; readonly credential: Credential; readonly operationId: string }
  /** Unity may have applied it; reading back goes on behind the answer, and the audit log gets the end of it. */
  | { readonly outcome: 'unknown' }

export type CredentialWrite = {
  readonly act: Act
  /** Server that it is sent to. */
  readonly node: string
  /** It is in the audit log and will be sent: from here on nobody may be told that nothing was changed. */
  readonly begun: () => void
  readonly put: () => Promise<void>
  readonly read: () => Promise<Credential>
  /** Is told what was read, once it shows the write. */
  readonly seen: (credential: Credential) => void
  /** Whether what was read shows the write. */
  readonly shows: (credential: Credential) => boolean
}

export type WriteTiming = {
  /** How long a request can still be on its way to Unity after its answer was given up. */
  readonly inFlight: number
  /** Pauses before each reading back of a write that Unity acknowledged. */
  readonly confirm: readonly number[]
  /** Pauses before each reading back of a write that had no answer. */
  readonly search: readonly number[]
}

/** security.md 6.3: five readings within a minute. */
export const writeTiming: WriteTiming = {
  inFlight: 15_000,
  confirm: [0, 500, 1500, 3000],
  search: [2000, 4000, 9000, 15_000, 30_000],
}

/** It was sent, and it is not applied and will not be any more. */
export class NotApplied extends Error {}

type Sent = { readonly acknowledged: boolean; readonly status?: number | undefined }

const failureIn = (error: unknown): UnityFailure | undefined =>
  error instanceof CupiUnreachable && error.cause instanceof UnityFailure ? error.cause : undefined

/**
 * Sends it.
 * @returns whether Unity acknowledged it
 * @throws what says that it was not applied
 */
const send = async (put: () => Promise<void>): Promise<Sent> => {
  try {
    await put()
    return { acknowledged: true, status: 204 }
  } catch (error) {
    if (failureIn(error)?.sent) return { acknowledged: false }
    // A server that failed in the middle of it may have applied it.
    if (isCupiError(error) && error.kind === 'fault') return { acknowledged: false, status: error.status }
    throw error
  }
}

/** Never in Unity's own words, which may hold what was sent. */
const endingOf = (error: unknown, node: string): Ending => {
  if (!isCupiError(error)) return { result: 'failed', reason: 'not sent' }
  const { kind, status } = error
  if (kind === 'rejected') return { result: 'refused', reason: refusalCode(error.message), status, node }
  const refused = kind === 'forbidden' || kind === 'not-found'
  return { result: refused ? 'refused' : 'failed', reason: failureIn(error)?.reason ?? kind, status, node }
}

type End = Credential | 'not-applied' | 'unknown'

/** Reads until it is clear whether the write was applied. */
const settle = async (write: CredentialWrite, sent: Sent, timing: WriteTiming): Promise<End> => {
  const endedAt = performance.now()
  for (const pause of sent.acknowledged ? timing.confirm : timing.search) {
    await wait(pause, undefined, { ref: false })
    const credential = await write.read().catch(() => undefined)
    if (!credential) continue
    if (write.shows(credential)) return credential
    const isOver = performance.now() - endedAt > timing.inFlight
    if (!sent.acknowledged && isOver) return 'not-applied'
  }
  return 'unknown'
}

/** Somebody else may have changed it in between: the time is all that can be seen (security.md 6.3). */
const reasons = {
  done: [undefined, 'no answer; read back, confirmed by time only'],
  unknown: ['accepted, but not seen when read back', 'no answer, and not to be read back'],
} as const

const outcomeOf = (end: End, { acknowledged, status }: Sent, node: string): Ending => {
  if (end === 'not-applied') return { result: 'failed', reason: 'read back: not applied', status, node }
  const result = end === 'unknown' ? 'unknown' : 'done'
  return { result, reason: reasons[result][acknowledged ? 0 : 1], status, node }
}

/**
 * Writes a credential so that the audit log has it before Unity does, and nobody is told more than is known: intent,
 * write, reading back, outcome (security.md 3.10, 6.3). That can take a minute, which no client waits for.
 * @throws AuditUnavailable before anything is sent; CupiError where Unity refused; NotApplied
 */
export const writeCredential = async (
  audit: Audit,
  write: CredentialWrite,
  timing: WriteTiming,
): Promise<Written> => {
  const { node } = write
  const operation = await audit.begin(write.act)
  write.begun()
  const sent = await send(write.put).catch(async (error: unknown) => {
    await operation.end(endingOf(error, node))
    throw error
  })
  const end = await settle(write, sent, timing)
  await operation.end(outcomeOf(end, sent, node))
  if (end === 'not-applied') throw new NotApplied('Unity did not apply the change')
  if (end === 'unknown') return { outcome: 'unknown' }
  write.seen(end)
  return { outcome: 'done', credential: end, operationId: operation.id }
}
