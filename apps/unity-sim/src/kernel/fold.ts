/** Stands behind every text: empty strings sort after all others (cupi.md 1.13), and NULL after those. */
export const EMPTY = '\u{10FFFF}'

/** The key that a text is compared and sorted by: Unity takes no notice of case (cupi.md 1.13). */
export const fold = (value: unknown): string => {
  if (typeof value !== 'string') return EMPTY + EMPTY
  return value === '' ? EMPTY : value.toLowerCase()
}
