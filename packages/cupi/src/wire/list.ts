import { CupiProtocolError } from '../errors.ts'
import type { ListReadOf, Resource } from '../resource/resource.ts'
import { decodeAnswer } from './answer.ts'
import { textOf } from './scalar.ts'
import { isTree, propertyIn, type Node, type Tree } from './tree.ts'

export type List<T> = {
  /** How many match in all, whatever the page holds. */
  readonly total: number
  readonly items: readonly T[]
}

const TOTAL = ['@total', 'total', '-total']

const isAbsent = (node: Node | undefined): boolean => node === undefined || node === null || node === ''

const asArray = (node: Node | undefined): readonly (Node | undefined)[] =>
  isAbsent(node) ? [] : Array.isArray(node) ? node : [node]

const itemNames = ({ item, itemAliases = [] }: Resource): string[] => [item, ...itemAliases]

const holdsItems = (resource: Resource, tree: Tree): boolean =>
  propertyIn(tree, TOTAL) !== undefined || typeof propertyIn(tree, itemNames(resource)) === 'object'

/** Cisco's JSON samples wrap the list in its plural name; servers do not. One level is unwrapped (cupi.md 9, rule 3). */
const unwrapped = (resource: Resource, tree: Tree): Tree => {
  if (propertyIn(tree, TOTAL) !== undefined) return tree
  const wrapper = propertyIn(tree, [resource.list ?? resource.item, ...itemNames(resource)])
  return isTree(wrapper) && holdsItems(resource, wrapper) ? wrapper : tree
}

/** Undefined when the server does not count; NaN when it counts in something else than digits. */
const statedTotal = (tree: Tree): number | undefined => {
  const node = propertyIn(tree, TOTAL)
  if (isAbsent(node)) return undefined
  const digits = textOf(node)?.trim() ?? ''
  return /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN
}

/** An error, or a list of another name: it must not read as "nothing found". */
const holdsSomethingElse = (tree: Tree, total: number | undefined): boolean =>
  Object.entries(tree).some(
    ([name, node]) =>
      !name.startsWith('@') &&
      !TOTAL.includes(name.toLowerCase()) &&
      (total === undefined || (typeof node === 'object' && node !== null)),
  )

/**
 * Reads a list: no items when the key is absent, one when it holds an object, several when it holds an array
 * (cupi.md 1.6).
 * @throws CupiProtocolError when it is no such list, or its total or an item is unreadable
 */
export const decodeList = <R extends Resource>(resource: R, tree: Tree): List<ListReadOf<R>> => {
  const list = unwrapped(resource, tree)
  const node = propertyIn(list, itemNames(resource))
  const total = statedTotal(list)
  if (node === undefined && holdsSomethingElse(list, total))
    throw new CupiProtocolError(`the answer is not a list of ${resource.item}`)
  const items = asArray(node).map((each) => {
    if (!isTree(each))
      throw new CupiProtocolError(`${resource.item}: expected an object`, { field: resource.item })
    return decodeAnswer(resource, each, 'list') as ListReadOf<R>
  })
  if (Number.isNaN(total))
    throw new CupiProtocolError(`${resource.item}: unreadable total`, { field: '@total' })
  return { total: total ?? items.length, items }
}

/** Writes a list as a server does: total first, a lone item as an object, no key for none (cupi.md 1.6). */
export const encodeList = (resource: Resource, total: number, items: readonly Tree[]): Tree => {
  const tree: Tree = { '@total': String(total) }
  const [first] = items
  if (first !== undefined) tree[resource.item] = items.length === 1 ? first : [...items]
  return tree
}
