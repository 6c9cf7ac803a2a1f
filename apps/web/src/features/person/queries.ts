import { queryOptions, skipToken } from '@tanstack/react-query'
import { system } from '#api/cupi-system.ts'

const TEN_MINUTES = 600_000

/** What a class of service is called. Classes change a few times in a year. */
export const classOfService = (ObjectId: string | null | undefined) =>
  queryOptions({
    queryKey: ['class-of-service', ObjectId],
    queryFn: ObjectId
      ? async ({ signal }) => (await system.coses.get(ObjectId, { signal })).DisplayName
      : skipToken,
    staleTime: TEN_MINUTES,
  })
