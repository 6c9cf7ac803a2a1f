import type { DirectoryEntry, DirectoryMatch } from '@unity-desk/contract'
import { fold } from './fold.ts'

const shown = ['DisplayName', 'Alias', 'DtmfAccessId'] as const
const told = ['EmailAddress', 'SmtpAddress', 'Department'] as const

const unshown = (entry: DirectoryEntry, words: readonly string[]): string | undefined => {
  const visible = shown.map((column) => fold(entry[column]))
  return words.find((each) => !visible.some((text) => text.includes(each)))
}

/** Whether their name, alias and extension answer all of the words. */
export const isShown = (entry: DirectoryEntry, words: readonly string[]): boolean =>
  unshown(entry, words) === undefined

/** What of a person answers the words, where their name, alias and extension do not. */
export const matchOf = (
  entry: DirectoryEntry,
  further: readonly DirectoryMatch[],
  words: readonly string[],
): DirectoryMatch | undefined => {
  const word = unshown(entry, words)
  if (word === undefined) return undefined
  const field = told.find((column) => fold(entry[column] ?? '').includes(word))
  if (field) return { field, value: entry[field] ?? '' }
  return further.find(({ value }) => fold(value).includes(word))
}
