import { clausesOf, type Clause, type Sort, type Where } from './clause.ts'
import { MOST_CLAUSES, readQuery } from './read.ts'

// `)` has no documented escape and ends the value on some servers (cupi.md 9, rule 12); a lone surrogate has no UTF-8.
const UNSAFE = /[()\u0000-\u001F\u007F]|\p{Surrogate}/u

/** A value that cannot be written into a query without changing its meaning. */
export class UnsafeQueryValue extends RangeError {
  readonly column: string
  constructor(column: string) {
    super(`a query on ${column} cannot hold a parenthesis, a control character or a second criterion`)
    this.column = column
  }
}

const readsBackAsOne = (text: string): boolean => {
  try {
    return !('all' in readQuery(`(${text})`))
  } catch {
    return false
  }
}

const clauseText = ({ column, operator, value }: Clause): string => {
  if (value === undefined) return `${column} ${operator}`
  if (UNSAFE.test(value)) throw new UnsafeQueryValue(column)
  const text = `${column} ${operator} ${value.trim().replaceAll("'", "''")}`
  // "a & Alias is b" would be read as two criteria.
  if (value.includes('&') && !readsBackAsOne(text)) throw new UnsafeQueryValue(column)
  return text
}

/**
 * Text of a `query=` parameter, before it is encoded for the URL: `(Alias startswith ab)`. Single quotes are doubled,
 * blanks at the ends of a value are dropped, as servers drop them.
 * @throws UnsafeQueryValue
 * @throws RangeError on no criteria, or more than servers take
 */
export const queryText = (where: Where): string => {
  const clauses = clausesOf(where)
  if (clauses.length === 0 || clauses.length > MOST_CLAUSES)
    throw new RangeError(`a query has one to ${MOST_CLAUSES} criteria`)
  return `(${clauses.map(clauseText).join(' & ')})`
}

/** Text of a `sort=` parameter: `(Alias asc)`. */
export const sortText = ({ by, direction }: Sort): string => `(${by} ${direction})`

/** Encodes a parameter and keeps parentheses literal: some versions refuse `%28` (cupi.md 1.13). */
const encode = (text: string): string => encodeURIComponent(text).replaceAll("'", '%27')

export type ListParameters = {
  readonly where?: Where | undefined
  readonly sort?: Sort | undefined
  /** Rows on a page; 0 asks for the total alone. */
  readonly rowsPerPage?: number | undefined
  /** From 1; 0 asks for the total alone. */
  readonly pageNumber?: number | undefined
  /** Rows on a page, where a list is paged by `limit` and `offset` instead. */
  readonly limit?: number | undefined
  /** Rows to pass over. */
  readonly offset?: number | undefined
}

const NUMBERS = ['rowsPerPage', 'pageNumber', 'limit', 'offset'] as const

const isCount = (rows: number): boolean => Number.isSafeInteger(rows) && rows >= 0

/**
 * The part of a list's URL behind its path, with the question mark; empty when nothing is asked.
 * @throws UnsafeQueryValue
 * @throws RangeError on a page or a number of rows that no server has
 */
export const listSearch = ({ where, sort, ...numbers }: ListParameters): string => {
  const parts: string[] = []
  if (where) parts.push(`query=${encode(queryText(where))}`)
  if (sort) parts.push(`sort=${encode(sortText(sort))}`)
  for (const name of NUMBERS) {
    const number = numbers[name]
    if (number === undefined) continue
    if (!isCount(number)) throw new RangeError(`not a page or a number of rows: ${number}`)
    parts.push(`${name}=${number}`)
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** Query parameters of a create, encoded. */
export const parametersSearch = (parameters: Readonly<Record<string, string | undefined>>): string => {
  const parts = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}
