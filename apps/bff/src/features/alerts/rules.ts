import { auditRecord, type AuditRecord } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Followed } from '../../platform/audit/follow.ts'
import type { Database } from '../../platform/database/schema.ts'

/** Something that somebody should look at (product.md E47). */
export type Alert = {
  readonly kind: 'same-person-again' | 'many-resets' | 'protected-person' | 'unverified-credentials'
  /** What happened, in a sentence. */
  readonly text: string
  readonly record: AuditRecord
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** More in an hour than a busy desk has callers. */
const MANY = 20

/** Ways to give somebody a new credential: the command, and the raw PUT with a PIN in it. */
const RESETS = ['users.pin.reset', 'users.pin.update', 'users.password.update']

const intentOf = async (db: Kysely<Database>, operationId: string): Promise<AuditRecord | undefined> => {
  const row = await db
    .selectFrom('audit_record')
    .select('body')
    .where('operation_id', '=', operationId)
    .where('phase', '=', 'intent')
    .executeTakeFirst()
  return row && z.parse(auditRecord, JSON.parse(row.body))
}

const setsCredential = ({ action, details }: AuditRecord): boolean => {
  if (action === 'users.pin.reset') return true
  const fields = z.safeParse(z.object({ fields: z.object({ Credentials: z.string() }) }), details)
  return RESETS.includes(action) && fields.success
}

/** Acts that set a credential, of which at least it is not known that they did not. */
const resetsSince = (db: Kysely<Database>, since: Date, before: AuditRecord) =>
  db
    .selectFrom('audit_record as intent')
    .innerJoin('audit_record as outcome', 'outcome.operation_id', 'intent.operation_id')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('intent.phase', '=', 'intent')
    .where('outcome.phase', '=', 'outcome')
    .where('outcome.result', 'in', ['done', 'unknown'])
    .where('intent.action', 'in', RESETS)
    .where((eb) =>
      eb.or([
        eb('intent.action', '=', 'users.pin.reset'),
        eb('intent.body', 'like', '%"Credentials":"[set]"%'),
      ]),
    )
    .where('intent.at', '>', since)
    .where('outcome.seq', '<=', before.seq)

const nameOf = ({ target, details }: AuditRecord): string => {
  const { alias } = details
  const known = target?.DisplayName ?? target?.Alias
  return known ?? (typeof alias === 'string' ? alias : (target?.ObjectId ?? 'somebody'))
}

const alertsOfReset = async (db: Kysely<Database>, outcome: AuditRecord): Promise<Alert[]> => {
  const intent = await intentOf(db, outcome.operationId)
  if (!intent || !setsCredential(intent)) return []
  const { actor, target } = intent
  const at = new Date(outcome.at).getTime()
  const alerts: Alert[] = []
  const told = (kind: Alert['kind'], text: string): void => void alerts.push({ kind, text, record: intent })

  if (target?.ObjectId !== undefined) {
    const { count } = await resetsSince(db, new Date(at - DAY), outcome)
      .where('intent.target_id', '=', target.ObjectId)
      .executeTakeFirstOrThrow()
    if (count > 1)
      told('same-person-again', `${nameOf(intent)} was given a new credential ${count} times within a day.`)
  }
  const { count } = await resetsSince(db, new Date(at - HOUR), outcome)
    .where('intent.actor', '=', actor.name)
    .executeTakeFirstOrThrow()
  if (count > 0 && count % MANY === 0)
    told('many-resets', `${actor.name} has set ${count} credentials within an hour.`)
  const { protected: why } = intent.details
  if (typeof why === 'string')
    told('protected-person', `${actor.name} set a credential of ${nameOf(intent)}, who ${why}.`)
  if (actor.via === 'token')
    told(
      'unverified-credentials',
      `The token ${actor.name} set a credential of ${nameOf(intent)}, and nobody was verified.`,
    )
  return alerts
}

const givesUnverified = ({ action, phase, details }: AuditRecord): boolean =>
  action === 'tokens.create' &&
  phase === 'intent' &&
  Array.isArray(details['permissions']) &&
  details['permissions'].includes('credentials:unverified')

/** What a record gives reason to tell. */
export const alertsOf = async (db: Kysely<Database>, { body }: Followed): Promise<Alert[]> => {
  const record = z.parse(auditRecord, JSON.parse(body))
  if (givesUnverified(record)) {
    const text = `${record.actor.name} made the token ${nameOf(record)}, which sets credentials without a caller verification.`
    return [{ kind: 'unverified-credentials', text, record }]
  }
  const isOutcome = record.phase === 'outcome' && ['done', 'unknown'].includes(record.result ?? '')
  return isOutcome && RESETS.includes(record.action) ? alertsOfReset(db, record) : []
}
