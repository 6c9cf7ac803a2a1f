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

/** The second line of a row. What answered the question and is in no column shown stands first. */
export const moreOf = (entry: DirectoryItem, shown: readonly Column[]): readonly string[] => {
  const texts = shown.map((column) => entry[column] ?? '')
  const matched = entry.matched?.value ?? ''
  return [...new Set(texts.includes(matched) ? texts : [matched, ...texts])].filter(Boolean)
}
