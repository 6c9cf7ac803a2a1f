import { sql, type Kysely } from 'kysely'

/**
 * The undo journal is a reading of the audit log, which has every write with what stood there before: these columns,
 * filled as records are added, let it be found.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('audit_record')
    .addColumn('change_kind', 'text')
    .addColumn('reverts', 'uuid')
    .execute()
  await sql`create index audit_change on audit_record (seq) where change_kind is not null`.execute(db)
  await sql`create index audit_reverts on audit_record (reverts) where reverts is not null`.execute(db)
}
