import {
  CupiProtocolError,
  databaseTime,
  decodeItem,
  encodeItem,
  instantOf,
  OBJECT_ID,
  type Field,
  type Resource,
  type Tree,
} from '@unity-desk/cupi'
import { invalid, invalidValue } from './refused.ts'
import { isTextual } from './shape.ts'
import type { Value } from './table.ts'

/** What a body sets, as text of the wire; NULL where it empties a number, a date or an id. */
export type Given = Readonly<Record<string, Value>>

const INT32 = [-(2 ** 31), 2 ** 31 - 1] as const
const MOST_CHARACTERS = 4000

// No XML answer could carry these.
const UNPRINTABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u

/**
 * Known and writable fields under any accepted spelling; what is unknown or read-only is passed over (cupi.md 1.15, 8).
 * A JSON null says nothing: only the empty string empties a field.
 */
const pick = ({ fields, fieldAliases = {} }: Resource, body: Tree, strict: boolean): Tree => {
  const picked: Tree = {}
  for (const [name, node] of Object.entries(body)) {
    const isAlias = !strict && Object.hasOwn(fieldAliases, name)
    const isField = Object.hasOwn(fields, name) && fields[name]?.writable === true
    if (node === null || node === undefined || !(isAlias || isField)) continue
    picked[name] = typeof node === 'string' ? node.trim() : node
  }
  return picked
}

const checked = (name: string, field: Field, value: string): Value => {
  const { kind, max = MOST_CHARACTERS, range: [least, most] = INT32 } = field
  // An empty text stays; an empty number, date or id is NULL (cupi.md 1.8).
  if (value === '' && !isTextual(kind)) {
    if (field.always) throw invalidValue(name)
    return null
  }
  if (kind === 'text' && ([...value].length > max || UNPRINTABLE.test(value))) throw invalidValue(name)
  if (kind === 'int' && (Number(value) < least || Number(value) > most)) throw invalidValue(name)
  if (kind === 'id') {
    if (field.refersTo === undefined && !OBJECT_ID.test(value)) throw invalidValue(name)
    return value.toLowerCase()
  }
  if (kind !== 'time') return value
  const instant = instantOf(value)
  if (!instant) throw invalidValue(name)
  return databaseTime(instant)
}

/**
 * Reads the body of a create or an update.
 * @throws Refused when a value is not of the kind of its field
 */
export const readFields = (resource: Resource, body: Tree, strict: boolean): Given => {
  const picked = pick(resource, body, strict)
  let texts: Tree
  try {
    texts = encodeItem(resource, decodeItem(resource, picked))
  } catch (error) {
    if (!(error instanceof CupiProtocolError)) throw error
    throw error.field === undefined ? invalid('Invalid request body') : invalidValue(error.field)
  }
  const given: Record<string, Value> = {}
  for (const [name, text] of Object.entries(texts)) {
    const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined
    if (field && typeof text === 'string') given[name] = checked(name, field, text)
  }
  return given
}
