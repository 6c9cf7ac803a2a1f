import { queryOptions } from '@tanstack/react-query'
import { system } from '#api/cupi-system.ts'

type Template = {
  readonly value: string
  readonly label: string
  /** Where an extension of theirs will be. */
  readonly PartitionObjectId: string | undefined
}

/** What a new person can be made from. */
export const templates = queryOptions({
  queryKey: ['new-person', 'templates'],
  queryFn: async ({ signal }) => {
    const found: Template[] = []
    for await (const { Alias, DisplayName, PartitionObjectId } of system.userTemplates.each({ signal }))
      found.push({ value: Alias, label: DisplayName, PartitionObjectId: PartitionObjectId ?? undefined })
    return found.sort((one, other) => one.label.localeCompare(other.label))
  },
  staleTime: 300_000,
})
