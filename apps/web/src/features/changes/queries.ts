import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { ChangesQuery } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'

const PAGE = 50
const A_MOMENT = 3000

export type Filter = Pick<ChangesQuery, 'target' | 'actor'>

/** The undo journal, newest first. */
export const journal = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: ['changes', 'journal', filter],
    queryFn: ({ pageParam, signal }) =>
      desk.changes.list(
        { ...filter, limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor,
    staleTime: A_MOMENT,
  })

/** A change beside what Unity shows at this moment. */
export const detail = (id: string) =>
  queryOptions({
    queryKey: ['changes', 'detail', id],
    queryFn: ({ signal }) => desk.changes.get(id, { signal }),
    staleTime: 0,
  })
