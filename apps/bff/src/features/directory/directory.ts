import type { Kysely } from 'kysely'
import type { Config } from '../../config/config.ts'
import type { Database } from '../../platform/database/schema.ts'
import type { Log } from '../../platform/log.ts'
import { createUnity, type Unity } from '../../platform/unity/client.ts'
import type { UnityLink } from '../../platform/unity/link.ts'
import type { Rules } from '../../platform/unity/rules.ts'
import { findByAddress, findInDomain } from './by-address.ts'
import { createCredentialReader } from './credentials.ts'
import { createExtensionReader } from './extension-reader.ts'
import { createFacets } from './facets.ts'
import { keepSwept } from './keep-swept.ts'
import { createLookUp } from './look-up.ts'
import { renumber } from './number-sweep.ts'
import { createNumbers } from './numbers.ts'
import { createOneByOne } from './one-by-one.ts'
import { createPinNotes } from './pin-notes.ts'
import { createPlaces } from './places.ts'
import { createRightOfWay } from './right-of-way.ts'
import { createSearch } from './search.ts'
import { createStates } from './states.ts'
import { createDirectoryStore } from './store.ts'
import { createSweeps } from './sweep-progress.ts'

type Options = {
  readonly db: Kysely<Database>
  readonly link: UnityLink
  readonly rules: Rules
  readonly operators: { readonly isOperator: (name: string) => Promise<boolean> }
  readonly vips: { readonly has: (ObjectId: string) => Promise<boolean> }
  readonly instance: string
  /** Whether nobody else uses the database. */
  readonly isAlone: boolean
  readonly log: Log
}

/** Of our places at Unity, for the rows on a screen. */
const STATES_AT_A_TIME = 2

/** The directory: the index, what keeps it up to date, and what is read live beside it. */
export const createDirectory = ({ db, link, rules, operators, vips, instance, isAlone, log }: Options) => {
  const inBackground = createUnity(link, { rank: 'background' })
  const { first, clear } = createRightOfWay()
  const store = createDirectoryStore(db, clear)
  const search = createSearch(db)
  const numbers = createNumbers(db)
  const extensions = createExtensionReader(db, inBackground, numbers)
  const sweeps = createSweeps({ db, instance, isAlone })
  const context = {
    unity: inBackground,
    store,
    sweeps,
    numbers,
    oneByOne: createOneByOne([createCredentialReader(db, inBackground, rules), extensions]),
    places: createPlaces(db, inBackground),
  }
  return {
    db,
    ...store,
    numbers,
    /** Somebody's alternate extensions, or an object that may have a number, was written: it is read at once. */
    readExtensionsOf: extensions.readOf,
    renumber: (unity: Unity, written: Parameters<typeof renumber>[2]) => renumber(unity, numbers, written),
    search: (...question: Parameters<typeof search>) => first(() => search(...question)),
    byAddress: (address: string) => findByAddress(db, address, null),
    inDomain: (domain: string, wanted: Parameters<typeof findInDomain>[2]) =>
      findInDomain(db, domain, wanted),
    facets: createFacets(db),
    notePin: createPinNotes(db, rules, log),
    lookUp: createLookUp(inBackground, store, log),
    states: createStates({
      db,
      unity: createUnity(link, { most: STATES_AT_A_TIME }),
      rules,
      operators,
      vips,
    }),
    keep: (sweep: Config['DIRECTORY_SWEEP'], signal: AbortSignal): void => {
      if (sweep !== 'off') void keepSwept({ ...context, seconds: sweep, isAlone, log }, signal)
    },
    /** Lets another process go on with the sweep. */
    release: sweeps.release,
  }
}

export type Directory = ReturnType<typeof createDirectory>
