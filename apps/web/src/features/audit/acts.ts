import type { AuditRecord } from '@unity-desk/contract'

/** All that the log says of one act: what was meant before, what came of it after, and what settled it later. */
export type Act = {
  readonly operationId: string
  /** Newest first. */
  readonly records: readonly AuditRecord[]
  /** The one that says how it stands. */
  readonly last: AuditRecord
  readonly intent: AuditRecord | undefined
}

/** How an act stands. `check`: nobody knows whether it was applied. `running`: it has only just begun. */
export type Standing = 'done' | 'refused' | 'denied' | 'failed' | 'check' | 'running'

const RANK: Readonly<Record<AuditRecord['phase'], number>> = { intent: 0, event: 1, outcome: 2, resolved: 3 }

const actOf = (operationId: string, found: readonly AuditRecord[]): Act[] => {
  const records = found.toSorted((one, other) => other.seq - one.seq)
  const [last] = records.toSorted((one, other) => RANK[other.phase] - RANK[one.phase])
  return last ? [{ operationId, records, last, intent: records.find(({ phase }) => phase === 'intent') }] : []
}

/** One act for each operation, in the order in which the log tells of them last. */
export const actsOf = (records: readonly AuditRecord[]): readonly Act[] => {
  const found = new Map<string, Map<number, AuditRecord>>()
  for (const record of records) {
    const same = found.get(record.operationId) ?? new Map<number, AuditRecord>()
    found.set(record.operationId, same.set(record.seq, record))
  }
  return [...found].flatMap(([operationId, same]) => actOf(operationId, [...same.values()]))
}

/** An act with what was found of it elsewhere in the log. */
export const withRecords = (act: Act, more: readonly AuditRecord[]): Act => {
  const others = more.filter(({ operationId }) => operationId === act.operationId)
  return actsOf([...act.records, ...others])[0] ?? act
}

/** How long an act without an ending is one that somebody waits for. */
const RUNNING_MS = 60_000

export const standingOf = ({ last }: Act, now: Date): Standing => {
  if (last.phase === 'intent') return now.getTime() - Date.parse(last.at) < RUNNING_MS ? 'running' : 'check'
  return last.result === null || last.result === 'unknown' ? 'check' : last.result
}

/** Nobody knows how it ended, or only the end of it is known here. */
export const isWhole = (act: Act, now: Date): boolean =>
  act.last.phase === 'event' || (act.intent !== undefined && standingOf(act, now) !== 'check')

/** The time of its latest record, under whose day it stands. */
export const latestAt = ({ records, last }: Act): string => records[0]?.at ?? last.at
