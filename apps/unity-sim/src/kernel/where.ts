import type { Operator } from '@unity-desk/cupi'
import { EMPTY, fold } from './fold.ts'
import { keyOf, type Shape } from './shape.ts'

/** One criterion on a column of a table. */
export type Condition = {
  readonly column: string
  readonly operator: Operator
  readonly value?: string
}

type Sql = { readonly sql: string; readonly values: readonly string[] }

const BOOLEANS: Readonly<Record<string, string>> = { '1': 'true', true: 'true', '0': 'false', false: 'false' }

/** The spelling that a column of this kind is stored in (cupi.md 1.8: booleans are 1 and 0 inside a query). */
const stored = (shape: Shape, column: string, value: string): string => {
  const folded = fold(value)
  const kind = shape.columns.find(({ name }) => name === column)?.kind
  return kind === 'bool' ? (BOOLEANS[folded] ?? folded) : folded
}

const conditionSql = (shape: Shape, { column, operator, value = '' }: Condition): Sql | undefined => {
  const key = keyOf(shape, column)
  if (operator === 'isnull') return { sql: `${key} >= ?`, values: [EMPTY] }
  if (operator === 'isnotnull') return { sql: `${key} < ?`, values: [EMPTY] }
  if (operator === 'is') return { sql: `${key} = ?`, values: [stored(shape, column, value)] }
  // `startswith` nothing matches all (cupi.md 1.13).
  if (value === '') return undefined
  const prefix = fold(value)
  return { sql: `${key} >= ? AND ${key} < ?`, values: [prefix, prefix + EMPTY] }
}

/** The WHERE of a statement, with its values; empty when every row matches. */
export const whereSql = (shape: Shape, conditions: readonly Condition[]): Sql => {
  const parts = conditions
    .map((condition) => conditionSql(shape, condition))
    .filter((part): part is Sql => part !== undefined)
  if (parts.length === 0) return { sql: '', values: [] }
  return {
    sql: ` WHERE ${parts.map(({ sql }) => sql).join(' AND ')}`,
    values: parts.flatMap(({ values }) => values),
  }
}
