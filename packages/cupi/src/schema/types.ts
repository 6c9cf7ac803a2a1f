import { memoryOf, type Memory } from '../resource/memory.ts'
import type { Resource } from '../resource/resource.ts'

export type Resources = Readonly<Record<string, Resource>>

/** What XML elements of one name hold, from every noun whose items are called so. */
export type ItemType = {
  readonly name: string
  /** Names of the lists that hold them. */
  readonly lists: readonly string[]
  /** Last parts of the paths that they are found at. */
  readonly paths: readonly string[]
  readonly abouts: readonly string[]
  readonly fields: readonly Memory[]
}

const every = (resources: Resources): readonly Resource[] =>
  Object.values(resources).flatMap((resource) => [resource, ...every(resource.children ?? {})])

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text): text is string => text !== undefined)),
]

/**
 * The types of all nouns, in alphabetical order. Several nouns share a name: roles, system roles and custom roles are
 * all of them `Role`. Such a type has the fields of each, the first description of a field being the one that stays.
 */
export const itemTypesOf = (resources: Resources): readonly ItemType[] => {
  const groups = Map.groupBy(every(resources), ({ item }) => item)
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const fields = new Map<string, Memory>()
      for (const field of group.flatMap(memoryOf)) if (!fields.has(field.name)) fields.set(field.name, field)
      return {
        name,
        lists: distinct(group.map(({ list }) => list)),
        paths: distinct(group.map(({ path }) => path.split('/').at(-1))),
        abouts: distinct(group.map(({ about }) => about)),
        fields: [...fields.values()],
      }
    })
}
