import type { Address } from './queries.ts'

/** The row below the one that goes, or the one above where there is none below. */
export const neighbourOf = (list: readonly Address[], { ObjectId }: Address): string | undefined => {
  const at = list.findIndex((each) => each.ObjectId === ObjectId)
  return (list[at + 1] ?? list[at - 1])?.ObjectId
}
