import { directoryEntry, type DirectoryEntry } from '@unity-desk/contract'
import type { ListReadOf } from '@unity-desk/cupi'
import type { users } from '@unity-desk/cupi/resources'
import { fold } from './fold.ts'

/** A user as a list of Unity gives it, or as they are read whole: SmtpAddress is in no list (cupi.md 2.2). */
export type ListedUser = ListReadOf<typeof users> & { readonly SmtpAddress?: string | undefined }

type Column = keyof DirectoryEntry

const columns = Object.keys(directoryEntry.shape) as Column[]

/** What no database takes as text. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '')

/** What of a user is kept: the columns that the console shows, and nothing else of the row. */
export const entryOf = (user: ListedUser): DirectoryEntry => {
  const entry: Partial<Record<Column, string>> = {}
  for (const column of columns) {
    const value = user[column]
    if (typeof value === 'string' && value !== '') entry[column] = storable(value)
  }
  return { ObjectId: user.ObjectId, Alias: '', DisplayName: '', DtmfAccessId: '', ...entry }
}

const searched = [
  'Alias',
  'DisplayName',
  'FirstName',
  'LastName',
  'DtmfAccessId',
  'EmailAddress',
  'Department',
] as const

/** A character that no question holds, so that no fragment is found across two columns. */
const BETWEEN = '\u001F'

export const searchText = (entry: DirectoryEntry): string =>
  searched.map((column) => fold(entry[column] ?? '')).join(BETWEEN)

export const sortName = ({ DisplayName, Alias }: DirectoryEntry): string => fold(DisplayName || Alias)
