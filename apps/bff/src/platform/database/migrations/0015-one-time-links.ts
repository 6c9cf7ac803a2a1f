import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('one_time_link')
    .addColumn('secret_hash', 'text', (column) => column.primaryKey())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('object_id', 'uuid', (column) => column.notNull())
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('operation_id', 'uuid', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('one_time_link_owner').on('one_time_link').column('object_id').execute()
  await db.schema
    .createTable('former_mail_address')
    .addColumn('object_id', 'uuid', (column) => column.notNull())
    .addColumn('address', 'text', (column) => column.notNull())
    .addColumn('until', time, (column) => column.notNull())
    .addPrimaryKeyConstraint('former_mail_address_key', ['object_id', 'address'])
    .execute()
  await db.schema
    .createTable('pin_reminder')
    .addColumn('object_id', 'uuid', (column) => column.primaryKey())
    .addColumn('asked_at', time, (column) => column.notNull())
    .addColumn('checked_at', time)
    .execute()
}
