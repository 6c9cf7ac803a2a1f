import type { AuditRecord } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../database/schema.ts'
import { credentialKinds, PIN_TICKET, resetOf } from './kind.ts'

/** Commands that give somebody a new credential, or a link with which to set one. */
const commands = [...credentialKinds.map(resetOf), PIN_TICKET]
/** The same past the commands, where the body has one in it. */
const raw: readonly string[] = ['users.pin.update', 'users.password.update']

const withCredentials = z.object({ fields: z.object({ Credentials: z.string() }) })

/** Whether an act, by its intent, gives somebody a new credential. */
export const setsCredential = ({ action, details }: AuditRecord): boolean =>
  commands.includes(action) || (raw.includes(action) && z.safeParse(withCredentials, details).success)

/** Acts since then that set a credential, of which at least it is not known that they did not. */
export const resetsSince = (db: Kysely<Database>, since: Date) =>
  db
    .selectFrom('audit_record as intent')
    .innerJoin('audit_record as outcome', 'outcome.operation_id', 'intent.operation_id')
    .where('intent.phase', '=', 'intent')
    .where('outcome.phase', '=', 'outcome')
    .where('outcome.result', 'in', ['done', 'unknown'])
    .where((eb) =>
      eb.or([
        eb('intent.action', 'in', commands),
        eb.and([eb('intent.action', 'in', raw), eb('intent.body', 'like', '%"Credentials":"[set]"%')]),
      ]),
    )
    .where('intent.at', '>', since)
