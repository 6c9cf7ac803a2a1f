import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fold } from './fold.ts'
import { analyze, createCounter, createIndexes, createTable } from './schema.ts'
import type { Shape } from './shape.ts'
import { statements, tableOf, type Table } from './table.ts'

export type Store = {
  /** @throws TypeError when no resource has such a table */
  readonly table: (name: string) => Table
  readonly has: (name: string) => boolean
  /** All of the work, or nothing of it. */
  readonly transaction: <T>(work: () => T) => T
  /** Does the work, answers, and undoes it. */
  readonly rehearse: <T>(work: () => T) => T
  /** Throws all data away and fills the store anew. */
  readonly refill: (fill: () => void) => void
  readonly close: () => void
}

const open = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file)
  database.function('fold', { deterministic: true }, fold)
  // A killed process loses nothing with this; only a power cut could, and this is a simulator.
  if (file !== ':memory:') database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
  return database
}

const isFilled = (database: DatabaseSync): boolean =>
  database.prepare(`SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_filled'`).get() !==
  undefined

/** What the tables look like: a file whose tables look otherwise is of another version of the simulator. */
const versionOf = (shapes: readonly Shape[]): string =>
  createHash('sha256')
    .update(
      shapes
        .map(({ name, columns, indexes }) => JSON.stringify([name, columns, indexes]))
        .toSorted()
        .join('\n'),
    )
    .digest('hex')

const versionIn = (database: DatabaseSync): unknown => {
  try {
    return database.prepare('SELECT version FROM "_filled"').get()?.['version']
  } catch {
    return undefined
  }
}

/** Whether a file holds data that these tables cannot be read from. */
export const isOfAnotherVersion = (file: string, shapes: readonly Shape[]): boolean => {
  if (!existsSync(file)) return false
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    return isFilled(database) && versionIn(database) !== versionOf(shapes)
  } finally {
    database.close()
  }
}

/**
 * Opens the store, in memory or in a file, and fills it where it is new.
 * @param fill puts the first data in; runs before there are indexes
 */
export const openStore = (file: string, shapes: readonly Shape[], fill: (store: Store) => void): Store => {
  const database = open(file)
  const prepare = statements(database)
  const tables = new Map<string, Table>(shapes.map((shape) => [shape.name, tableOf(prepare, shape)]))

  const within = <T>(work: () => T, end: 'COMMIT' | 'ROLLBACK'): T => {
    if (database.isTransaction) return work()
    database.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      database.exec(end)
      return result
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  const build = (work: () => void): void => {
    for (const shape of shapes) createTable(database, shape)
    work()
    for (const shape of shapes) {
      createIndexes(database, shape)
      createCounter(database, shape)
    }
    analyze(database)
  }

  const store: Store = {
    table: (name) => {
      const table = tables.get(name)
      if (!table) throw new TypeError(`no table ${name}`)
      return table
    },
    has: (name) => tables.has(name),
    transaction: (work) => within(work, 'COMMIT'),
    rehearse: (work) => within(work, 'ROLLBACK'),
    refill: (work) =>
      within(() => {
        for (const { name } of shapes) database.exec(`DROP TABLE IF EXISTS "${name}"`)
        prepare.clear()
        build(work)
      }, 'COMMIT'),
    close: () => database.close(),
  }

  within(() => {
    const wasFilled = isFilled(database)
    build(() => {
      if (!wasFilled) fill(store)
    })
    database.exec('CREATE TABLE IF NOT EXISTS "_filled" (version TEXT)')
    if (!wasFilled) database.prepare('INSERT INTO "_filled" VALUES (?)').run(versionOf(shapes))
  }, 'COMMIT')
  return store
}
