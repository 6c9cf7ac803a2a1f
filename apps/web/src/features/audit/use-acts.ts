import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { actsOf, standingOf, withRecords } from './acts.ts'
import type { Filter } from './filters.ts'
import { endings, log } from './queries.ts'

/** The acts that a filter lets through, each with the ending that it has by now. */
export const useActs = (filter: Filter) => {
  const query = useInfiniteQuery(log(filter))
  const records = query.data?.pages.flatMap(({ items }) => items) ?? []
  const found = actsOf(records)
  const now = serverNow()
  const open = found.filter((act) => standingOf(act, now) === 'check')
  const { data: later = [] } = useQuery({ ...endings(open), placeholderData: keepPreviousData })
  const acts = found.map((act) => (open.includes(act) ? withRecords(act, later) : act))
  return { query, acts }
}
