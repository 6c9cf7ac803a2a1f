import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('verification')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('operator_id', 'text', (column) => column.notNull())
    .addColumn('operator_name', 'text', (column) => column.notNull())
    .addColumn('target_id', 'uuid', (column) => column.notNull())
    .addColumn('target_alias', 'text', (column) => column.notNull())
    .addColumn('target_name', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('method', 'text', (column) => column.notNull())
    .addColumn('reference', 'text')
    .addColumn('reason', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('code_hash', 'text')
    .addColumn('sent_to', 'text')
    .addColumn('attempts_left', 'integer', (column) => column.notNull())
    .addColumn('word', 'text', (column) => column.notNull())
    .addColumn('needs_approval', 'boolean', (column) => column.notNull())
    .addColumn('approved_by', 'text')
    .addColumn('vouched_by', 'text')
    .addColumn('created_at', time, (column) => column.notNull())
    .addColumn('expires_at', time, (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('verification_target')
    .on('verification')
    .columns(['target_id', 'created_at'])
    .execute()
  await db.schema.createIndex('verification_age').on('verification').column('created_at').execute()
}
