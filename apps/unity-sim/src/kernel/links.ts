import type { Row } from './table.ts'

/** Works out a link of an object from its row and its own URI; undefined where it leads nowhere. */
export type Link = (row: Row, uri: string) => string | undefined
export type Links = Readonly<Record<string, Link>>

/** To the object that a column names. */
export const linkTo =
  (path: string, column: string): Link =>
  (row) =>
    row[column] ? `/vmrest/${path}/${row[column]}` : undefined

/** To what lies below the object. */
export const linkBelow =
  (path: string): Link =>
  (_row, uri) =>
    `${uri}/${path}`

/** To a list of what belongs to the object. Blanks are encoded, parentheses are not (cupi.md 2.2). */
export const linkToList =
  (path: string, column: string): Link =>
  (row) =>
    `/vmrest/${path}?query=(${column}%20is%20${row['ObjectId']})`
