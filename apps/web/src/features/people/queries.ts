import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query'
import type { DirectoryEntry } from '@unity-desk/contract'
import { OBJECT_ID } from '@unity-desk/cupi'
import { unity } from '#api/cupi.ts'
import { desk } from '#api/desk.ts'
import type { Person } from '#lib/person.ts'
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
    queryKey: ['directory', 'rows', question],
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

/** A person as Unity has them at this moment, with the roles that protect them. */
export const person = (ObjectId: string) =>
  queryOptions({
    queryKey: ['person', ObjectId],
    queryFn: async ({ signal }): Promise<Person> => {
      const [user, roles] = await Promise.all([
        unity.users.get(ObjectId, { signal }),
        unity.users.at(ObjectId).userRoles.list({ signal }),
      ])
      return { user, roles: roles.items.map(({ RoleName }) => RoleName ?? 'of another kind') }
    },
    enabled: OBJECT_ID.test(ObjectId),
  })

/** What the search knew of somebody, to show while Unity is asked. */
export const knownEntry = (queryClient: QueryClient, ObjectId: string): DirectoryEntry | undefined => {
  const found = queryClient.getQueriesData<InfiniteData<Page>>({ queryKey: ['directory', 'rows'] })
  for (const [, data] of found)
    for (const { items } of data?.pages ?? []) {
      const entry = items.find((each) => each.ObjectId === ObjectId)
      if (entry) return entry
    }
  return undefined
}
