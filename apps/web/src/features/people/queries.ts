import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type InfiniteData,
} from '@tanstack/react-query'
import { desk } from '#api/desk.ts'
import { DIRECTORY_ROWS } from '#api/known-people.ts'
import type { Question } from './question.ts'

const PAGE = 50
const WHILE_READING_MS = 2000

type Page = Awaited<ReturnType<typeof desk.directory.search>>

/** Until the first sweep is complete, more people come by themselves. */
const untilSwept = ({ state }: { state: { data?: InfiniteData<Page> | undefined } }): number | false =>
  state.data?.pages[0]?.asOf === null ? WHILE_READING_MS : false

/** Who matches, page by page. The rows of the question before stay until those of this one are there. */
export const directory = (question: Question) =>
  infiniteQueryOptions({
    queryKey: [...DIRECTORY_ROWS, question],
    queryFn: ({ pageParam, signal }) =>
      desk.directory.search(
        { ...question, limit: PAGE, ...(pageParam !== '' && { cursor: pageParam }) },
        { signal },
      ),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor,
    placeholderData: keepPreviousData,
    refetchInterval: untilSwept,
  })

/** How many there are to be found. */
export const everybody = queryOptions({
  queryKey: ['directory', 'total'],
  queryFn: async ({ signal }) => (await desk.directory.search({ q: '', limit: 1 }, { signal })).total,
})

/** How many are on each worklist. Counted slowly in the background: there is no hurry to see the next number. */
export const worklists = queryOptions({
  queryKey: ['directory', 'worklists'],
  queryFn: ({ signal }) => desk.directory.worklists({ signal }),
  refetchInterval: 60_000,
  retry: false,
})

/** What the list can be narrowed by. */
export const facets = queryOptions({
  queryKey: ['directory', 'facets'],
  queryFn: ({ signal }) => desk.directory.facets({ signal }),
  staleTime: 300_000,
})
