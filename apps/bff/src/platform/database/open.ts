import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { fromPglite, type Db } from 'pg-boss'
import type { Config } from '../../config/config.ts'
import type { Log } from '../log.ts'
import { migrate } from './migrate.ts'
import type { Database } from './schema.ts'

/** What the job queue asks of a database. */
export type JobDatabase = Db

export type OpenDatabase = {
  readonly db: Kysely<Database>
  /** An embedded database does not survive a power cut by itself (security.md T23), so it needs the journal. */
  readonly embedded: boolean
  /** The same database, as the job queue wants it. */
  readonly jobs: JobDatabase
  readonly close: () => Promise<void>
}

// bigint counts records and sweeps, all far below 2^53.
types.setTypeParser(types.builtins.INT8, Number)

type Opened = Pick<OpenDatabase, 'db' | 'jobs'>

const openServer = (url: string, log: Log): Opened => {
  const pool = new Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: 15_000,
    application_name: 'unity-desk',
  })
  // A connection that breaks while nobody uses it has nobody else to tell, and would end the process (F23).
  pool.on('error', (error) => log.warn({ err: error }, 'a connection to the database broke'))
  return {
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
    jobs: { executeSql: (text, values) => pool.query(text, values) },
  }
}

const settings = [
  // Of the log of changes this much stays on the disk; each checkpoint (upkeep.ts) gives back what is more.
  'max_wal_size=128MB',
  'min_wal_size=32MB',
  // ANALYZE looks at 300 times this many rows: more hold the event loop longer, and plans are no better for it.
  'default_statistics_target=10',
]

const openEmbedded = async (dataDir: string): Promise<Opened> => {
  const directory = join(dataDir, 'database')
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({
    dataDir: directory,
    extensions: { pg_trgm },
    parsers: { [types.builtins.INT8]: Number },
    startParams: [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])],
  })
  return { db: new Kysely({ dialect: new PGliteDialect({ pglite }) }), jobs: fromPglite(pglite) }
}

/** Opens PostgreSQL where `DATABASE_URL` names it, the embedded database otherwise, with the schema up to date. */
export const openDatabase = async (
  { DATABASE_URL, DATA_DIR }: Pick<Config, 'DATABASE_URL' | 'DATA_DIR'>,
  log: Log,
): Promise<OpenDatabase> => {
  const embedded = DATABASE_URL === undefined
  const { db, jobs } = embedded ? await openEmbedded(DATA_DIR) : openServer(DATABASE_URL.reveal(), log)
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy().catch(() => undefined)
    throw error
  }
  return { db, embedded, jobs, close: () => db.destroy() }
}
