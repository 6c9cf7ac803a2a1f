import { CupiProtocolError } from '../errors.ts'
import type { Field } from '../resource/field.ts'
import type { FullReadOf, Resource } from '../resource/resource.ts'
import { decodeItem } from './item.ts'
import { scalars } from './scalar.ts'
import { isTree, propertyIn, type Tree } from './tree.ts'

type Facts = {
  /** Right names by names in lower case. */
  readonly names: ReadonlyMap<string, string>
  readonly always: readonly (readonly [name: string, field: Field])[]
}

const facts = new WeakMap<Resource, Facts>()

const factsOf = (resource: Resource): Facts => {
  const known = facts.get(resource)
  if (known) return known
  const fields = Object.entries(resource.fields)
  const made = {
    names: new Map([
      ...Object.entries(resource.fieldAliases ?? {}).map(
        ([name, right]) => [name.toLowerCase(), right] as const,
      ),
      ...fields.map(([name]) => [name.toLowerCase(), name] as const),
    ]),
    always: fields.filter(([, field]) => field.always),
  }
  facts.set(resource, made)
  return made
}

/**
 * Gives fields in a strange case their right names (cupi.md 9, rule 3). For answers alone: in a request, a server
 * ignores a field in the wrong case (cupi.md 1.6).
 */
const inRightCase = (resource: Resource, tree: Tree): Tree => {
  const isRight = (name: string) =>
    Object.hasOwn(resource.fields, name) || Object.hasOwn(resource.fieldAliases ?? {}, name)
  if (Object.keys(tree).every(isRight)) return tree
  const { names } = factsOf(resource)
  const renamed = Object.entries(tree).map(([name, node]) => {
    const right = isRight(name) ? undefined : names.get(name.toLowerCase())
    return [right === undefined || Object.hasOwn(tree, right) ? name : right, node] as const
  })
  return Object.fromEntries(renamed)
}

/** Cisco's samples wrap single objects, too, in their name; servers do not (cupi.md 9, rule 3). */
const unwrapped = (resource: Resource, tree: Tree): Tree => {
  if (Object.keys(resource.fields).some((name) => Object.hasOwn(tree, name))) return tree
  const inner = propertyIn(tree, [resource.item, ...(resource.itemAliases ?? [])])
  return isTree(inner) ? inner : tree
}

const EMPTY_TEXT = new Set(['text', 'uri', 'id'])

/** What a column holds that a release does not have: its default, or empty text; undefined where neither makes sense. */
const substitute = (name: string, { kind, default: standard }: Field): unknown => {
  if (standard !== undefined) return scalars[kind].read(standard)
  return name !== 'ObjectId' && EMPTY_TEXT.has(kind) ? '' : undefined
}

/**
 * Reads one object of a server's answer, so that it has every field that its type promises.
 * @param part in a list, the fields marked `full` are not expected (cupi.md 2.2)
 * @throws CupiProtocolError when it is no such object
 */
export const decodeAnswer = <R extends Resource>(
  resource: R,
  tree: Tree,
  part: 'list' | 'full' = 'full',
): FullReadOf<R> => {
  const spelt = inRightCase(resource, unwrapped(resource, tree))
  const item: Record<string, unknown> = decodeItem(resource, spelt)
  if (!Object.keys(item).some((name) => Object.hasOwn(resource.fields, name)))
    throw new CupiProtocolError(`the answer is not a ${resource.item}`)
  for (const [name, field] of factsOf(resource).always) {
    if ((item[name] ?? null) !== null || (field.full && part === 'list')) continue
    item[name] = substitute(name, field)
    if (item[name] === undefined)
      throw new CupiProtocolError(`${resource.item}.${name}: missing`, { field: name })
  }
  return item as FullReadOf<R>
}
