import { sql, type Kysely } from 'kysely'

export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('seq', 'bigint', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await sql`insert into audit_head (id, seq, hash) values (1, 0, ${'0'.repeat(64)})`.execute(db)
  await db.schema
    .createTable('audit_record')
    .addColumn('seq', 'bigint', (column) => column.primaryKey())
    .addColumn('operation_id', 'uuid', (column) => column.notNull())
    .addColumn('phase', 'text', (column) => column.notNull())
    .addColumn('at', sql`timestamptz`, (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('target_id', 'text')
    .addColumn('result', 'text')
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_operation').on('audit_record').column('operation_id').execute()
  await db.schema.createIndex('audit_target').on('audit_record').columns(['target_id', 'seq']).execute()
  // What is looked for after a crash; the log is long, and few acts end so.
  await sql`create index audit_intent on audit_record (at) where phase = 'intent'`.execute(db)
  await sql`create index audit_unknown on audit_record (operation_id)
    where phase = 'outcome' and result = 'unknown'`.execute(db)
  // What is written here is never changed: the chain of hashes would show it, and the database refuses it.
  await sql`create function audit_is_append_only() returns trigger language plpgsql as $$
    begin raise exception 'the audit log is append-only'; end $$`.execute(db)
  await sql`create trigger audit_record_append_only before update or delete or truncate on audit_record
    for each statement execute function audit_is_append_only()`.execute(db)
}
