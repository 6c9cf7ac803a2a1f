import type { Simulated } from './kernel/behaviour.ts'
import type { World } from './kernel/call.ts'
import { quirksOf } from './kernel/quirks.ts'
import type { Shape } from './kernel/shape.ts'
import { openStore, type Store } from './kernel/store.ts'
import { foundCompany } from './seed/company/company.ts'
import { installSystem } from './seed/system.ts'
import type { Settings } from './settings.ts'
import { isNeighbour } from './site.ts'

const tablesOf = (simulated: readonly Simulated[]): readonly Shape[] => [
  ...new Map(simulated.flatMap(({ tables }) => tables).map((shape) => [shape.name, shape])).values(),
]

/** Puts in what every server has, and the demo company. */
export const fillStore = (store: Store, { users, seed, now }: Settings): void => {
  installSystem(store)
  foundCompany(store, { users, seed, now: now() })
}

/** Everybody has a call handler, which is known by its id alone. */
const isHandlerOfSomebody = (store: Store, id: string): boolean =>
  store.table('users').first([{ column: 'CallHandlerObjectId', operator: 'is', value: id }], ['ObjectId']) !==
  undefined

const exists = (store: Store, noun: string, id: string): boolean => {
  if (store.has(noun)) return store.table(noun).get(id) !== undefined
  return isNeighbour(noun, id) || (noun === 'callHandlers' && isHandlerOfSomebody(store, id))
}

/** Opens the data, and with it the server that requests are answered in. */
export const openWorld = (settings: Settings, simulated: readonly Simulated[]): World => {
  const store = openStore(settings.data ?? ':memory:', tablesOf(simulated), (empty) =>
    fillStore(empty, settings),
  )
  return {
    store,
    now: settings.now,
    strict: settings.strict,
    quirks: new Set([...settings.quirks, ...quirksOf(settings.version)]),
    version: settings.version,
    dialled: simulated.flatMap(({ dialled }) => (dialled ? [dialled] : [])),
    exists: (noun, id) => exists(store, noun, id),
  }
}
