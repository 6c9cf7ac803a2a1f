import { sql, type Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('revert_claim')
    .addColumn('change_id', 'uuid', (column) => column.primaryKey())
    .addColumn('held_until', sql`timestamptz`, (column) => column.notNull())
    .execute()
}
