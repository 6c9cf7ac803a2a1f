import { sql, type Expression, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { BETWEEN } from './entry.ts'
import { ROWS_PER_STATEMENT } from './pieces.ts'

/** What people are found by beside their own columns: proxy addresses and alternate extensions. */
export type Reach = {
  /** Brings the rows of these people up to date. */
  readonly refresh: (people: Iterable<string>) => Promise<void>
  /** Counts that were made of the index are worth nothing from here on. */
  readonly changed: () => Promise<void>
}

/** As a person's row holds it: read by the statement that writes the row, so that no address comes in between. */
export const reachOf = (person: Expression<string>): RawBuilder<string> =>
  sql`coalesce((select string_agg(' ' || folded, ${sql.lit(BETWEEN)} order by folded)
    from person_reach where owner_id = ${person}), '')`

export const createReach = (db: Kysely<Database>): Reach => {
  const changed = async (): Promise<void> => {
    await db
      .updateTable('directory_sweep')
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .execute()
  }

  const refreshPiece = async (people: readonly string[]): Promise<void> => {
    const addresses = reachOf(sql.ref('person.object_id'))
    const rows = await db
      .updateTable('person')
      .set({ addresses })
      .where('object_id', 'in', people)
      .where('addresses', 'is distinct from', addresses)
      .returning('object_id')
      .execute()
    if (rows.length > 0) await changed()
  }

  return {
    refresh: async (people) => {
      const all = [...new Set(people)]
      for (let start = 0; start < all.length; start += ROWS_PER_STATEMENT)
        await refreshPiece(all.slice(start, start + ROWS_PER_STATEMENT))
    },
    changed,
  }
}
