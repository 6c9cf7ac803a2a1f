import { sql, type Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('page_language')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('seen_at', sql`timestamptz`, (column) => column.notNull())
    .execute()
}
