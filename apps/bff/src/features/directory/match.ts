import type { DirectoryEntry, DirectoryMatch } from '@unity-desk/contract'
import { fold } from './fold.ts'

const shown = ['DisplayName', 'Alias', 'DtmfAccessId'] as const
const told = ['EmailAddress', 'SmtpAddress', 'Department'] as const

/** What of a person answers the words, where their name, alias and extension do not. */
export const matchOf = (
  entry: DirectoryEntry,
  proxies: readonly string[],
  words: readonly string[],
): DirectoryMatch | undefined => {
  const visible = shown.map((column) => fold(entry[column]))
  const word = words.find((each) => !visible.some((text) => text.includes(each)))
  if (word === undefined) return undefined
  const field = told.find((column) => fold(entry[column] ?? '').includes(word))
  if (field) return { field, value: entry[field] ?? '' }
  const proxy = proxies.find((address) => fold(address).includes(word))
  return proxy === undefined ? undefined : { field: 'SmtpProxyAddress', value: proxy }
}
