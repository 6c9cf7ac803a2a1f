import { sql, type Kysely } from 'kysely'
import type { Database } from './database/schema.ts'
import type { KeyedHash } from './keyed-hash.ts'

/** So many within a window of time. */
export type Limit = { readonly name: string; readonly most: number; readonly seconds: number }

/** What is counted, and for whom. */
export type Counted = readonly [limit: Limit, whose: string]

export type Limits = {
  /**
   * Counts once more, each in one statement, so that many at once cannot pass a limit together. Stops at the first that
   * is full: what comes behind it is not counted.
   * @returns that one
   */
  readonly take: (counted: readonly Counted[]) => Promise<Limit | undefined>
  /** Deletes what counts no more. */
  readonly sweep: () => Promise<void>
}

const LONGEST_WINDOW_MS = 24 * 3_600_000

export const createLimits = (db: Kysely<Database>, keyedHash: KeyedHash): Limits => {
  const takeOne = async ([{ name, most, seconds }, whose]: Counted, now: Date): Promise<boolean> => {
    const windowStart = new Date(now.getTime() - seconds * 1000)
    const isOver = sql`limit_count.window_started_at < ${windowStart}`
    const { count } = await db
      .insertInto('limit_count')
      .values({ key: keyedHash('limit', name, whose), count: 1, window_started_at: now })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql`case when ${isOver} then 1 else limit_count.count + 1 end`,
          window_started_at: sql`case when ${isOver} then ${now} else limit_count.window_started_at end`,
        }),
      )
      .returning('count')
      .executeTakeFirstOrThrow()
    return count <= most
  }

  return {
    take: async (counted) => {
      const now = new Date()
      for (const each of counted) if (!(await takeOne(each, now))) return each[0]
      return undefined
    },
    sweep: async () => {
      const over = new Date(Date.now() - LONGEST_WINDOW_MS)
      await db.deleteFrom('limit_count').where('window_started_at', '<', over).execute()
    },
  }
}
