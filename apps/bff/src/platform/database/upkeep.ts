import { setTimeout as wait } from 'node:timers/promises'
import { sql, type Kysely } from 'kysely'
import type { Log } from '../log.ts'
import type { Database } from './schema.ts'

/**
 * What a server of PostgreSQL's does by itself, and the embedded database never: it has no processes beside the one that
 * is asked, so no checkpointer and no autovacuum.
 */
export type Upkeep = {
  /** Gives the log of changes back to the disk once it is long. @returns whether it was */
  readonly checkpoint: () => Promise<boolean>
  /**
   * Sees to the table that needs it most: tells the planner of it anew, or makes the room of dead rows free.
   * @param isQuiet whether nobody waits: of 100,000 people a table takes up to half a second
   * @returns its name; undefined where none needs it
   */
  readonly tend: (isQuiet: boolean) => Promise<string | undefined>
}

/** A sweep of 100,000 people writes more than 1 GB of it, and whoever is killed reads all since the last checkpoint. */
const LONG_LOG_BYTES = 64 * 2 ** 20
/** PostgreSQL's own thresholds for autovacuum: so many rows, and this share of a table. */
const ROWS = 50
const SHARE = 0.2
/** Beyond this many times as much nobody waits for quiet. */
const OVERDUE = 3
/** What was counted ends with the process, so each of these is seen to once after a start. */
const LARGE_BYTES = 2 ** 20
/** Transactions after which PostgreSQL's autovacuum freezes rows (autovacuum_freeze_max_age): their numbers come around. */
const OLD_TRANSACTIONS = 200_000_000

type Need = {
  readonly schema: string
  readonly table: string
  /** Dead rows and changed rows, as a multiple of what calls for work. */
  readonly dead: number
  readonly changed: number
  readonly isDue: boolean
}

export const createUpkeep = (db: Kysely<Database>, longLogBytes = LONG_LOG_BYTES): Upkeep => {
  const needs = async (): Promise<readonly Need[]> => {
    // What was counted within the last second is not shown otherwise. Statistics of the statistics there are none:
    // PostgreSQL passes over them, and they would be due for ever.
    await sql`select pg_stat_force_next_flush()`.execute(db)
    const { rows } = await sql<Need>`
      select schemaname as schema, stats.relname as table, dead, changed,
        (stats.last_vacuum is null and pg_relation_size(relid) >= ${sql.lit(LARGE_BYTES)})
          or age(relfrozenxid) > ${sql.lit(OLD_TRANSACTIONS)} as "isDue"
      from pg_stat_all_tables stats join pg_class on pg_class.oid = relid,
        lateral (select ${sql.lit(ROWS)} + ${sql.lit(SHARE)} * greatest(reltuples, 0) as much) scale,
        lateral (select n_dead_tup / much as dead,
          case when relid <> 'pg_statistic'::regclass then n_mod_since_analyze / much else 0 end as changed) multiple
      where relkind = 'r'
      order by greatest(dead, changed) desc`.execute(db)
    return rows
  }

  return {
    checkpoint: async () => {
      const { rows } = await sql<{ bytes: number }>`
        select (pg_current_wal_insert_lsn() - redo_lsn)::float as bytes from pg_control_checkpoint()`.execute(
        db,
      )
      if (!rows.some(({ bytes }) => bytes > longLogBytes)) return false
      await sql`checkpoint`.execute(db)
      return true
    },
    tend: async (isQuiet) => {
      const isDead = ({ dead, isDue }: Need): boolean => (isQuiet ? dead > 1 || isDue : dead > OVERDUE)
      const need = (await needs()).find((each) => each.changed > 1 || isDead(each))
      if (!need) return undefined
      const table = sql.table(`${need.schema}.${need.table}`)
      if (isDead(need)) await sql`vacuum ${table}`.execute(db)
      if (need.changed > 1 || need.isDue) await sql`analyze ${table}`.execute(db)
      return need.table
    },
  }
}

const LOOK_MS = 5000
/** Share of the time that this process had work since the last look. */
const QUIET = 0.2

/** Looks after the embedded database, again and again, until the signal says stop. */
export const keepUp = async (db: Kysely<Database>, log: Log, signal: AbortSignal): Promise<void> => {
  const { checkpoint, tend } = createUpkeep(db)
  let before = performance.eventLoopUtilization()
  while (!signal.aborted) {
    await wait(LOOK_MS, undefined, { signal, ref: false }).catch(() => undefined)
    if (signal.aborted) return
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    try {
      await checkpoint()
      const table = await tend(utilization < QUIET)
      if (table !== undefined) log.debug({ table }, 'a table of the database was seen to')
    } catch (error) {
      if (signal.aborted) return
      log.warn({ err: error }, 'the database could not be seen to')
    }
  }
}
