import {
  clausesOf,
  MalformedQuery,
  readQuery,
  readSort,
  type Clause,
  type Field,
  type Resource,
} from '@unity-desk/cupi'
import type { Call } from './call.ts'
import { invalid } from './refused.ts'
import type { Order } from './table.ts'
import type { Condition } from './where.ts'

/** What a list is asked for. */
export type Listing = {
  readonly where: readonly Condition[]
  readonly order: Order | undefined
  readonly limit: number
  readonly offset: number
  /** More matches than these are refused. */
  readonly most?: number
  /** Matches nothing, whatever the data. */
  readonly isVoid: boolean
}

// cupi.md 1.12: documented for one resource, and a silent limit here.
const MOST_ROWS = 2001

type Scope = { readonly resource: Resource; readonly call: Call; readonly withheld: ReadonlySet<string> }

/** The field that a column of a query means, in any case and under any accepted spelling. */
const columnOf = ({ resource, call, withheld }: Scope, spelling: string): [string, Field] => {
  const wanted = spelling.toLowerCase()
  const same = (name: string): boolean => name.toLowerCase() === wanted
  const aliases = call.world.strict ? {} : (resource.columnAliases ?? {})
  const alias = Object.keys(aliases).find(same)
  const name = (alias === undefined ? undefined : aliases[alias]) ?? Object.keys(resource.fields).find(same)
  const field = name === undefined ? undefined : resource.fields[name]
  // Only indexed columns can be searched (cupi.md 1.13).
  if (name === undefined || !field?.find || withheld.has(name))
    throw invalid(`Invalid query: unknown column ${spelling.slice(0, 80)}`)
  return [name, field]
}

const conditionOf = (scope: Scope, { column, operator, value }: Clause): Condition => {
  const [name, field] = columnOf(scope, column)
  if ((operator === 'isnull' || operator === 'isnotnull') && !field.nulls)
    throw invalid(`Invalid query: ${operator} on ${name}`)
  return { column: name, operator, ...(value !== undefined && { value }) }
}

const read = <T>(reader: (text: string) => T, text: string): T => {
  try {
    return reader(text)
  } catch (error) {
    throw error instanceof MalformedQuery ? invalid(`Invalid query: ${error.message}`) : error
  }
}

const numberOf = ({ parameters }: Call, name: string, fallback: number): number => {
  const text = parameters.get(name)
  if (text === undefined || text === '') return fallback
  if (!/^\s*\d{1,9}\s*$/.test(text)) throw invalid(`Invalid value for ${name}`)
  return Number(text)
}

const whereOf = (scope: Scope): readonly Condition[] => {
  const { parameters, world } = scope.call
  const text = parameters.get('query')
  if (text === undefined) return []
  const clauses = clausesOf(read(readQuery, text))
  if (clauses.length > 1 && world.quirks.has('pre-10')) throw invalid('Invalid query: one criterion only')
  return clauses.map((clause) => conditionOf(scope, clause))
}

const orderOf = (scope: Scope, where: readonly Condition[]): Order | undefined => {
  const text = scope.call.parameters.get('sort')
  const [first] = where
  // A prefix is read off its index, so that a page costs what it holds.
  if (text === undefined)
    return first?.operator === 'startswith' ? { by: first.column, direction: 'asc' } : undefined
  const { by, direction } = read(readSort, text)
  const [name] = columnOf(scope, by)
  // With a query, only its own columns can be sorted by (cupi.md 1.13).
  if (where.length > 0 && !where.some(({ column }) => column === name))
    throw invalid(`Invalid query: sort by ${name} needs a query on ${name}`)
  return { by: name, direction }
}

// Without `limit`, more matches are an error (cupi.md 2.9).
const MOST_UNLIMITED = 2000

/** What a page is: by number of page, or by rows to pass over (cupi.md 1.12, 2.9). */
const windowOf = ({ resource, call }: Scope): Pick<Listing, 'limit' | 'offset' | 'most'> => {
  if (resource.paging === 'offset') {
    const isLimited = (call.parameters.get('limit') ?? '') !== ''
    return {
      limit: Math.min(numberOf(call, 'limit', MOST_UNLIMITED), MOST_ROWS),
      offset: numberOf(call, 'offset', 0),
      ...(!isLimited && { most: MOST_UNLIMITED }),
    }
  }
  const rows = Math.min(numberOf(call, 'rowsPerPage', MOST_ROWS), MOST_ROWS)
  const page = numberOf(call, 'pageNumber', 1)
  // Nought of either asks for the total alone.
  return { limit: page === 0 ? 0 : rows, offset: Math.max(0, page - 1) * rows }
}

/**
 * Reads `query`, `sort`, `rowsPerPage` and `pageNumber` (cupi.md 1.12, 1.13).
 * @throws Refused
 */
export const readListing = (scope: Scope): Listing => {
  const { call } = scope
  const encoded = /%2[89]/.test(call.parameters.raw('query') ?? '')
  if (encoded && call.world.quirks.has('reject-encoded-parentheses'))
    throw invalid('Invalid query: expected parentheses')
  const where = whereOf(scope)
  const order = orderOf(scope, where)
  return {
    where,
    order,
    ...windowOf(scope),
    isVoid: encoded && call.world.quirks.has('encoded-parentheses-find-nothing'),
  }
}
