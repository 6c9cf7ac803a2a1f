import { existsSync, renameSync } from 'node:fs'
import { loadPrimaryHandlers } from './handlers/primary.ts'
import type { Simulated } from './kernel/behaviour.ts'
import type { World } from './kernel/call.ts'
import { quirksOf } from './kernel/quirks.ts'
import { referrersIn } from './kernel/referrers.ts'
import type { Shape } from './kernel/shape.ts'
import { isOfAnotherVersion, openStore, type Store } from './kernel/store.ts'
import { loadMembers } from './lists/members.ts'
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
  loadPrimaryHandlers(store)
  loadMembers(store)
}

const exists = (store: Store, noun: string, id: string): boolean => {
  if (store.has(noun)) return store.table(noun).get(id) !== undefined
  return isNeighbour(noun, id)
}

/** Data that another version of the simulator has written is kept under another name, and new data begun. */
const setAsideOther = (file: string, shapes: readonly Shape[]): void => {
  if (!isOfAnotherVersion(file, shapes)) return
  const aside = `${file}.${new Date().toISOString().replaceAll(/[:.]/g, '-')}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, aside + end)
  process.stderr.write(
    `unity-sim: the data is of another version; it is kept as ${aside}, and new data begun\n`,
  )
}

/** Opens the data, and with it the server that requests are answered in. */
export const openWorld = (settings: Settings, simulated: readonly Simulated[]): World => {
  const shapes = tablesOf(simulated)
  if (settings.data !== undefined) setAsideOther(settings.data, shapes)
  const store = openStore(settings.data ?? ':memory:', shapes, (empty) => fillStore(empty, settings))
  return {
    store,
    now: settings.now,
    strict: settings.strict,
    quirks: new Set([...settings.quirks, ...quirksOf(settings.version)]),
    version: settings.version,
    dialled: simulated.flatMap(({ dialled }) => (dialled ? [dialled] : [])),
    referrers: referrersIn(simulated),
    exists: (noun, id) => exists(store, noun, id),
  }
}
