import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { BETWEEN } from './entry.ts'
import { ROWS_PER_STATEMENT } from './pieces.ts'

/** What people are found by beside their own columns: proxy addresses and alternate extensions. */
export type Reach = {
  /** As a person's row holds it, of those who have any. */
  readonly textOf: (people: readonly string[]) => Promise<ReadonlyMap<string, string>>
  /** Brings the rows of these people up to date. */
  readonly refresh: (people: Iterable<string>) => Promise<void>
  /** Counts that were made of the index are worth nothing from here on. */
  readonly changed: () => Promise<void>
}

const together = sql<string>`string_agg(' ' || folded, ${sql.lit(BETWEEN)} order by folded)`

export const createReach = (db: Kysely<Database>): Reach => {
  const changed = async (): Promise<void> => {
    await db
      .updateTable('directory_sweep')
      .set(({ eb }) => ({ version: eb('version', '+', 1) }))
      .execute()
  }

  const refreshPiece = async (people: readonly string[]): Promise<void> => {
    const addresses = sql<string>`coalesce((select ${together}
      from person_reach where owner_id = person.object_id), '')`
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
    textOf: async (people) => {
      const rows = await db
        .selectFrom('person_reach')
        .select(['owner_id', together.as('text')])
        .where('owner_id', 'in', people)
        .groupBy('owner_id')
        .execute()
      return new Map(rows.map(({ owner_id, text }) => [owner_id, text]))
    },
    refresh: async (people) => {
      const all = [...new Set(people)]
      for (let start = 0; start < all.length; start += ROWS_PER_STATEMENT)
        await refreshPiece(all.slice(start, start + ROWS_PER_STATEMENT))
    },
    changed,
  }
}
