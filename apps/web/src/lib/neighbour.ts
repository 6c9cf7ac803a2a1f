/** The one below the one that goes, or the one above where there is none below. */
export const neighbourOf = (ids: readonly string[], id: string): string | undefined => {
  const at = ids.indexOf(id)
  return ids[at + 1] ?? ids[at - 1]
}
