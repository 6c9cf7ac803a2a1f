import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'

/**
 * Of several processes on one database one at a time takes a change back: from looking whether somebody did until the
 * record that says so is in the log.
 */
export type Claims = {
  /** @returns whether nobody else has it */
  readonly take: (changeId: string) => Promise<boolean>
  readonly free: (changeId: string) => Promise<void>
}

/** Longer than a write waits to be begun; a process that died holds nothing any longer. By the database's clock. */
const HELD = sql<Date>`now() + interval '1 minute'`

export const createClaims = (db: Kysely<Database>): Claims => ({
  take: async (changeId) => {
    const row = await db
      .insertInto('revert_claim')
      .values({ change_id: changeId, held_until: HELD })
      .onConflict((conflict) =>
        conflict
          .column('change_id')
          .doUpdateSet({ held_until: HELD })
          .where('revert_claim.held_until', '<', sql<Date>`now()`),
      )
      .returning('change_id')
      .executeTakeFirst()
    return row !== undefined
  },
  free: async (changeId) => {
    await db.deleteFrom('revert_claim').where('change_id', '=', changeId).execute()
  },
})
