import { queryOptions } from '@tanstack/react-query'
import { desk } from '#api/desk.ts'

const SOON_MS = 2000
const NOW_AND_THEN_MS = 10_000

/** A record that a colleague is expected to do something about. */
export const awaited = (id: string) =>
  queryOptions({
    queryKey: ['verification', id],
    queryFn: ({ signal }) => desk.verifications.get(id, { signal }),
    staleTime: 0,
    gcTime: 0,
    // The colleague is asked in another window.
    refetchInterval: SOON_MS,
    refetchIntervalInBackground: true,
  })

/** What waits for this operator. */
export const waiting = queryOptions({
  queryKey: ['verifications', 'waiting'],
  queryFn: async ({ signal }) => (await desk.verifications.waiting({ signal })).items,
  staleTime: SOON_MS,
  refetchInterval: NOW_AND_THEN_MS,
})
