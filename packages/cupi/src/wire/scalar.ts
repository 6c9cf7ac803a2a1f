import type { FieldKind } from '../resource/field.ts'

// CUPI writes every scalar as text; servers and clients also send JSON booleans, JSON numbers and 0/1 for booleans
// (cupi.md 1.6, 1.8). Reading takes all of them, writing gives the one form that recorded servers send. Plain
// functions: the browser's budget of 20 kB leaves no room for a schema library beside ky.

/** Text on the wire to a value and back, for one kind of field. */
export type Scalar = {
  /** What the kind looks like, for the message. */
  readonly expected: string
  /** The value, null for none, or undefined when the text is not of this kind. */
  readonly read: (text: string) => string | number | boolean | null | undefined
  /** The text, or undefined when the value is not of this kind. */
  readonly write: (value: unknown) => string | undefined
}

const text: Scalar = {
  expected: 'text',
  read: (given) => given,
  write: (value) => (typeof value === 'string' ? value : undefined),
}

const textOrNull: Scalar = { ...text, read: (given) => given.trim() || null }

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['', null],
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
])

const bool: Scalar = {
  expected: 'true or false',
  read: (given) => WORDS.get(given.trim().toLowerCase()),
  write: (value) => (typeof value === 'boolean' ? String(value) : undefined),
}

const int: Scalar = {
  expected: 'a whole number',
  read: (given) => {
    const digits = given.trim()
    if (digits === '') return null
    // Fifteen digits fit a double; adding zero makes a plain 0 of -0.
    return /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) + 0 : undefined
  },
  write: (value) => (Number.isSafeInteger(value) ? String(value) : undefined),
}

export const scalars: Readonly<Record<FieldKind, Scalar>> = {
  text,
  uri: text,
  secret: text,
  id: textOrNull,
  time: textOrNull,
  bool,
  int,
}

/** The text of a scalar in a tree, or undefined for an element that holds others. */
export const textOf = (node: unknown): string | undefined => {
  if (typeof node === 'string') return node
  return typeof node === 'number' || typeof node === 'boolean' ? String(node) : undefined
}
