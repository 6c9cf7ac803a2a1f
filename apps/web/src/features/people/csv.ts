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

/** A table under Unity's own names. A name that begins like a formula is none to the program that opens it. */
export const csvOf = (people: readonly DirectoryItem[]): string =>
  stringify([...people], { header: true, columns: [...columns], escape_formulas: true, bom: true })
