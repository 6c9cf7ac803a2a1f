/** A statement of this many rows keeps the embedded database's hold on the event loop short (security.md T26). */
export const ROWS_PER_STATEMENT = 25

/** One statement cannot write a row twice, and a page that moved under the reader holds somebody twice. */
export const piecesOf = <T extends { readonly ObjectId: string }>(rows: readonly T[]): T[][] => {
  const different = [...new Map(rows.map((row) => [row.ObjectId, row])).values()]
  const count = Math.ceil(different.length / ROWS_PER_STATEMENT)
  return Array.from({ length: count }, (_, at) =>
    different.slice(at * ROWS_PER_STATEMENT, (at + 1) * ROWS_PER_STATEMENT),
  )
}
