import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Kysely } from 'kysely'
import { FileMigrationProvider, Migrator } from 'kysely/migration'
import { isDatabaseAway, unavailable } from './unavailable.ts'

const provider = new FileMigrationProvider({
  fs: { readdir },
  path: { join },
  migrationFolder: fileURLToPath(new URL('migrations', import.meta.url)),
})

/** Brings the schema up to date; the migrator's own lock keeps several instances from doing it at once. */
export const migrate = async <T>(db: Kysely<T>): Promise<void> => {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest()
  if (error === undefined) return
  if (isDatabaseAway(error)) throw unavailable(error)
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName
  throw new Error(`the database schema cannot be brought up to date${failed ? ` (${failed})` : ''}`, {
    cause: error,
  })
}
