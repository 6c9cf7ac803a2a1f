import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('operator')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('role', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('operator_id', 'uuid', (column) =>
      column.notNull().references('operator.id').onDelete('cascade'),
    )
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('last_seen_at', time, (column) => column.notNull())
    .addColumn('step_up_until', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('session_operator')
    .on('session')
    .columns(['operator_id', 'created_at'])
    .execute()
  await db.schema.createIndex('session_age').on('session').column('created_at').execute()
  await db.schema
    .createTable('sign_in_throttle')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('window_started_at', time, (column) => column.notNull())
    .addColumn('blocked_until', time)
    .execute()
  await db.schema
    .createTable('idempotency')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('answer', 'jsonb')
    .addColumn('created_at', time, (column) => column.notNull())
    .execute()
}
