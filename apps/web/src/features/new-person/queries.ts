import { queryOptions, skipToken } from '@tanstack/react-query'
import type { Conflicts } from '@unity-desk/contract'
import { system } from '#api/cupi-system.ts'
import { desk } from '#api/desk.ts'

/** What a new person can be made from. */
export const templates = queryOptions({
  queryKey: ['new-person', 'templates'],
  queryFn: async ({ signal }) => {
    const found: { readonly value: string; readonly label: string }[] = []
    for await (const { Alias, DisplayName } of system.userTemplates.each({ signal }))
      found.push({ value: Alias, label: DisplayName })
    return found.sort((one, other) => one.label.localeCompare(other.label))
  },
  staleTime: 300_000,
})

/** The people at Unity are asked when the typing pauses. */
const PAUSE_MS = 300

const pause = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE_MS)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })

type Field = Conflicts['items'][number]['field']

/** Who has what is being typed; undefined for nobody. */
export const ownerOf = (field: Field, text: string) =>
  queryOptions({
    queryKey: ['new-person', 'owner', field, text],
    queryFn:
      text === ''
        ? skipToken
        : async ({ signal }) => {
            await pause(signal)
            const { items } = await desk.conflicts({ [field]: text }, { signal })
            return items[0]?.owner ?? null
          },
    // Somebody else may take it meanwhile.
    staleTime: 10_000,
    retry: false,
  })
