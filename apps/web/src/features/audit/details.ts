import { instantOf } from '@unity-desk/cupi'
import { dayAndClock } from '#lib/time.ts'
import { detailWord, words } from './words.ts'

/** A moment as we write it, or as Unity does. */
const momentIn = (text: string): Date | undefined => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return new Date(text)
  return /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.test(text) ? instantOf(text) : undefined
}

const written = (text: string): string => {
  const moment = momentIn(text)
  return moment ? dayAndClock(moment) : text
}

const plain = (value: unknown): string => {
  if (value === null || value === undefined) return words.none
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'string') return value === '' ? words.emptyValue : written(value)
  return typeof value === 'number' ? String(value) : JSON.stringify(value)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export type Detail = { readonly label: string; readonly value: string }

/** What was asked for, a line each; what stands inside of something is named with it. */
export const detailsOf = (details: Readonly<Record<string, unknown>>, within = ''): readonly Detail[] =>
  Object.entries(details).flatMap(([key, value]) => {
    const path = within === '' ? key : `${within}.${key}`
    // What went with a deletion is told in the undo journal, by name.
    if (path === 'below') return []
    if (isObject(value)) return detailsOf(value, path)
    const text = Array.isArray(value) ? value.map(plain).join(', ') || words.none : plain(value)
    return [{ label: detailWord(path), value: text }]
  })
