import { queryOptions } from '@tanstack/react-query'
import type { Change } from '@unity-desk/contract'
import { desk } from '#api/desk.ts'
import type { Draft } from '#lib/field-text.ts'

/** What was changed last, as it was before, and when that was seen to be done. */
export type Past = { readonly before: Draft; readonly at: Date }

const sameNames = (one: object, other: object): boolean =>
  Object.keys(one).toSorted().join() === Object.keys(other).toSorted().join()

/** Whether an entry of the journal is the change that was just made, and can be taken back. */
export const isOf = ({ state, after }: Change, { before }: Past): boolean =>
  state === 'revertable' && after !== null && sameNames(after, before)

/** The entry of the journal for the last change of a person; null where it cannot be taken back. */
export const lastChange = (target: string, actor: string, past: Past) =>
  queryOptions({
    queryKey: ['changes', target, actor, past.at.getTime()],
    queryFn: async ({ signal }): Promise<Change | null> => {
      const [change] = (await desk.changes.list({ target, actor, limit: 1 }, { signal })).items
      return change && isOf(change, past) ? change : null
    },
    // It only adorns what is done already.
    retry: false,
  })
