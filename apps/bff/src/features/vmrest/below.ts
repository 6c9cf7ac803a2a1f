import type { ChangeBelow } from '@unity-desk/contract'
import { isTree, json, type Resource, type Tree } from '@unity-desk/cupi'
import { goesWith, type Belonging } from '../../platform/unity/goes-with.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { Listing, ObjectFields } from '../../platform/unity/objects.ts'
import { plainFields, treeIn } from './plain-fields.ts'
import type { Plan } from './plan.ts'

/** So many of one noun are remembered: a page of Unity's, and a record that can be read. */
const MOST = 1000

/** What tells people what it was, beside what could be written again. */
const NAMES = new Set(['ObjectId', 'DisplayName', 'Alias', 'Extension', 'RoleName'])

const rowsIn = ({ item, itemAliases = [] }: Resource, tree: Tree): readonly Tree[] =>
  [item, ...itemAliases].flatMap((name) => [tree[name]].flat().filter((row) => isTree(row)))

const remembered = (resource: Resource, row: Tree): ObjectFields =>
  Object.fromEntries(
    Object.entries(plainFields(resource, row)).filter(
      ([name, value]) =>
        value !== '' && (NAMES.has(name) || name === resource.key || resource.fields[name]?.writable),
    ),
  )

/**
 * The first of a list, and how many there are; undefined where Unity does not tell.
 * @throws UnityFailure
 */
export const readRows = async (
  link: UnityLink,
  { resource, path, search }: Listing,
): Promise<Pick<ChangeBelow, 'of' | 'items'> | undefined> => {
  const paged = `${search === '' ? '?' : `${search}&`}rowsPerPage=${MOST}&pageNumber=1`
  const tree = treeIn(await link.send({ method: 'GET', path, search: paged, accept: json.mediaType }))
  if (!tree) return undefined
  const items = rowsIn(resource, tree).map((row) => remembered(resource, row))
  const total = Number(tree['@total'])
  return { of: Number.isSafeInteger(total) ? total : items.length, items }
}

const readOne = async (link: UnityLink, belonging: Belonging): Promise<readonly ChangeBelow[]> => {
  const { noun } = belonging
  const { of, items } = (await readRows(link, belonging)) ?? { of: null, items: [] }
  return of === 0 ? [] : [{ noun, of, items }]
}

/**
 * What goes with an object that will be deleted: what is on a list, the addresses of a person. What Unity does not tell is
 * told as unread, and is no obstacle.
 * @throws UnityFailure
 */
export const readBelow = async (
  link: UnityLink,
  { action, resource, path }: Plan,
): Promise<readonly ChangeBelow[]> => {
  const noun = action.slice(0, action.lastIndexOf('.'))
  const parts = goesWith(noun, resource, path).map((belonging) => readOne(link, belonging))
  return (await Promise.all(parts)).flat()
}
