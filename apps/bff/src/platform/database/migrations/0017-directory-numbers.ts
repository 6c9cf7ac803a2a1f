import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

/** Numbers that Unity cannot be asked for (cupi.md 1.13); people are found by their alternate extensions. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('directory_number')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('owner_id', 'uuid', (column) => column.references('person.object_id').onDelete('cascade'))
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('number', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('partition_id', 'uuid')
    .addColumn('sweep', 'bigint', (column) => column.notNull())
    .execute()
  await sql`create index directory_number_folded on directory_number (folded text_pattern_ops)`.execute(db)
  await db.schema.createIndex('directory_number_owner').on('directory_number').column('owner_id').execute()
  await sql`create view person_reach as
    select owner_id, folded from person_address
    union all select owner_id, folded from directory_number where owner_id is not null`.execute(db)
  await db.schema
    .alterTable('person_state')
    .addColumn('extensions_tried_at', time)
    .addColumn('extensions_at', time)
    .execute()
  await sql`create index person_state_extensions on person_state (extensions_tried_at nulls first)`.execute(
    db,
  )
  await sql`create index person_state_unread on person_state (object_id) where extensions_at is null`.execute(
    db,
  )
  await db.schema.alterTable('directory_sweep').addColumn('numbers_at', time).execute()
}
