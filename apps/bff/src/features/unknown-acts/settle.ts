import { setTimeout as wait } from 'node:timers/promises'
import type { AuditRecord } from '@unity-desk/contract'
import type { Audit } from '../../platform/audit/audit.ts'
import type { Ending } from '../../platform/audit/draft.ts'
import type { Log } from '../../platform/log.ts'

/** Says how an act ended, undefined where the act is not of its kind. Throws while that cannot be found out. */
export type Resolver = (intent: AuditRecord) => Promise<Ending | undefined>

export type SettleTiming = {
  /** Between two looks. */
  readonly pause: number
  /** How long a request can still be on its way to Unity after its outcome was given up (security.md 6.3). */
  readonly inFlight: number
  /** How long another process on the same database may be at an act: it reads back for so long. */
  readonly others: number
}

export const settleTiming: SettleTiming = { pause: 10_000, inFlight: 15_000, others: 240_000 }

type Options = {
  readonly audit: Audit
  readonly resolvers: readonly Resolver[]
  /** Whether nobody else uses the database: then an open act of an earlier run has no one left to end it. */
  readonly isAlone: boolean
  readonly timing: SettleTiming
  readonly log: Log
}

const endingOf = async (intent: AuditRecord, resolvers: readonly Resolver[]): Promise<Ending> => {
  for (const resolve of resolvers) {
    const ending = await resolve(intent)
    if (ending) return ending
  }
  return { result: 'unknown', reason: 'nothing can be read back for this' }
}

/** Ends what was left without an ending, and settles what ended as unknown, as far as Unity can tell. */
export const createSettling = ({ audit, resolvers, isAlone, timing, log }: Options) => {
  /** When each was first seen. Times of records are not asked: clocks are set back (security.md F33). */
  const seen = new Map<string, number>()

  const settleOne = async (intent: AuditRecord): Promise<void> => {
    const { operationId } = intent
    const since = seen.get(operationId) ?? performance.now()
    seen.set(operationId, since)
    if (performance.now() - since < timing.inFlight) return
    await audit.resolve(intent, await endingOf(intent, resolvers))
    seen.delete(operationId)
  }

  let from: Date | undefined
  let isDone = false

  /** Each look begins where the last one ended, as the log is long. */
  const closeAbandoned = async (): Promise<number> => {
    if (isAlone && isDone) return 0
    const before = new Date(Date.now() - timing.others)
    const count = await audit.closeAbandoned(isAlone ? { upTo: audit.openedAt } : { from, before })
    from = before
    isDone = true
    return count
  }

  return async (): Promise<void> => {
    const count = await closeAbandoned()
    if (count > 0) log.warn({ count }, 'acts without an outcome were found and marked unknown')
    for (const intent of await audit.unknown())
      try {
        await settleOne(intent)
      } catch (error) {
        log.warn({ err: error, operationId: intent.operationId }, 'an unknown outcome cannot be settled yet')
      }
  }
}

/** Does so again and again until the signal says stop. */
export const keepSettling = async (options: Options, signal: AbortSignal): Promise<void> => {
  const settle = createSettling(options)
  while (!signal.aborted) {
    await settle().catch((error: unknown) => {
      options.log.error({ err: error }, 'unknown outcomes cannot be looked at')
    })
    await wait(options.timing.pause, undefined, { signal, ref: false }).catch(() => undefined)
  }
}
