import type { Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('operator').addColumn('scope', 'jsonb').execute()
  await db.schema.alterTable('token').addColumn('scope', 'jsonb').execute()
  // Empty until the next sweep: until then nobody is in any scope.
  await db.schema
    .alterTable('person')
    .addColumn('location_id', 'text')
    .addColumn('partition_id', 'text')
    .addColumn('cos_id', 'text')
    .execute()
}
