import { queryOptions } from '@tanstack/react-query'
import { desk } from '#api/desk.ts'

/** What a deletion destroys, as it is now. */
export const preview = (ObjectId: string) =>
  queryOptions({
    queryKey: ['offboarding', ObjectId],
    queryFn: ({ signal }) => desk.users.offboarding(ObjectId, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
