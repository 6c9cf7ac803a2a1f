import { CupiProtocolError } from '../errors.ts'
import type { ListReadOf, Resource } from '../resource/resource.ts'
import { decodeItem } from './item.ts'
import { isTree, propertyIn, type Node, type Tree } from './tree.ts'

export type List<T> = {
  /** How many match in all, whatever the page holds. */
  readonly total: number
  readonly items: readonly T[]
}

const TOTAL = ['@total', 'total', '-total']

const asArray = (node: Node | undefined): Node[] =>
  node === undefined || node === '' ? [] : Array.isArray(node) ? node : [node]

/** Cisco's JSON samples wrap the list in its plural name; servers do not. One level is unwrapped (cupi.md 9, rule 3). */
const unwrap = (resource: Resource, tree: Tree): Tree => {
  const wrapper = propertyIn(tree, [resource.list ?? resource.item, ...(resource.itemAliases ?? [])])
  const isWrapper = isTree(wrapper) && propertyIn(wrapper, TOTAL) !== undefined
  return isWrapper ? wrapper : tree
}

/**
 * Reads a list: no items when the key is absent, one when it holds an object, several when it holds an array
 * (cupi.md 1.6).
 * @throws CupiProtocolError when the total or an item is unreadable
 */
export const decodeList = <R extends Resource>(resource: R, tree: Tree): List<ListReadOf<R>> => {
  const list = unwrap(resource, tree)
  const nodes = asArray(propertyIn(list, [resource.item, ...(resource.itemAliases ?? [])]))
  const items = nodes.map((node) => {
    if (!isTree(node))
      throw new CupiProtocolError(`${resource.item}: expected an object`, { field: resource.item })
    return decodeItem(resource, node) as ListReadOf<R>
  })
  const stated = propertyIn(list, TOTAL)
  const total = stated === undefined ? items.length : Number(stated)
  if (!Number.isSafeInteger(total) || total < 0)
    throw new CupiProtocolError(`${resource.item}: unreadable total`, { field: '@total' })
  return { total, items }
}

/** Writes a list as a server does: total first, a lone item as an object, no key for none (cupi.md 1.6). */
export const encodeList = (resource: Resource, total: number, items: readonly Tree[]): Tree => {
  const tree: Tree = { '@total': String(total) }
  const [first] = items
  if (first !== undefined) tree[resource.item] = items.length === 1 ? first : [...items]
  return tree
}
