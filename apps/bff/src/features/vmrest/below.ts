import type { ChangeBelow } from '@unity-desk/contract'
import { isCupiError, isTree, json, type Resource, type Tree } from '@unity-desk/cupi'
import { UnityFailure } from '../../platform/unity/failure.ts'
import { goesWith, type Belonging } from '../../platform/unity/goes-with.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { Listing, ObjectFields } from '../../platform/unity/objects.ts'
import { plainFields, treeIn } from './plain-fields.ts'
import type { Plan } from './plan.ts'

type Link = Pick<UnityLink, 'send'>

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
  link: Link,
  { resource, path, search }: Listing,
): Promise<Pick<ChangeBelow, 'of' | 'items'> | undefined> => {
  const paged = `${search === '' ? '?' : `${search}&`}rowsPerPage=${MOST}&pageNumber=1`
  const tree = treeIn(await link.send({ method: 'GET', path, search: paged, accept: json.mediaType }))
  if (!tree) return undefined
  const items = rowsIn(resource, tree).map((row) => remembered(resource, row))
  const total = Number(tree['@total'])
  return { of: Number.isSafeInteger(total) ? total : items.length, items }
}

const unread = (noun: string): ChangeBelow => ({ noun, of: null, items: [] })

/** A list that is away, or that nobody can read, is one that Unity does not tell. */
const readOne = async (link: Link, belonging: Belonging): Promise<readonly ChangeBelow[]> => {
  const { noun } = belonging
  const found = await readRows(link, belonging).catch((error: unknown) => {
    if (error instanceof UnityFailure || isCupiError(error)) return undefined
    throw error
  })
  if (!found) return [unread(noun)]
  return found.of === 0 ? [] : [{ noun, ...found }]
}

/** A person has thirteen lists. Others wait for our places at Unity meanwhile, and one is left for them. */
const AT_ONCE = 2
/** Whoever deletes is waiting; what was not read by then is not read. */
const LONGEST_MS = 5000

/**
 * What goes with an object that will be deleted: what is on a list, the addresses of a person. What Unity does not tell is
 * told as unread, and is no obstacle.
 */
export const readBelow = async (
  link: Link,
  { action, resource, path }: Pick<Plan, 'action' | 'resource' | 'path'>,
): Promise<readonly ChangeBelow[]> => {
  const noun = action.slice(0, action.lastIndexOf('.'))
  const parts = goesWith(noun, resource, path)
  const until = performance.now() + LONGEST_MS
  const below: ChangeBelow[] = []
  for (let first = 0; first < parts.length; first += AT_ONCE) {
    const some = parts.slice(first, first + AT_ONCE)
    const read = some.map(async (each) =>
      performance.now() < until ? readOne(link, each) : [unread(each.noun)],
    )
    below.push(...(await Promise.all(read)).flat())
  }
  return below
}
