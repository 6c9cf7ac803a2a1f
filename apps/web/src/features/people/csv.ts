import type { DirectoryItem } from '@unity-desk/contract'
import { stringify } from 'csv-stringify/browser/esm/sync'

const columns = [
  'DisplayName',
  'DtmfAccessId',
  'Alias',
  'FirstName',
  'LastName',
  'EmailAddress',
  'SmtpAddress',
  'Department',
  'City',
  'ObjectId',
] as const satisfies readonly (keyof DirectoryItem)[]

/** Some programs take a single one for the end of a row, and what stands behind it for a formula. */
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/** A table under Unity's own names (RFC 4180). A name that begins like a formula is none to the program that opens it. */
export const csvOf = (people: readonly DirectoryItem[]): string =>
  stringify([...people], {
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    cast: { string: (text) => text.replace(CONTROLS, ' ').trimStart() },
    escape_formulas: true,
  })
