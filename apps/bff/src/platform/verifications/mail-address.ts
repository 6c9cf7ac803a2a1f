import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'

/** The mail address of somebody is no proof of who they are for a while after it was changed (security.md 3.7). */
const UNPROVEN_MS = 72 * 3_600_000

export const mailAddressChangedLately = async (db: Kysely<Database>, targetId: string): Promise<boolean> => {
  const row = await db
    .selectFrom('audit_record')
    .select('seq')
    .where('phase', '=', 'intent')
    .where('target_id', '=', targetId)
    .where('action', 'like', 'users.%')
    .where('action', '!=', 'users.create')
    .where('at', '>', new Date(Date.now() - UNPROVEN_MS))
    .where('body', 'like', '%"EmailAddress"%')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
