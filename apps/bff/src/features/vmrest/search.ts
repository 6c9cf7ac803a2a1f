import {
  clausesOf,
  listSearch,
  MalformedQuery,
  parametersSearch,
  readQuery,
  readSort,
  UnsafeQueryValue,
  type Clause,
  type Resource,
  type Sort,
  type Verb,
  type Where,
} from '@unity-desk/cupi'
import { DeskError } from '../../platform/http/desk-error.ts'

const PAGES = ['rowsPerPage', 'pageNumber']
const ROWS = ['limit', 'offset']

const bad = (name: string, why: string): DeskError =>
  new DeskError('malformed', `${name}: ${why}`, { fields: [{ name, code: 'query', message: why }] })

/** Says in our words what the grammar of queries says no to. */
const readable = <T>(name: string, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    if (error instanceof MalformedQuery || error instanceof UnsafeQueryValue) throw bad(name, error.message)
    throw error
  }
}

/** The name of a column as Unity spells it; callers may use any case, and the names of Cisco's samples. */
const columnOf = (resource: Resource, name: string, parameter: string): string => {
  const lower = name.toLowerCase()
  const aliased = Object.entries(resource.columnAliases ?? {}).find(
    ([alias]) => alias.toLowerCase() === lower,
  )?.[1]
  const wanted = aliased?.toLowerCase() ?? lower
  const column = Object.entries(resource.fields).find(
    ([field, { find }]) => find && field.toLowerCase() === wanted,
  )?.[0]
  if (column === undefined) throw bad(parameter, `${name} is not a column that can be searched or sorted by`)
  return column
}

const checkedWhere = (resource: Resource, text: string): Where => {
  const check = (clause: Clause): Clause => {
    const column = columnOf(resource, clause.column, 'query')
    if (clause.value === undefined && !resource.fields[column]?.nulls)
      throw bad('query', `${column} does not take ${clause.operator}`)
    return { ...clause, column }
  }
  const clauses = clausesOf(readQuery(text)).map(check)
  const [first] = clauses
  return clauses.length === 1 && first ? first : { all: clauses }
}

const checkedSort = (resource: Resource, text: string): Sort => {
  const { by, direction } = readSort(text)
  return { by: columnOf(resource, by, 'sort'), direction }
}

const numberIn = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text)) throw bad(name, 'must be a whole number')
  return Number(text)
}

/**
 * Checks what can be said of a query whatever it asks for.
 * @throws DeskError `malformed`
 */
export const checkGrammar = (parameters: ReadonlyMap<string, string>): void => {
  const [query, sort] = [parameters.get('query'), parameters.get('sort')]
  readable('query', () => query !== undefined && readQuery(query))
  readable('sort', () => sort !== undefined && readSort(sort))
  for (const name of [...PAGES, ...ROWS]) numberIn(name, parameters.get(name))
}

/** Parameters that a verb takes. Paging on a single object is taken and means nothing (cupi.md 11, item 9). */
const known = (resource: Resource, verb: Verb): readonly string[] => {
  if (verb === 'list') return ['query', 'sort', ...(resource.paging === 'offset' ? ROWS : PAGES)]
  if (verb === 'create') return Object.keys(resource.createParameters ?? {})
  return verb === 'get' ? PAGES : []
}

const build = (resource: Resource, verb: Verb, parameters: ReadonlyMap<string, string>): string => {
  const stranger = [...parameters.keys()].find((name) => !known(resource, verb).includes(name))
  if (stranger !== undefined) throw bad(stranger, 'is not a parameter of this request')
  if (verb === 'create') return parametersSearch(Object.fromEntries(parameters))
  if (verb !== 'list') return ''
  const query = parameters.get('query')
  const sort = parameters.get('sort')
  return listSearch({
    where: query === undefined ? undefined : checkedWhere(resource, query),
    sort: sort === undefined ? undefined : checkedSort(resource, sort),
    ...Object.fromEntries(
      [...PAGES, ...ROWS].map((name) => [name, numberIn(name, parameters.get(name))] as const),
    ),
  })
}

/**
 * The query that is sent: read, checked against the columns of the resource, and written anew.
 * @throws DeskError `malformed`
 */
export const canonicalSearch = (
  resource: Resource,
  verb: Verb,
  parameters: ReadonlyMap<string, string>,
): string => readable('query', () => build(resource, verb, parameters))
