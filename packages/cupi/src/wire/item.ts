import { CupiProtocolError } from '../errors.ts'
import type { Field } from '../resource/field.ts'
import type { FullReadOf, Resource, UpdateOf } from '../resource/resource.ts'
import { scalars, textOf } from './scalar.ts'
import type { Node, Tree } from './tree.ts'

/** Own properties only: an answer may well hold a `constructor`. */
const fieldOf = ({ fields }: Resource, name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

/** The right name of a property; undefined where the property under its right name is there too, and wins. */
const rightName = ({ fieldAliases = {} }: Resource, tree: Tree, name: string): string | undefined => {
  const right = Object.hasOwn(fieldAliases, name) ? fieldAliases[name] : undefined
  if (right === undefined) return name
  return Object.hasOwn(tree, right) ? undefined : right
}

const readNode = (resource: Resource, name: string, node: Node): unknown => {
  const field = fieldOf(resource, name)
  if (!field) return node
  const { read, expected } = scalars[field.kind]
  const text = textOf(node)
  const value = text === undefined ? undefined : read(text)
  if (value === undefined)
    throw new CupiProtocolError(`${resource.item}.${name}: expected ${expected}`, { field: name })
  return value
}

/**
 * Reads one object, or a part of one. Misspelt fields get their right names (cupi.md 3.1), fields that the descriptor
 * does not know stay as they came, and null in JSON is an absent field, as NULL is on the wire (cupi.md 1.6).
 * @throws CupiProtocolError when a value does not fit the kind of its field
 */
export const decodeItem = <R extends Resource>(resource: R, tree: Tree): FullReadOf<R> => {
  const item: Record<string, unknown> = {}
  for (const [given, node] of Object.entries(tree)) {
    const name = rightName(resource, tree, given)
    // `__proto__` is plain data to JSON.parse and a prototype to an assignment.
    if (name === undefined || name === '__proto__' || node === undefined) continue
    if (node === null && fieldOf(resource, name)) continue
    item[name] = readNode(resource, name, node)
  }
  return item as FullReadOf<R>
}

const writeNode = (resource: Resource, name: string, value: unknown): Node => {
  const field = fieldOf(resource, name)
  if (!field) return value as Node
  const { write, expected } = scalars[field.kind]
  const text = value === null ? '' : write(value)
  if (text === undefined) throw new TypeError(`${resource.item}.${name}: expected ${expected}`)
  return text
}

/**
 * Writes one object as a server would: every known field that has a value, in the order of the descriptor, then the
 * unknown ones. NULL is an absent or undefined field; null is the empty text that it was read from.
 * @throws TypeError when a value does not fit the kind of its field
 */
export const encodeItem = (resource: Resource, item: Readonly<Record<string, unknown>>): Tree => {
  const tree: Tree = {}
  const others = Object.keys(item).filter((name) => !fieldOf(resource, name) && name !== '__proto__')
  for (const name of [...Object.keys(resource.fields), ...others])
    if (Object.hasOwn(item, name) && item[name] !== undefined)
      tree[name] = writeNode(resource, name, item[name])
  return tree
}

/**
 * Writes the body of a create or an update: only the fields given, and only those that may be written
 * (cupi.md 9, rule 13: never send back what was read). null is sent as the empty text, which sets NULL (cupi.md 1.8).
 * @throws TypeError on a field that is unknown or read-only
 */
export const encodeWrite = <R extends Resource>(resource: R, fields: UpdateOf<R>): Tree => {
  for (const [name, value] of Object.entries<unknown>(fields))
    if (value !== undefined && !fieldOf(resource, name)?.writable)
      throw new TypeError(`${resource.item}.${name} cannot be written`)
  return encodeItem(resource, fields)
}
