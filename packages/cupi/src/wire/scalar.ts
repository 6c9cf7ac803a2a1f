import * as z from 'zod/mini'
import type { FieldKind } from '../resource/field.ts'

// CUPI writes every scalar as text; servers and clients also send JSON booleans, JSON numbers and 0/1 for booleans
// (cupi.md 1.6, 1.8). Reading takes all of them, writing gives the one form that recorded servers send.
const loose = z.union([z.string(), z.boolean(), z.number()])

const TRUE = new Set(['true', '1'])
const FALSE = new Set(['false', '0'])

const refuse = (context: { issues: z.core.$ZodRawIssue[] }, input: unknown, message: string): never => {
  context.issues.push({ code: 'custom', input, message })
  return z.NEVER
}

const plain = z.codec(loose, z.string(), { decode: String, encode: (value) => value })

const orNull = (value: string | boolean | number): string | null => {
  const trimmed = String(value).trim()
  return trimmed === '' ? null : trimmed
}

const textOrNull = z.codec(loose, z.nullable(z.string()), {
  decode: orNull,
  encode: (value) => value ?? '',
})

const bool = z.codec(loose, z.nullable(z.boolean()), {
  decode: (value, context) => {
    const word = orNull(value)?.toLowerCase()
    if (word === undefined) return null
    if (TRUE.has(word)) return true
    return FALSE.has(word) ? false : refuse(context, value, 'expected true or false')
  },
  encode: (value) => (value === null ? '' : String(value)),
})

const int = z.codec(loose, z.nullable(z.number()), {
  decode: (value, context) => {
    const digits = orNull(value)
    if (digits === null) return null
    return /^[+-]?\d{1,15}$/.test(digits) ? Number(digits) : refuse(context, value, 'expected a whole number')
  },
  encode: (value) => (value === null ? '' : String(value)),
})

/** Text on the wire to a value and back, by kind of field. */
export const scalars = {
  text: plain,
  uri: plain,
  secret: plain,
  id: textOrNull,
  time: textOrNull,
  bool,
  int,
} satisfies Record<FieldKind, z.core.$ZodType>
