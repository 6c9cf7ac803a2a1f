import { sql, type Kysely } from 'kysely'

const time = sql`timestamptz`

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('operator')
    .alterColumn('password_hash', (column) => column.dropNotNull())
    .addColumn('issuer', 'text')
    .addColumn('subject', 'text')
    .addColumn('totp_secret', 'text')
    .addColumn('totp_used_step', 'bigint')
    .execute()
  // Who signs in by password has one and no issuer; who signs in at a provider has an identity there and no password.
  await sql`alter table operator add constraint operator_way check (
    (issuer is null) = (subject is null) and (issuer is null) = (password_hash is not null))`.execute(db)
  await db.schema
    .createIndex('operator_identity')
    .unique()
    .on('operator')
    .columns(['issuer', 'subject'])
    .execute()
  await db.schema
    .alterTable('session')
    .addColumn('write_until', time)
    .addColumn('provider_session', 'text')
    .execute()
  await db.schema
    .createIndex('session_provider_session')
    .on('session')
    .column('provider_session')
    .where(sql.ref('provider_session'), 'is not', null)
    .execute()
  await db.schema
    .createTable('used_login_state')
    .addColumn('state_hash', 'text', (column) => column.primaryKey())
    .addColumn('used_at', time, (column) => column.notNull())
    .execute()
}
