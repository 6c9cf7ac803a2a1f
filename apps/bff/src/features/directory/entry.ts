import { directoryEntry, type DirectoryEntry } from '@unity-desk/contract'
import { instantOf, type ListReadOf } from '@unity-desk/cupi'
import type { users } from '@unity-desk/cupi/resources'
import { fold } from './fold.ts'

/** A user as a list of Unity gives it, or as they are read whole: SmtpAddress is in no list (cupi.md 2.2). */
export type ListedUser = ListReadOf<typeof users> & { readonly SmtpAddress?: string | undefined }

type Column = keyof DirectoryEntry

/** SmtpAddress has a column of its own: a list does not say that it is gone. */
const columns = Object.keys(directoryEntry.shape).filter((name) => name !== 'SmtpAddress') as Column[]

/** What no database takes as text. */
export const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '')

/** What of a user is kept: the columns that the console shows, and nothing else of the row. */
const entryOf = (user: ListedUser): DirectoryEntry => {
  const entry: Partial<Record<Column, string>> = {}
  for (const column of columns) {
    const value = user[column]
    if (typeof value === 'string' && value !== '') entry[column] = storable(value)
  }
  return { ObjectId: user.ObjectId, Alias: '', DisplayName: '', DtmfAccessId: '', ...entry }
}

/** A character that no question holds, so that no fragment is found across two columns. */
export const BETWEEN = '\u001F'

/** Every word with a blank before it, so that a beginning is found as one. */
const profileOf = (entry: DirectoryEntry): string => {
  const name = fold(entry.DisplayName)
  const parts = [fold(entry.FirstName ?? ''), fold(entry.LastName ?? '')].filter(
    (part) => !name.includes(part),
  )
  const rest = [entry.Alias, entry.DtmfAccessId, entry.EmailAddress ?? '', entry.Department ?? ''].map(fold)
  return [name, ...parts, ...rest].map((part) => ` ${part}`).join(BETWEEN)
}

/** An index takes no text without end. */
const indexed = (text: string): string => fold(text).slice(0, 500)

const lower = (id: string | null | undefined): string | null => id?.toLowerCase() ?? null

/** The row of the index. */
export const personRow = (user: ListedUser) => {
  const entry = entryOf(user)
  return {
    object_id: user.ObjectId,
    entry,
    alias: indexed(entry.Alias),
    extension: indexed(entry.DtmfAccessId),
    department: indexed(entry.Department ?? ''),
    profile: profileOf(entry),
    smtp_address: user.SmtpAddress ? storable(user.SmtpAddress) : null,
    sort_name: indexed(entry.DisplayName || entry.Alias),
    location_id: lower(user.LocationObjectId),
    partition_id: lower(user.PartitionObjectId),
    cos_id: lower(user.CosObjectId),
  }
}

/** The row of what changes oftener. */
export const stateRow = (user: ListedUser, sweep: number) => ({
  object_id: user.ObjectId,
  sweep,
  awaits_enrolment: user.IsVmEnrolled === true,
  made_at: instantOf(user.CreationTime) ?? null,
})
