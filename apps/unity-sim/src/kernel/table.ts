import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { keyOf, quote, type Shape } from './shape.ts'
import { whereSql, type Condition } from './where.ts'

/** The text of a column on the wire, or NULL. */
export type Value = string | null
export type Row = Readonly<Record<string, Value>>

export type Order = { readonly by: string; readonly direction: 'asc' | 'desc' }

type Selection = {
  readonly where: readonly Condition[]
  readonly order?: Order | undefined
  readonly limit: number
  readonly offset: number
  /** Default all. */
  readonly columns?: readonly string[]
}

/** What a column of a copied row holds: that of the other row, the same for all, or an id made of the other's. */
export type Origin =
  | { readonly column: string }
  | { readonly value: Value }
  /** A GUID of its own, the same each time. */
  | { readonly idOf: string }

export type Table = {
  readonly shape: Shape
  readonly get: (id: string) => Row | undefined
  readonly first: (where: readonly Condition[], columns?: readonly string[]) => Row | undefined
  readonly select: (selection: Selection) => Row[]
  readonly count: (where: readonly Condition[]) => number
  readonly insert: (row: Row) => void
  /** Inserts many rows that give the same columns in the same order. */
  readonly load: (columns: readonly string[], rows: Iterable<Row>) => void
  /**
   * Inserts a row for each row of another table, in its order. The database does it by itself: what comes with each
   * of 100,000 people costs less than the people.
   */
  readonly copyFrom: (
    source: Table,
    where: readonly Condition[],
    columns: Readonly<Record<string, Origin>>,
  ) => void
  readonly update: (id: string, changes: Row) => void
  readonly remove: (id: string) => void
  readonly removeWhere: (where: readonly Condition[]) => void
}

export type Prepare = (sql: string) => StatementSync

const MOST_STATEMENTS = 500

/** Statements are kept by their text; the few hundred shapes of a query are met again and again. */
export const statements = (database: DatabaseSync): Prepare & { clear: () => void } => {
  const known = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const found = known.get(sql)
    if (found) return found
    if (known.size >= MOST_STATEMENTS) known.clear()
    const made = database.prepare(sql)
    known.set(sql, made)
    return made
  }
  return Object.assign(prepare, { clear: () => known.clear() })
}

/** Numbers are kept as text; 10 comes after 9 all the same. Such columns are of small tables, so no index is missed. */
const sortKeyOf = (shape: Shape, column: string): string =>
  shape.columns.some(({ name, kind }) => name === column && kind === 'int')
    ? `CAST(${quote(column)} AS INTEGER)`
    : keyOf(shape, column)

const orderSql = (shape: Shape, { by, direction }: Order): string =>
  by === 'ObjectId'
    ? ` ORDER BY "ObjectId" ${direction}`
    : ` ORDER BY ${sortKeyOf(shape, by)} ${direction}, "ObjectId" ${direction}`

const columnsSql = (columns: readonly string[] | undefined): string =>
  columns === undefined ? '*' : columns.map(quote).join(', ')

// The first and the last group change places, so that what is unique stays so.
const idSql = (column: string): string => {
  const part = (from: number, length: number): string => `substr(${quote(column)}, ${from}, ${length})`
  return `${part(25, 8)} || ${part(9, 16)} || ${part(33, 4)} || ${part(1, 8)}`
}

const originSql = (origin: Origin): { readonly sql: string; readonly values: readonly Value[] } => {
  if ('column' in origin) return { sql: quote(origin.column), values: [] }
  return 'idOf' in origin ? { sql: idSql(origin.idOf), values: [] } : { sql: '?', values: [origin.value] }
}

/** One table of the store, in the words of CUPI. */
export const tableOf = (prepare: Prepare, shape: Shape): Table => {
  const name = quote(shape.name)

  const select = ({ where, order, limit, offset, columns }: Selection): Row[] => {
    const { sql, values } = whereSql(shape, where)
    // Without a sort the order is the database's own (cupi.md 1.12): that of insertion, which is also stable.
    const sorted = order ? orderSql(shape, order) : ' ORDER BY rowid'
    const text = `SELECT ${columnsSql(columns)} FROM ${name}${sql}${sorted} LIMIT ? OFFSET ?`
    return prepare(text).all(...values, limit, offset) as Row[]
  }

  const count = (where: readonly Condition[]): number => {
    const { sql, values } = whereSql(shape, where)
    const row =
      sql === ''
        ? prepare(`SELECT "rows" AS n FROM "_counts" WHERE "name" = ?`).get(shape.name)
        : prepare(`SELECT count(*) AS n FROM ${name}${sql}`).get(...values)
    return Number(row?.['n'] ?? 0)
  }

  const insertSql = (columns: readonly string[]): string =>
    `INSERT INTO ${name} (${columnsSql(columns)}) VALUES (${columns.map(() => '?').join(', ')})`

  return {
    shape,
    select,
    count,
    get: (id) => prepare(`SELECT * FROM ${name} WHERE "ObjectId" = ?`).get(id) as Row | undefined,
    first: (where, columns) => {
      const { sql, values } = whereSql(shape, where)
      return prepare(`SELECT ${columnsSql(columns)} FROM ${name}${sql} LIMIT 1`).get(...values) as
        | Row
        | undefined
    },
    insert: (row) => {
      const columns = Object.keys(row)
      prepare(insertSql(columns)).run(...Object.values<SQLInputValue>(row))
    },
    load: (columns, rows) => {
      const statement = prepare(insertSql(columns))
      for (const row of rows) statement.run(...Object.values(row))
    },
    copyFrom: (source, where, columns) => {
      const origins = Object.values(columns).map(originSql)
      const { sql, values } = whereSql(source.shape, where)
      const names = columnsSql(Object.keys(columns))
      const picked = origins.map((origin) => origin.sql).join(', ')
      const from = `${quote(source.shape.name)}${sql} ORDER BY rowid`
      prepare(`INSERT INTO ${name} (${names}) SELECT ${picked} FROM ${from}`).run(
        ...origins.flatMap((origin) => origin.values),
        ...values,
      )
    },
    update: (id, changes) => {
      const columns = Object.keys(changes)
      if (columns.length === 0) return
      const set = columns.map((column) => `${quote(column)} = ?`).join(', ')
      prepare(`UPDATE ${name} SET ${set} WHERE "ObjectId" = ?`).run(...Object.values(changes), id)
    },
    remove: (id) => void prepare(`DELETE FROM ${name} WHERE "ObjectId" = ?`).run(id),
    removeWhere: (where) => {
      const { sql, values } = whereSql(shape, where)
      prepare(`DELETE FROM ${name}${sql}`).run(...values)
    },
  }
}
