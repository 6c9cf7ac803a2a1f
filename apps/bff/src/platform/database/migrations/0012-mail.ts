import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('mail_delivery')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('subject_id', 'uuid')
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('waiting', 'delivered', 'failed', 'expired')`),
    )
    .addColumn('reason', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('ended_at', time)
    .execute()
  await db.schema.createIndex('mail_delivery_created').on('mail_delivery').column('created_at').execute()
}
