import type { Kysely } from 'kysely'

/** The log is searched by who, what and when, and always read from its end. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.createIndex('audit_actor').on('audit_record').columns(['actor', 'seq']).execute()
  await db.schema.createIndex('audit_action').on('audit_record').columns(['action', 'seq']).execute()
  await db.schema.createIndex('audit_at').on('audit_record').column('at').execute()
}
