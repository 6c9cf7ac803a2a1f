import type { Memory } from '@unity-desk/cupi'

/** What a field holds on its way to Unity; null clears it. */
export type Value = string | number | boolean | null

/** Fields by name, as a form has them: text, whatever they hold. */
export type Draft = Readonly<Record<string, string>>

export type Flaw =
  | { readonly kind: 'missing' }
  | { readonly kind: 'too-long'; readonly most: number }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'out-of-range'; readonly least: number; readonly most: number }

const INTEGER = /^-?\d{1,10}$/

/** What a record holds under a name, as text; empty where it holds nothing. */
export const textIn = (record: object, name: string): string => {
  const value: unknown = Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : ''
}

/** What is wrong with a text, before Unity is asked. */
export const flawOf = ({ kind, max, range, isRequired }: Memory, text: string): Flaw | undefined => {
  if (text === '') return isRequired ? { kind: 'missing' } : undefined
  if (max !== undefined && text.length > max) return { kind: 'too-long', most: max }
  if (kind !== 'int') return undefined
  if (!INTEGER.test(text)) return { kind: 'no-number' }
  if (!range) return undefined
  const [least, most] = range
  return Number(text) < least || Number(text) > most ? { kind: 'out-of-range', least, most } : undefined
}

export const valueOf = ({ kind }: Memory, text: string): Value => {
  if (text === '') return null
  if (kind === 'int') return Number(text)
  return kind === 'bool' ? text === 'true' : text
}

/** Names of the fields in which a draft is another than the record. */
export const changedIn = (record: object, draft: Draft): readonly string[] =>
  Object.keys(draft).filter((name) => draft[name] !== textIn(record, name))

/** What was typed while a draft was sent. */
export const typedSince = (draft: Draft, sent: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([name, text]) => text !== sent[name]))

/** Just what has changed, for an update. */
export const changesOf = (
  memories: readonly Memory[],
  record: object,
  draft: Draft,
): Readonly<Record<string, Value>> => {
  const changed = new Set(changedIn(record, draft))
  return Object.fromEntries(
    memories
      .filter(({ name }) => changed.has(name))
      .map((memory) => [memory.name, valueOf(memory, draft[memory.name] ?? '')]),
  )
}

/** Whether a record shows all that was written. */
export const shows = (record: object, written: Readonly<Record<string, Value>>): boolean =>
  Object.entries(written).every(
    ([name, value]) => textIn(record, name) === (value === null ? '' : String(value)),
  )
