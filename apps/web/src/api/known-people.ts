import type { InfiniteData, QueryClient } from '@tanstack/react-query'
import type { DirectoryEntry, DirectoryPage } from '@unity-desk/contract'

/** Under which the rows of every search are kept. */
export const DIRECTORY_ROWS = ['directory', 'rows'] as const

/** What a search knew of somebody, to show while Unity is asked. */
export const knownEntry = (queryClient: QueryClient, ObjectId: string): DirectoryEntry | undefined => {
  const found = queryClient.getQueriesData<InfiniteData<DirectoryPage>>({ queryKey: DIRECTORY_ROWS })
  for (const [, data] of found)
    for (const { items } of data?.pages ?? []) {
      const entry = items.find((each) => each.ObjectId === ObjectId)
      if (entry) return entry
    }
  return undefined
}
