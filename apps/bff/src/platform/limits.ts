import { sql, type Kysely } from 'kysely'
import type { Database } from './database/schema.ts'
import type { KeyedHash } from './keyed-hash.ts'

/** So many within a window of time. */
export type Limit = { readonly name: string; readonly most: number; readonly seconds: number }

/** What is counted, and for whom. */
export type Counted = readonly [limit: Limit, whose: string]

/** One that is reached. */
export type Full = Limit & {
  /** Seconds until its window is over. */
  readonly retryAfter: number
}

export type Limits = {
  /** Counts nothing. @returns the first that is full */
  readonly check: (counted: readonly Counted[]) => Promise<Full | undefined>
  /**
   * Counts once more, each in one statement, so that many at once cannot pass a limit together. Stops at the first that
   * is full: what comes behind it is not counted.
   * @returns that one
   */
  readonly take: (counted: readonly Counted[]) => Promise<Full | undefined>
  /** Deletes what counts no more. */
  readonly sweep: () => Promise<void>
}

const LONGEST_WINDOW_MS = 24 * 3_600_000

const fullUntil = (limit: Limit, started: Date, now: Date): Full => {
  const left = started.getTime() + limit.seconds * 1000 - now.getTime()
  return { ...limit, retryAfter: Math.max(1, Math.ceil(left / 1000)) }
}

export const createLimits = (db: Kysely<Database>, keyedHash: KeyedHash): Limits => {
  const keyOf = ([{ name }, whose]: Counted): string => keyedHash('limit', name, whose)

  const checkOne = async (counted: Counted, now: Date): Promise<Full | undefined> => {
    const [limit] = counted
    const row = await db
      .selectFrom('limit_count')
      .select(['count', 'window_started_at'])
      .where('key', '=', keyOf(counted))
      .where('window_started_at', '>=', new Date(now.getTime() - limit.seconds * 1000))
      .executeTakeFirst()
    return row && row.count >= limit.most ? fullUntil(limit, row.window_started_at, now) : undefined
  }

  const takeOne = async (counted: Counted, now: Date): Promise<Full | undefined> => {
    const [limit] = counted
    const { most, seconds } = limit
    const windowStart = new Date(now.getTime() - seconds * 1000)
    const isOver = sql`limit_count.window_started_at < ${windowStart}`
    const { count, window_started_at: started } = await db
      .insertInto('limit_count')
      .values({ key: keyOf(counted), count: 1, window_started_at: now })
      .onConflict((conflict) =>
        conflict.column('key').doUpdateSet({
          count: sql`case when ${isOver} then 1 else limit_count.count + 1 end`,
          window_started_at: sql`case when ${isOver} then ${now} else limit_count.window_started_at end`,
        }),
      )
      .returning(['count', 'window_started_at'])
      .executeTakeFirstOrThrow()
    return count <= most ? undefined : fullUntil(limit, started, now)
  }

  const firstOf = async (look: typeof checkOne, counted: readonly Counted[]): Promise<Full | undefined> => {
    const now = new Date()
    for (const each of counted) {
      const full = await look(each, now)
      if (full) return full
    }
    return undefined
  }

  return {
    check: (counted) => firstOf(checkOne, counted),
    take: (counted) => firstOf(takeOne, counted),
    sweep: async () => {
      const over = new Date(Date.now() - LONGEST_WINDOW_MS)
      await db.deleteFrom('limit_count').where('window_started_at', '<', over).execute()
    },
  }
}
