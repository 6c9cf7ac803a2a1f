import type { Tree } from '@unity-desk/cupi'
import type { Parameters } from './address.ts'
import type { Quirk } from './quirks.ts'
import type { Referrer } from './referrers.ts'
import type { Store } from './store.ts'

/** Who asks. */
export type Account = {
  readonly id: string
  readonly alias: string
  /** Names of the roles that it holds. */
  readonly roles: readonly string[]
}

/** A table whose objects can be dialled. Extensions are unique in a partition over all of them (cupi.md 8). */
export type Dialled = {
  readonly table: string
  readonly extension: string
  readonly partition: string
  /** Column that holds the id of whom the extension is for, where that is not the object itself. */
  readonly owner?: string
}

/** The server that a call runs in. */
export type World = {
  readonly store: Store
  readonly now: () => Date
  /** Refuses the misspelt names of Cisco's page (cupi.md 3.1). */
  readonly strict: boolean
  readonly quirks: ReadonlySet<Quirk>
  readonly version: string
  readonly dialled: readonly Dialled[]
  /** Columns that hold ids of other objects. */
  readonly referrers: readonly Referrer[]
  /** Whether an object of a noun exists, also of nouns that the simulator does not serve. */
  readonly exists: (noun: string, id: string) => boolean
}

/** One request that has passed the outer steps. */
export type Call = {
  readonly world: World
  readonly account: Account
  /** Ids along the path. */
  readonly ids: readonly string[]
  /** The path in its one spelling, from `/vmrest` on. */
  readonly path: string
  readonly parameters: Parameters
  readonly body: Tree
}
