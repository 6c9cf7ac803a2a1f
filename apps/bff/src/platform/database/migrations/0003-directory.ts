import { sql, type Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`create extension if not exists pg_trgm`.execute(db)
  await db.schema
    .createTable('person')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('entry', 'jsonb', (column) => column.notNull())
    .addColumn('search', 'text', (column) => column.notNull())
    .addColumn('sort_name', 'text', (column) => column.notNull())
    .addColumn('sweep', 'bigint', (column) => column.notNull())
    .execute()
  await sql`create index person_search on person using gin (search gin_trgm_ops)`.execute(db)
  await db.schema.createIndex('person_order').on('person').columns(['sort_name', 'object_id']).execute()
  await db.schema
    .createTable('directory_sweep')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('completed_at', sql`timestamptz`)
    .execute()
  await sql`insert into directory_sweep (id, number, completed_at) values (1, 0, null)`.execute(db)
}
