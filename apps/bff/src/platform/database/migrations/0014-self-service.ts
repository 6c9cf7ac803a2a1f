import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('limit_count')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addColumn('window_started_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('portal_code')
    .addColumn('challenge_hash', 'text', (column) => column.primaryKey())
    .addColumn('account_hash', 'text', (column) => column.notNull())
    .addColumn('object_id', 'uuid', (column) => column.notNull())
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text', (column) => column.notNull())
    .addColumn('attempts_left', 'integer', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('portal_session')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('object_id', 'uuid', (column) => column.notNull())
    .addColumn('alias', 'text', (column) => column.notNull())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('purpose', 'text', (column) => column.notNull())
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('last_seen_at', time, (column) => column.notNull())
    .execute()
  await db.schema.createIndex('portal_session_owner').on('portal_session').column('object_id').execute()
}
