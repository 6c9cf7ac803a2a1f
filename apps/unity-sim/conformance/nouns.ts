import type { Resource, Verb } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { JSON_TYPE, readItem, readList, type Item, type Named } from './read.ts'
import type { Site } from './site.ts'

/** A descriptor with its way down from `/vmrest`. */
export type Noun = {
  /** Names along the way, joined by dots: `users.pin`. */
  readonly name: string
  readonly resource: Resource
  readonly parent: Noun | undefined
}

const nounsIn = (resources: Readonly<Record<string, Resource>>, parent?: Noun): readonly Noun[] =>
  Object.entries(resources).flatMap(([key, resource]) => {
    const noun = { name: parent ? `${parent.name}.${key}` : key, resource, parent }
    return [noun, ...nounsIn(resource.children ?? {}, noun)]
  })

/** Every descriptor, those that lie below others behind them. */
export const nouns: readonly Noun[] = nounsIn(allResources)

/** The descriptor of a path below `/vmrest`, such as `users` or `handlers/callhandlers`. */
export const nounAt = (path: string): Noun | undefined =>
  nouns.find(({ resource, parent }) => !parent && resource.path === path)

export const namesOf = ({ resource }: Noun): Named => ({
  list: resource.list ?? resource.item,
  item: resource.item,
})

export const has = ({ resource }: Noun, verb: Verb): boolean => resource.verbs.includes(verb)

/** How many parents are looked at for one that has children. */
const PARENTS = 8

/** The path of an item: by its own link if that leads here, else by the field that names it. */
const pathOfItem = ({ resource }: Noun, item: Item, above: string): string | undefined => {
  const name = item[resource.key ?? 'ObjectId']
  const link = item['URI']?.replace(/^\/vmrest/, '')
  // Links hold keys without encoding, and those of administrators lead to /users (cupi.md 2.10, 11 item 20).
  if (resource.key === undefined && link?.startsWith(above)) return link
  return name === undefined ? undefined : `${above}/${encodeURIComponent(name)}`
}

/** Parameters that ask for so many rows from the first on. */
export const firstRows = ({ resource }: Noun, most: number): string =>
  resource.paging === 'offset' ? `offset=0&limit=${most}` : `rowsPerPage=${most}`

const some = async (site: Site, noun: Noun, above: string, most: number): Promise<readonly Item[]> => {
  const answer = await site.ask(`${above}?${firstRows(noun, most)}`, { accept: JSON_TYPE })
  return readList(answer, namesOf(noun), JSON_TYPE).items
}

/** Where the objects of a noun are: below each of the first parents, if it has one. */
export const placesOf = async (site: Site, noun: Noun): Promise<readonly string[]> => {
  const { parent, resource } = noun
  if (!parent) return [`/${resource.path}`]
  const paths: string[] = []
  for (const place of await placesOf(site, parent))
    if (parent.resource.kind === 'singleton') paths.push(`${place}/${resource.path}`)
    else
      for (const item of await some(site, parent, place, PARENTS)) {
        const path = pathOfItem(parent, item, place)
        if (path !== undefined) paths.push(`${path}/${resource.path}`)
      }
  return paths.slice(0, PARENTS)
}

/** The first object of a noun that there is. */
export const anyItem = async (
  site: Site,
  noun: Noun,
): Promise<{ readonly path: string; readonly place: string } | undefined> => {
  for (const place of await placesOf(site, noun)) {
    if (noun.resource.kind === 'singleton') return { path: place, place }
    for (const item of await some(site, noun, place, PARENTS)) {
      const path = pathOfItem(noun, item, place)
      if (path !== undefined) return { path, place }
    }
  }
  return undefined
}

/** Reads one object in JSON. */
export const itemAt = async (site: Site, noun: Noun, path: string): Promise<Item> =>
  readItem(await site.ask(path, { accept: JSON_TYPE }), namesOf(noun), JSON_TYPE)
