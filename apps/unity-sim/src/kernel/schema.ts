import type { DatabaseSync } from 'node:sqlite'
import { keyOf, quote, type Column, type Shape } from './shape.ts'

const columnSql = ({ name, default: value }: Column): string => {
  return `${quote(name)} TEXT${value === undefined ? '' : ` DEFAULT '${value.replaceAll("'", "''")}'`}`
}

const columnsIn = (database: DatabaseSync, table: string): Set<string> =>
  new Set(
    database
      .prepare(`PRAGMA table_info(${quote(table)})`)
      .all()
      .map(({ name }) => String(name)),
  )

/** Makes the table, or adds the columns that a later version of the descriptor brought. */
export const createTable = (database: DatabaseSync, shape: Shape): void => {
  const existing = columnsIn(database, shape.name)
  if (existing.size === 0) {
    database.exec(`CREATE TABLE ${quote(shape.name)} (${shape.columns.map(columnSql).join(', ')})`)
    return
  }
  for (const column of shape.columns)
    if (!existing.has(column.name))
      database.exec(`ALTER TABLE ${quote(shape.name)} ADD COLUMN ${columnSql(column)}`)
}

/** Most references lead nowhere, and nobody asks for those: of 100,000 people none has a tenant. */
const partSql = ({ columns }: Shape, column: string): string =>
  columns.find(({ name }) => name === column)?.kind === 'id' ? ` WHERE ${quote(column)} IS NOT NULL` : ''

// Indexes and counters are made once the rows are there: sorting is cheaper than inserting in disorder.
export const createIndexes = (database: DatabaseSync, shape: Shape): void => {
  database.exec(
    `CREATE UNIQUE INDEX IF NOT EXISTS ${quote(`${shape.name}.ObjectId`)} ON ${quote(shape.name)} ("ObjectId")`,
  )
  for (const column of shape.indexes)
    database.exec(
      `CREATE INDEX IF NOT EXISTS ${quote(`${shape.name}.${column}`)}
       ON ${quote(shape.name)} (${keyOf(shape, column)}, "ObjectId")${partSql(shape, column)}`,
    )
}

/** Keeps the number of rows, so that the total of an unfiltered list costs nothing. */
export const createCounter = (database: DatabaseSync, { name }: Shape): void => {
  const table = quote(name)
  const literal = `'${name.replaceAll("'", "''")}'`
  const count = `UPDATE "_counts" SET "rows" = "rows"`
  database.exec(`
    CREATE TABLE IF NOT EXISTS "_counts" ("name" TEXT PRIMARY KEY, "rows" INTEGER NOT NULL);
    INSERT OR REPLACE INTO "_counts" SELECT ${literal}, count(*) FROM ${table};
    CREATE TRIGGER IF NOT EXISTS ${quote(`${name}+`)} AFTER INSERT ON ${table}
      BEGIN ${count} + 1 WHERE "name" = ${literal}; END;
    CREATE TRIGGER IF NOT EXISTS ${quote(`${name}-`)} AFTER DELETE ON ${table}
      BEGIN ${count} - 1 WHERE "name" = ${literal}; END;
  `)
}

/** Lets SQLite know which indexes tell rows apart and which do not: all people share a partition. */
export const analyze = (database: DatabaseSync): void => {
  database.exec('PRAGMA analysis_limit = 1000; ANALYZE;')
}
