import { rm } from 'node:fs/promises'
import { sql } from 'kysely'
import { openDatabase, type OpenDatabase } from '../../src/platform/database/open.ts'
import { createLog } from '../../src/platform/log.ts'
import { newDataDirectory } from './desk.ts'

/** Does something to the database of a data directory that no server has open. */
export const inDatabase = async <T>(
  dataDirectory: string,
  work: (db: OpenDatabase['db']) => Promise<T>,
): Promise<T> => {
  const { db, close } = await openDatabase(
    { DATA_DIR: dataDirectory, DATABASE_URL: undefined },
    createLog('silent'),
  )
  try {
    return await work(db)
  } finally {
    await close()
  }
}

type Rows = readonly Record<string, unknown>[]

/** Every row of every table of a data directory that no server has open. */
export const tablesIn = (dataDirectory: string): Promise<Readonly<Record<string, Rows>>> =>
  inDatabase(dataDirectory, async (db) => {
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
    const rows = tables.map(async ({ schema = 'public', name }) => {
      const table = sql.table(`${schema}.${name}`)
      return [name, (await sql<Rows[number]>`select * from ${table}`.execute(db)).rows] as const
    })
    return Object.fromEntries(await Promise.all(rows))
  })

/** A database of a file's own, in this process. */
export const openTestDatabase = async (): Promise<{
  readonly db: OpenDatabase['db']
  readonly jobs: OpenDatabase['jobs']
  /** And removes it. */
  readonly close: () => Promise<void>
}> => {
  const dataDirectory = await newDataDirectory()
  const { db, jobs, close } = await openDatabase(
    { DATA_DIR: dataDirectory, DATABASE_URL: undefined },
    createLog('silent'),
  )
  return {
    db,
    jobs,
    close: async () => {
      await close()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
