import { clausesOf, is, listSearch, readQuery, readSort, type Clause, type Where } from '@unity-desk/cupi'
import type { Identity } from '../../platform/access/identity.ts'
import type { Plan } from './plan.ts'

/** Servers take five (cupi.md 1.13). */
const MOST_BESIDE = 4

const joined = (clauses: readonly Clause[]): Where => {
  const [first, ...rest] = clauses
  if (!first) throw new TypeError('no criterion')
  return rest.length === 0 ? first : { all: clauses }
}

const numberIn = (parameters: URLSearchParams, name: string): number | undefined => {
  const text = parameters.get(name)
  return text === null ? undefined : Number(text)
}

/**
 * A list of people with the one partition of the caller's scope among its criteria, so that Unity itself leaves out who
 * is outside. Undefined where Unity cannot: it searches by no class of service and no location, joins criteria by "and"
 * alone, and sorts by columns of the query only.
 */
export const scopedList = ({ scope }: Identity, plan: Plan): Plan | undefined => {
  const { PartitionObjectId: partitions, ...others } = scope ?? {}
  const [partition] = partitions ?? []
  if (partition === undefined || partitions?.length !== 1) return undefined
  if (Object.values(others).some((each) => each !== undefined)) return undefined
  const parameters = new URLSearchParams(plan.search)
  const [query, sort] = [parameters.get('query'), parameters.get('sort')]
  const given = query === null ? [] : clausesOf(readQuery(query))
  if (given.length > MOST_BESIDE) return undefined
  const clauses = [...given, is('PartitionObjectId', partition)]
  const order = sort === null ? undefined : readSort(sort)
  if (order && !clauses.some(({ column }) => column === order.by)) return undefined
  const search = listSearch({
    where: joined(clauses),
    sort: order,
    rowsPerPage: numberIn(parameters, 'rowsPerPage'),
    pageNumber: numberIn(parameters, 'pageNumber'),
  })
  return { ...plan, search }
}
