import * as z from 'zod/mini'
import { CupiProtocolError } from '../errors.ts'
import type { Field } from '../resource/field.ts'
import type { FullReadOf, Resource, UpdateOf } from '../resource/resource.ts'
import { scalars } from './scalar.ts'
import type { Tree } from './tree.ts'

type Shape = Record<string, z.core.$ZodType>

const codecs = new WeakMap<Resource, z.core.$ZodType<Record<string, unknown>, Tree>>()

const codecOf = (resource: Resource): z.core.$ZodType<Record<string, unknown>, Tree> => {
  const known = codecs.get(resource)
  if (known) return known
  const shape: Shape = {}
  for (const [name, field] of Object.entries<Field>(resource.fields))
    shape[name] = z.optional(scalars[field.kind])
  const codec = z.looseObject(shape) as unknown as z.core.$ZodType<Record<string, unknown>, Tree>
  codecs.set(resource, codec)
  return codec
}

/** Gives misspelt fields their right names; a field that is there under its right name wins (cupi.md 3.1). */
const respell = (resource: Resource, tree: Tree): Tree => {
  const aliases = resource.fieldAliases
  if (!aliases) return tree
  const found = Object.keys(aliases).filter((alias) => Object.hasOwn(tree, alias))
  if (found.length === 0) return tree
  const spelt: Tree = {}
  for (const [name, node] of Object.entries(tree)) {
    const right = aliases[name]
    if (right === undefined) spelt[name] = node
    else if (!Object.hasOwn(tree, right)) spelt[right] = node
  }
  return spelt
}

/**
 * Reads one object. Fields that the descriptor does not know stay as they came.
 * @throws CupiProtocolError when a value does not fit the kind of its field
 */
export const decodeItem = <R extends Resource>(resource: R, tree: Tree): FullReadOf<R> => {
  const result = z.safeDecode(codecOf(resource), respell(resource, tree))
  if (result.success) return result.data as FullReadOf<R>
  const [issue] = result.error.issues
  throw new CupiProtocolError(`${resource.item}: ${issue?.message ?? 'unreadable'}`, {
    field: issue?.path.join('.') ?? '',
  })
}

/** Writes one object as a server would: every known field that has a value, in the order of the descriptor. */
export const encodeItem = (resource: Resource, item: Readonly<Record<string, unknown>>): Tree => {
  const tree: Tree = {}
  const encoded = z.encode(codecOf(resource), { ...item })
  const order = [...Object.keys(resource.fields), ...Object.keys(item)]
  for (const name of order) {
    const node = encoded[name]
    if (node !== undefined && !Object.hasOwn(tree, name)) tree[name] = node
  }
  return tree
}

/**
 * Writes the body of a create or an update: only the fields given, and only those that may be written
 * (cupi.md 9, rule 13: never send back what was read).
 * @throws TypeError on a field that is unknown or read-only
 */
export const encodeWrite = <R extends Resource>(resource: R, fields: UpdateOf<R>): Tree => {
  const given = Object.entries<unknown>(fields).filter(([, value]) => value !== undefined)
  for (const [name] of given)
    if (!resource.fields[name]?.writable) throw new TypeError(`${resource.item}.${name} cannot be written`)
  const nulls = new Set(given.filter(([, value]) => value === null).map(([name]) => name))
  const tree = encodeItem(resource, Object.fromEntries(given.filter(([name]) => !nulls.has(name))))
  for (const name of nulls) tree[name] = ''
  return tree
}
