/** Operators of a CUPI query: there is no contains, no less-than and no "not" (cupi.md 1.13). */
export type Operator = 'is' | 'startswith' | 'isnull' | 'isnotnull'

/** One criterion. `C` is the name of the column, so that a clause on a column that cannot be searched does not compile. */
export type Clause<C extends string = string> = {
  readonly column: C
  readonly operator: Operator
  /** Absent for `isnull` and `isnotnull`. */
  readonly value?: string
}

/** A criterion that compares with a value. */
export type ValueClause<C extends string = string> = Clause<C> & {
  readonly operator: 'is' | 'startswith'
  readonly value: string
}

/** A criterion that asks whether there is a value at all. */
export type NullClause<C extends string = string> = Clause<C> & { readonly operator: 'isnull' | 'isnotnull' }

/** Several criteria, all of which must hold. Servers take up to five, from release 10.0 on (cupi.md 1.13). */
export type Compound<C extends string = string> = { readonly all: readonly Clause<C>[] }

export type Where<C extends string = string> = Clause<C> | Compound<C>

export type Direction = 'asc' | 'desc'

export type Sort<C extends string = string> = { readonly by: C; readonly direction: Direction }

/** Booleans are written 1 and 0 inside a query (cupi.md 1.8). */
const valueText = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? (value ? '1' : '0') : String(value)

/** The column equals the value, in any case. */
export const is = <const C extends string>(column: C, value: string | number | boolean): ValueClause<C> =>
  Object.freeze({ column, operator: 'is', value: valueText(value) })

/** The column begins with the text, in any case. */
export const startsWith = <const C extends string>(column: C, value: string): ValueClause<C> =>
  Object.freeze({ column, operator: 'startswith', value })

/** The column has no value. Only for columns marked `nulls`, from 11.5 on. */
export const isNull = <const C extends string>(column: C): NullClause<C> =>
  Object.freeze({ column, operator: 'isnull' })

/** The column has a value. Only for columns marked `nulls`, from 11.5 on. */
export const isNotNull = <const C extends string>(column: C): NullClause<C> =>
  Object.freeze({ column, operator: 'isnotnull' })

type UpToFive<T> = readonly [T, T] | readonly [T, T, T] | readonly [T, T, T, T] | readonly [T, T, T, T, T]

/** All of two to five criteria. Servers before 10.0 refuse it. */
export const all = <const Cs extends UpToFive<Clause>>(...clauses: Cs): { readonly all: Cs } =>
  Object.freeze({ all: Object.freeze(clauses) })

/** The criteria of a filter, one or several. */
export const clausesOf = <C extends string>(where: Where<C>): readonly Clause<C>[] =>
  'all' in where ? where.all : [where]
