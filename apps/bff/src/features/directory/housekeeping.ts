import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'

/** What a server does by itself now and then, and the embedded database never. */
export type Housekeeping = {
  /** Tells the planner of the index anew where much has changed. @returns whether it did */
  readonly refreshStatistics: () => Promise<boolean>
  /** Gives the log of changes back to the disk: a sweep of 100,000 people writes 2 GB of it. */
  readonly checkpoint: () => Promise<void>
}

/** Times that something was written; a sweep writes 25 people at a time. */
const MUCH = 100
/** Share of people who have come or gone. */
const MANY = 0.2
/** Rows that are looked at are 300 times this: more hold the event loop longer, and plans are no better for it. */
const TARGET = 10

const TABLES = ['person', 'person_state', 'person_address'] as const

export const createHousekeeping = (db: Kysely<Database>): Housekeeping => {
  let knownOf: number | undefined

  const isOutdated = async (version: number): Promise<boolean> => {
    if (knownOf !== undefined && version - knownOf >= MUCH) return true
    const { rows } = await sql<{ known: number; people: number }>`select reltuples as known,
      coalesce((select people from person_fragment where fragment = ''), 0) as people
      from pg_class where oid = 'person'::regclass`.execute(db)
    return rows.some(({ known, people }) => Math.abs(people - known) > people * MANY)
  }

  return {
    refreshStatistics: async () => {
      const { version } = await db.selectFrom('directory_sweep').select('version').executeTakeFirstOrThrow()
      const outdated = await isOutdated(version)
      knownOf = outdated ? version : (knownOf ?? version)
      if (!outdated) return false
      for (const table of TABLES)
        await db.transaction().execute(async (alone) => {
          await sql`set local default_statistics_target = ${sql.lit(TARGET)}`.execute(alone)
          await sql`analyze ${sql.table(table)}`.execute(alone)
        })
      return true
    },
    checkpoint: async () => void (await sql`checkpoint`.execute(db)),
  }
}
