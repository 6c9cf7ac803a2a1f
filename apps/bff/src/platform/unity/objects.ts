import type { Identity } from '../access/identity.ts'
import type { Acting } from '../audit/draft.ts'
import type { Patience } from '../patience.ts'
import type { Belonging } from './goes-with.ts'

/** Unity's fields by name, as text; no secret is ever among them. */
export type ObjectFields = Readonly<Record<string, string>>

/** Who asks for a write. */
export type Caller = {
  readonly identity: Identity
  readonly acting: Acting
  readonly patience: Patience
}

/** A write on one object of Unity. */
export type Order = {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  /** Below /vmrest, beginning with a slash. */
  readonly path: string
  /** Of a create, such as the template that it follows. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Never a PIN or a password. */
  readonly fields?: ObjectFields
  readonly reference?: string | undefined
  /** The change that it takes back. */
  readonly reverts?: string
  /** Id of the caller verification, for a write on a credential. */
  readonly verification?: string | undefined
  /**
   * Looks at the object as it is just before the write, while nobody else here writes to it: of an update the fields that
   * it names, of a deletion all. What it throws stops the write.
   */
  readonly check?: (before: ObjectFields | undefined) => void | Promise<void>
}

/** A list of Unity's, and the question that narrows it. */
export type Listing = Pick<Belonging, 'resource' | 'path' | 'search'>

export type Written = {
  readonly outcome: 'done' | 'unknown'
  /** In the undo journal. */
  readonly changeId: string
  /** ObjectId of what a POST has made. */
  readonly created?: string
}

/**
 * Objects of Unity for commands that write more than one of them, or write them under conditions: the same permissions,
 * scopes, audit and undo journal as through /vmrest.
 */
export type Objects = {
  /** Everything readable and not secret; undefined where there is no such object. @throws UnityFailure, DeskError */
  readonly read: (path: string) => Promise<ObjectFields | undefined>
  /** The first thousand of a list, likewise; empty where Unity does not tell it. @throws UnityFailure */
  readonly list: (list: Listing) => Promise<readonly ObjectFields[]>
  /** @throws DeskError where it is refused, by us or by Unity; UnityFailure where it was not sent */
  readonly write: (caller: Caller, order: Order) => Promise<Written>
  /** Nouns that somebody may not even read, as actions name them: `users.privateLists`. */
  readonly hiddenFrom: (identity: Identity) => readonly string[]
}
