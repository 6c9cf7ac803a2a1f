import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { AuditRecord } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import type { Log } from '../log.ts'
import type { Chain } from './chain.ts'
import { draftOf, type Act, type Draft, type Ending } from './draft.ts'
import { openJournal, setAsideWhenLong, type Journal } from './journal.ts'
import {
  appendRecord,
  endsWithKey,
  intentsWithoutOutcome,
  lastSeq,
  recoverFromJournal,
  touchHead,
  unknownIntents,
  type Abandoned,
} from './store.ts'

/** The log was written with another key, or its last record was changed. */
export class AuditKeyWrong extends Error {}

/** The act could not be recorded, so it is not done. */
export class AuditUnavailable extends Error {}

/** An act that is recorded and may now be done. */
export type Operation = {
  readonly id: string
  /**
   * Records how it ended. Never throws: the act is done, and an ending that cannot be written now is written later,
   * so nobody waits for it longer than one attempt.
   */
  readonly end: (ending: Ending) => Promise<void>
}

export type Audit = {
  /** @throws AuditUnavailable, and then nothing may be sent */
  readonly begin: (act: Act) => Promise<Operation>
  /** Records what changes nothing at Unity. Never throws. */
  readonly note: (act: Act, ending: Ending) => Promise<void>
  /** Acts of an earlier run, or of a process that died, whose ending nobody knows. */
  readonly unknown: () => Promise<readonly AuditRecord[]>
  /** Gives every act that nobody is at any more, and that never ended, the ending `unknown`. */
  readonly closeAbandoned: (abandoned: Abandoned) => Promise<number>
  /** Number of the last record when the log was opened: later ones are of this run. */
  readonly openedAt: number
  /** Settles an act that ended as unknown. */
  readonly resolve: (intent: AuditRecord, ending: Ending) => Promise<void>
  /** Whether records can be written; tried out where the last one was written a while ago. */
  readonly healthy: () => Promise<boolean>
  readonly close: () => Promise<void>
}

type Options = {
  readonly db: Kysely<Database>
  /** Where the journal is kept; undefined where the database is durable by itself. */
  readonly directory: string | undefined
  readonly chain: Chain
  /** Names this process on each record. */
  readonly instance: string
  readonly log: Log
  /** Is told of every record that was added. */
  readonly added?: (record: Draft) => void
}

const RETRY_MS = 2000
/** How long the last record says whether another can be written. */
const BELIEVED_MS = 5000

/** Waits for a record, but not for a disk that is full. */
const soon = (written: Promise<void>): Promise<void> =>
  Promise.race([written, wait(RETRY_MS, undefined, { ref: false })])

/** What was made is found by its ObjectId, which nobody knew before. */
const endedAct = (act: Act, { created }: Ending): Act => {
  if (created === undefined) return { ...act, details: {} }
  const target = act.target && { ...act.target, ObjectId: act.target.ObjectId ?? created }
  return { ...act, target, details: { created } }
}

const openRecovered = async ({ db, chain, log }: Options, directory: string): Promise<Journal> => {
  const path = join(directory, 'audit.ndjson')
  const { journal, lines } = await openJournal(path)
  const { replayed, strange } = await recoverFromJournal(db, chain, lines)
  if (replayed > 0) log.warn({ replayed }, 'the audit journal gave the database records that it had lost')
  if (strange > 0) log.error({ strange }, 'the audit journal has records that do not continue the chain')
  await journal.close()
  await setAsideWhenLong(path, await lastSeq(db))
  return (await openJournal(path)).journal
}

/** Opens the audit log; what a crash left only in the journal is in the database when this returns. */
export const openAudit = async (options: Options): Promise<Audit> => {
  const { db, directory, chain, instance, log, added } = options
  const journal = directory === undefined ? undefined : await openRecovered(options, directory)
  if (!(await endsWithKey(db, chain)))
    throw new AuditKeyWrong(
      'the last record of the audit log does not fit the key: it was written with another AUDIT_KEY, or changed; npm run audit -- verify tells more',
    )
  const openedAt = await lastSeq(db)
  const closing = new AbortController()
  let last: Promise<unknown> = Promise.resolve()
  let healthy = true
  let triedAt = performance.now()

  const note = (works: boolean) => () => {
    healthy = works
    triedAt = performance.now()
  }

  /** One at a time: each record's hash needs the one before it. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const mine = last.then(work)
    last = mine.then(note(true), note(false))
    return mine
  }
  const append = (draft: Draft, how?: Parameters<typeof appendRecord>[2]): Promise<void> =>
    inTurn(async () => {
      if (await appendRecord({ db, journal, chain }, draft, how)) added?.(draft)
    })

  /** Resolves when the record is written or the log is closed, whatever it takes. */
  const appendAtLast = async (draft: Draft): Promise<void> => {
    while (!closing.signal.aborted)
      try {
        return await append(draft)
      } catch (error) {
        const { operationId, phase } = draft
        log.error({ err: error, operationId, phase }, 'an audit record waits to be written')
        await wait(RETRY_MS, undefined, { ref: false })
      }
  }

  const tryOut = async (): Promise<void> => {
    await journal?.check()
    await touchHead(db)
  }

  /** Nobody waits longer than one attempt. */
  const record = (act: Act, phase: Draft['phase'], operationId: string, ending: Ending): Promise<void> =>
    soon(appendAtLast(draftOf(act, { phase, operationId, instance, ending })))

  const settle = (intent: AuditRecord, phase: 'outcome' | 'resolved', ending: Ending): Promise<void> => {
    const { operationId, reference } = intent
    const act = { ...intent, reference: reference ?? undefined }
    const draft = draftOf(endedAct(act, ending), { phase, operationId, instance, ending })
    return append(draft, { once: true })
  }

  return {
    begin: async (act) => {
      const id = randomUUID()
      try {
        await append(draftOf(act, { phase: 'intent', operationId: id, instance }))
      } catch (cause) {
        throw new AuditUnavailable('the act could not be recorded, so it was not done', { cause })
      }
      return {
        id,
        end: (ending) => record(endedAct(act, ending), 'outcome', id, ending),
      }
    },
    note: (act, ending) => record(act, 'event', randomUUID(), ending),
    unknown: () => unknownIntents(db),
    openedAt,
    closeAbandoned: async (abandoned) => {
      const intents = await intentsWithoutOutcome(db, abandoned)
      const reason = 'the server stopped before the outcome was known'
      for (const intent of intents) await settle(intent, 'outcome', { result: 'unknown', reason })
      return intents.length
    },
    resolve: (intent, ending) => settle(intent, 'resolved', ending),
    healthy: async () => {
      const isOld = performance.now() - triedAt > BELIEVED_MS
      if (!healthy || isOld) await inTurn(tryOut).catch(() => undefined)
      return healthy
    },
    close: async () => {
      closing.abort()
      await last
      await journal?.close()
    },
  }
}
