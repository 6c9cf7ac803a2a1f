import type { Clause, Direction, Operator, Sort, Where } from './clause.ts'

/** Text that is not of the query grammar. */
export class MalformedQuery extends RangeError {}

const OPERATORS = new Set<Operator>(['is', 'startswith', 'isnull', 'isnotnull'])
const CLAUSE = /^\s*([A-Za-z][A-Za-z0-9_.]*)\s+([A-Za-z]+)(?: ([\s\S]*))?$/
/** Most criteria of a compound query (cupi.md 1.13). */
export const MOST_CLAUSES = 5

const readClause = (text: string): Clause => {
  const [, column, word, value] = CLAUSE.exec(text) ?? []
  const operator = word?.toLowerCase() as Operator | undefined
  if (column === undefined || operator === undefined || !OPERATORS.has(operator))
    throw new MalformedQuery(`expected (column operator value), got ${JSON.stringify(text.slice(0, 80))}`)
  if (operator === 'isnull' || operator === 'isnotnull') {
    if (value !== undefined && value.trim() !== '') throw new MalformedQuery(`${operator} takes no value`)
    return { column, operator }
  }
  return { column, operator, value: (value ?? '').trim().replaceAll("''", "'") }
}

/** A `&` joins two clauses only when what follows it reads as one: a value may hold an ampersand of its own. */
const splitClauses = (text: string): string[] => {
  const clauses: string[] = []
  for (const piece of text.split('&')) {
    const [, , word] = CLAUSE.exec(piece) ?? []
    const begins = word !== undefined && OPERATORS.has(word.toLowerCase() as Operator)
    const last = clauses.length - 1
    if (begins || last < 0) clauses.push(piece)
    else clauses[last] += `&${piece}`
  }
  return clauses
}

const inside = (text: string): string => {
  const trimmed = text.trim()
  if (!trimmed.startsWith('(') || !trimmed.endsWith(')')) throw new MalformedQuery('expected parentheses')
  return trimmed.slice(1, -1)
}

/**
 * Reads the decoded text of a `query=` parameter. A value runs to the last parenthesis (cupi.md 1.13).
 * @throws MalformedQuery
 */
export const readQuery = (text: string): Where => {
  const clauses = splitClauses(inside(text)).map(readClause)
  const [first] = clauses
  if (first === undefined) throw new MalformedQuery('expected a clause')
  if (clauses.length > MOST_CLAUSES) throw new MalformedQuery(`at most ${MOST_CLAUSES} clauses`)
  return clauses.length === 1 ? first : { all: clauses }
}

/**
 * Reads the decoded text of a `sort=` parameter.
 * @throws MalformedQuery
 */
export const readSort = (text: string): Sort => {
  const [, by, word = 'asc'] = /^\s*([A-Za-z][A-Za-z0-9_.]*)(?:\s+([A-Za-z]+))?\s*$/.exec(inside(text)) ?? []
  const direction = word.toLowerCase()
  if (by === undefined || (direction !== 'asc' && direction !== 'desc'))
    throw new MalformedQuery(`expected (column asc) or (column desc)`)
  return { by, direction: direction satisfies Direction }
}
