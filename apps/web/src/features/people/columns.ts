import type { DirectoryItem } from '@unity-desk/contract'
import { remember, remembered } from '#lib/preferences.ts'
import { createStore } from '#lib/store.ts'

/** What a row can show beside the name and the extension. */
export const columnNames = ['Alias', 'Department', 'EmailAddress', 'SmtpAddress', 'City'] as const

export type Column = (typeof columnNames)[number]

const DEFAULT: readonly Column[] = ['Alias', 'Department', 'EmailAddress']

const chosen = (text: string | undefined): readonly Column[] => {
  if (text === undefined) return DEFAULT
  const names = text.split(' ')
  return columnNames.filter((name) => names.includes(name))
}

/** Which of them this browser shows. */
export const columns = createStore(chosen(remembered('columns')))

export const showColumn = (column: Column, isShown: boolean): void => {
  const next = columnNames.filter((name) => (name === column ? isShown : columns.get().includes(name)))
  columns.set(next)
  remember('columns', next.join(' '))
}

/** A number beside the one that is shown, where that one answered the question. */
export const alternateOf = ({ matched }: DirectoryItem): string | undefined =>
  matched?.field === 'AlternateExtension' ? matched.value : undefined

/** The second line of a row. What answered the question and is in no column shown stands first. */
export const moreOf = (entry: DirectoryItem, shown: readonly Column[]): readonly string[] => {
  const texts = shown.map((column) => entry[column] ?? '')
  const matched = alternateOf(entry) === undefined ? (entry.matched?.value ?? '') : ''
  return [...new Set(texts.includes(matched) ? texts : [matched, ...texts])].filter(Boolean)
}
