import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`
/** A character that no question holds, so that no fragment is found across two columns. */
const BETWEEN = sql.lit('\u001F')

/** The index is a copy of what Unity has: it is emptied here, and the next sweep fills it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await sql`truncate person`.execute(db)
  await sql`drop index person_search`.execute(db)
  await db.schema.alterTable('person').dropColumn('search').dropColumn('sweep').execute()
  await db.schema
    .alterTable('person')
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('extension', 'text', (column) => column.notNull())
    .addColumn('department', 'text', (column) => column.notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('smtp_address', 'text')
    .addColumn('addresses', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('person')
    .addColumn('search', 'text', (column) =>
      column
        .notNull()
        .generatedAlwaysAs(
          sql`profile || ${BETWEEN} || ' ' || lower(coalesce(smtp_address, '')) || ${BETWEEN} || addresses`,
        )
        .stored(),
    )
    .execute()
  // The list of pending entries is emptied by a server's own housekeeping, which the embedded database does not have.
  await sql`create index person_search on person using gin (search gin_trgm_ops) with (fastupdate = off)`.execute(
    db,
  )
  for (const column of ['alias', 'extension', 'department', 'location_id', 'cos_id'])
    await db.schema.createIndex(`person_${column}`).on('person').column(column).execute()
  await db.schema
    .createTable('person_address')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('owner_id', 'uuid', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addColumn('sweep', 'bigint', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('person_address_owner').on('person_address').column('owner_id').execute()
  // Narrow, since a sweep and every look at a credential write to it, and not to the searched text.
  await db.schema
    .createTable('person_state')
    .addColumn('object_id', 'uuid', (column) =>
      column.primaryKey().references('person.object_id').onDelete('cascade'),
    )
    .addColumn('sweep', 'bigint', (column) => column.notNull())
    .addColumn('awaits_enrolment', 'boolean', (column) => column.notNull())
    .addColumn('made_at', time)
    .addColumn('checked_at', time)
    .addColumn('locked_until', time)
    .addColumn('expires_at', time)
    .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('never_enrolled', 'boolean', (column) => column.notNull().defaultTo(false))
    .modifyEnd(sql`with (fillfactor = 70)`)
    .execute()
  await sql`create index person_state_checked on person_state (checked_at nulls first)`.execute(db)
  await db.schema
    .createTable('directory_name')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .alterTable('directory_sweep')
    .addColumn('version', 'bigint', (column) => column.notNull().defaultTo(0))
    .addColumn('step', 'text')
    .addColumn('page', 'integer', (column) => column.notNull().defaultTo(1))
    .addColumn('read', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('of', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('people', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('progress_at', time)
    .addColumn('due_at', time)
    .addColumn('held_by', 'text')
    .addColumn('held_until', time)
    .execute()
  await sql`update directory_sweep set completed_at = null`.execute(db)
}
