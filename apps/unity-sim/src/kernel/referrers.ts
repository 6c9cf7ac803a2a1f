import type { Simulated } from './behaviour.ts'
import type { World } from './call.ts'
import { violation } from './refused.ts'

/** A column that holds ids of another noun. */
export type Referrer = {
  /** Of the collection that the column belongs to, as `classify` joins it. */
  readonly name: string
  readonly table: string
  readonly column: string
  /** The noun that is referred to. */
  readonly noun: string
}

/** Every column of the store that refers to something, by the descriptors. */
export const referrersIn = (simulated: readonly Simulated[]): readonly Referrer[] =>
  simulated.flatMap(({ name, resource, tables }) =>
    Object.entries(resource.fields).flatMap(([column, { refersTo: noun }]) =>
      noun === undefined
        ? []
        : tables
            .filter(({ columns }) => columns.some((each) => each.name === column))
            .map((table) => ({ name, table: table.name, column, noun })),
    ),
  )

/**
 * Refuses to take away what others refer to. What lies below the object itself goes with it and does not count.
 * @param except names of collections that do not count either
 * @throws Refused
 */
export const checkUnused = (
  { store, referrers }: World,
  noun: string,
  id: string,
  except: readonly string[] = [],
): void => {
  for (const { name, table, column } of referrers.filter((each) => each.noun === noun)) {
    if (name.startsWith(`${noun}.`) || except.includes(name)) continue
    if (store.table(table).first([{ column, operator: 'is', value: id }], ['ObjectId']))
      throw violation(`Foreign key violation: ${column} ${id}`)
  }
}
