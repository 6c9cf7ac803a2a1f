import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Followed } from '../../platform/audit/follow.ts'
import { lockOf, PIN_TICKET } from '../../platform/credentials/kind.ts'
import { resetsSince, setsCredential } from '../../platform/credentials/recent-resets.ts'
import type { Database } from '../../platform/database/schema.ts'
import { LIMIT_BROKEN } from '../../platform/verifications/limit-alarm.ts'

/** Something that somebody should look at (product.md E47). */
export type Alert = {
  readonly kind:
    | 'same-person-again'
    | 'many-resets'
    | 'protected-person'
    | 'unverified-credentials'
    | 'override'
    | 'limit'
    | 'not-me'
  /** What happened, in a sentence. */
  readonly text: string
  readonly record: AuditRecord
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** More in an hour than a busy desk has callers. */
const MANY = 20

/** Acts on a person's credentials, and the one that takes them away with the person. */
const ACT_ON_PERSON = /^users\.(?:(?:pin|password)\.|remove$)/

const intentOf = async (db: Kysely<Database>, operationId: string): Promise<AuditRecord | undefined> => {
  const row = await db
    .selectFrom('audit_record')
    .select('body')
    .where('operation_id', '=', operationId)
    .where('phase', '=', 'intent')
    .executeTakeFirst()
  return row && z.parse(auditRecord, JSON.parse(row.body))
}

const countOf = async (
  db: Kysely<Database>,
  since: number,
  last: AuditRecord,
  [column, value]: readonly ['intent.target_id' | 'intent.actor', string],
  besides?: string,
): Promise<number> => {
  let rows = resetsSince(db, new Date(since))
  if (besides !== undefined) rows = rows.where('intent.action', '!=', besides)
  const { count } = await rows
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('outcome.seq', '<=', last.seq)
    .where(column, '=', value)
    .executeTakeFirstOrThrow()
  return count
}

const nameOf = ({ target, details }: AuditRecord): string => {
  const { alias } = details
  const known = target?.DisplayName ?? target?.Alias
  return known ?? (typeof alias === 'string' ? alias : (target?.ObjectId ?? 'somebody'))
}

const alertsOfReset = async (
  db: Kysely<Database>,
  intent: AuditRecord,
  outcome: AuditRecord,
): Promise<Alert[]> => {
  const { actor, target } = intent
  const at = new Date(outcome.at).getTime()
  const alerts: Alert[] = []
  const told = (kind: Alert['kind'], text: string): void => void alerts.push({ kind, text, record: intent })

  if (target?.ObjectId !== undefined) {
    // A link and the PIN that is set with it are one.
    const count = await countOf(db, at - DAY, outcome, ['intent.target_id', target.ObjectId], PIN_TICKET)
    if (count > 1)
      told('same-person-again', `${nameOf(intent)} was given a new credential ${count} times within a day.`)
  }
  const count = await countOf(db, at - HOUR, outcome, ['intent.actor', actor.name])
  if (count > 0 && count % MANY === 0)
    told('many-resets', `${actor.name} has set ${count} credentials within an hour.`)
  const { protected: why, verification } = intent.details
  if (typeof why === 'string')
    told('protected-person', `${actor.name} set a credential of ${nameOf(intent)}, who ${why}.`)
  if (actor.via === 'token' && verification === undefined)
    told(
      'unverified-credentials',
      `The token ${actor.name} set a credential of ${nameOf(intent)}, and nobody was verified.`,
    )
  return alerts
}

const overridden = z.object({
  verification: z.object({
    method: z.literal('override'),
    reason: z.string(),
    approvedBy: z.optional(z.string()),
  }),
})

const alertsOfOverride = (intent: AuditRecord): Alert[] => {
  const { data } = z.safeParse(overridden, intent.details)
  if (!data) return []
  const { reason, approvedBy = 'nobody' } = data.verification
  const text = `${intent.actor.name} changed a credential of ${nameOf(intent)}, who was not verified, with the approval of ${approvedBy}: ${reason}`
  return [{ kind: 'override', text, record: intent }]
}

/** Shutting somebody out locks the PIN, whatever else it does. */
const leaving: Readonly<Record<string, string>> = { [lockOf('pin')]: 'shut out', 'users.remove': 'deleted' }

const alertsOfLeaving = (intent: AuditRecord): Alert[] => {
  const { protected: why } = intent.details
  const did = leaving[intent.action]
  if (did === undefined || typeof why !== 'string') return []
  const text = `${intent.actor.name} ${did} ${nameOf(intent)}, who ${why}.`
  return [{ kind: 'protected-person', text, record: intent }]
}

const alertsOfOutcome = async (db: Kysely<Database>, outcome: AuditRecord): Promise<Alert[]> => {
  const intent = await intentOf(db, outcome.operationId)
  if (!intent) return []
  const resets = setsCredential(intent) ? await alertsOfReset(db, intent, outcome) : []
  return [...resets, ...alertsOfLeaving(intent), ...alertsOfOverride(intent)]
}

const givesUnverified = ({ action, phase, details }: AuditRecord): boolean =>
  action === 'tokens.create' &&
  phase === 'intent' &&
  Array.isArray(details['permissions']) &&
  details['permissions'].includes('credentials:unverified')

const disputed = z.object({ disputed: z.object({ operationId: z.string() }) })

const disputedIn = ({ details }: AuditRecord): string =>
  z.safeParse(disputed, details).data?.disputed.operationId ?? 'unknown'

/** What a record gives reason to tell. */
export const alertsOf = async (db: Kysely<Database>, { body }: Followed): Promise<Alert[]> => {
  const record = z.parse(auditRecord, JSON.parse(body))
  if (givesUnverified(record)) {
    const text = `${record.actor.name} made the token ${nameOf(record)}, which sets credentials without a caller verification.`
    return [{ kind: 'unverified-credentials', text, record }]
  }
  if (record.action === LIMIT_BROKEN) {
    const text = `${record.actor.name} was stopped at ${nameOf(record)}: ${record.reason ?? ''}`
    return [{ kind: 'limit', text, record }]
  }
  if (record.action === 'self-service.not-me') {
    const text = `${nameOf(record)} says that a change was not theirs. Their PIN is being locked; act ${disputedIn(record)} is in doubt.`
    return [{ kind: 'not-me', text, record }]
  }
  const isOutcome = record.phase === 'outcome' && ['done', 'unknown'].includes(record.result ?? '')
  return isOutcome && ACT_ON_PERSON.test(record.action) ? alertsOfOutcome(db, record) : []
}
