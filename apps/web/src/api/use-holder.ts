import { queryOptions, skipToken, useQuery } from '@tanstack/react-query'
import type { Conflict } from '@unity-desk/contract'
import { desk } from './desk.ts'
import { references } from './references.ts'
import { sayHolder, sayUnknown } from './say-holder.ts'

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

type Typed = {
  readonly field: Conflict['field']
  /** Empty where there is nothing to ask. */
  readonly text: string
  /** Where an extension is to be. */
  readonly PartitionObjectId?: string | undefined
  /** ObjectId of what is edited. */
  readonly except?: string | undefined
}

const holderOf = ({ field, text, PartitionObjectId, except }: Typed) =>
  queryOptions({
    queryKey: ['holder', field, text, PartitionObjectId, except],
    queryFn:
      text === ''
        ? skipToken
        : async ({ signal }) => {
            await pause(signal)
            const where = { ...(PartitionObjectId && { PartitionObjectId }), ...(except && { except }) }
            const { items, known } = await desk.conflicts({ [field]: text, ...where }, { signal })
            return { conflict: items[0], known }
          },
    // Asked anew whenever it is typed: what was free is taken the moment after, often by what was typed here.
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })

/** What can be said of a text while it is typed. */
export type Remark = {
  /** Who has it already. */
  readonly error?: string
  /** What is not known. */
  readonly note?: string
}

/** Whether somebody has an alias, an extension or an address already, as far as it can be known before it is sent. */
export const useHolder = (
  typed: Typed,
  /** The person who is edited: what is their own is told as such. */
  person?: string,
): Remark => {
  const text = typed.text.trim()
  const { data } = useQuery(holderOf({ ...typed, text }))
  const conflict = data?.conflict
  const place = conflict?.extension?.PartitionObjectId
  const { data: partitions } = useQuery({ ...references('partitions'), enabled: place !== undefined })
  if (text === '' || !data) return {}
  if (conflict) {
    const partition = partitions?.find(({ value }) => value === place)?.label
    return { error: sayHolder(conflict, { text, person, partition }) }
  }
  const note = data.known && sayUnknown(data.known)
  return note === undefined ? {} : { note }
}
