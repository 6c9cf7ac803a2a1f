import type { Resource, Tree, Verb } from '@unity-desk/cupi'
import type { Call, Dialled, World } from './call.ts'
import type { Links } from './links.ts'
import type { Rule, Write } from './rules.ts'
import type { Shape } from './shape.ts'
import type { Order, Row } from './table.ts'

/** What a handler did, before it is printed in one format or the other. */
export type Outcome =
  | { readonly kind: 'list'; readonly total: number; readonly items: readonly Tree[] }
  | { readonly kind: 'item'; readonly item: Tree }
  /** `path` is that of the new object. */
  | { readonly kind: 'created'; readonly path: string }
  | { readonly kind: 'done' }

export type Handlers = Readonly<Partial<Record<Verb, (call: Call) => Outcome>>>

/** Names that Cisco's page prints in place of the right ones; written only when asked for (cupi.md 3.1). */
export type Documented = {
  readonly json: { readonly list: string; readonly item: string; readonly path: string }
  readonly xml: { readonly list: string; readonly item: string }
  readonly fields: Readonly<Record<string, string>>
}

/** A resource as the pipeline meets it. */
export type Simulated = {
  /** Names along the path, as `classify` joins them: `users.pin`. */
  readonly name: string
  readonly resource: Resource
  readonly tables: readonly Shape[]
  readonly handlers: Handlers
  /** Takes an update that has no body, and then no content type either: all it needs stands in the URL. */
  readonly isBodyless?: true
  readonly dialled?: Dialled
  readonly documented?: Documented
}

/** The object that others lie below. */
type Parent = {
  readonly table: string
  /** Its name in messages. */
  readonly item: string
  /** Column of the child that holds the id of the parent. */
  readonly column: string
  /** Its list is empty, and not missing, where there is no such parent (cupi.md 11, item 17). */
  readonly isOptional?: true
  /** Column of the parent that holds the id before its own in the path, where the parent lies below another. */
  readonly above?: string
}

/** What a collection does beside what its descriptor says. */
export type CollectionBehaviour = {
  readonly name: string
  readonly resource: Resource
  readonly shape: Shape
  readonly parent?: Parent
  /** What tells its objects from the others of a table that several collections share; new ones are given it. */
  readonly among?: Readonly<Record<string, string>>
  /**
   * Puts the objects of a parent into the table where they are not there yet: what every parent has, such as the
   * seven greetings of a call handler, is stored once somebody looks at it.
   */
  readonly furnish?: (world: World, parentId: string) => void
  readonly links?: Links
  /** Order of a list that is not asked to be sorted, where that is not the order of making. */
  readonly order?: Order
  /** Checked in this order, after kinds, required fields and references. */
  readonly rules?: readonly Rule[]
  /** Values of a new object that the body does not set. */
  readonly compose?: (call: Call, given: Row) => Row
  /** Values that follow from the others; they win over those of the body. */
  readonly derive?: (write: Write) => Row
  /** Effects on other objects. */
  readonly created?: (write: Write) => void
  readonly updated?: (write: Write) => void
  readonly removed?: (call: Call, row: Row) => void
  /** Adds columns that are kept elsewhere. */
  readonly join?: (row: Row, world: World) => Row
  /** Fields that this server neither lists nor searches. */
  readonly withheld?: (world: World) => ReadonlySet<string>
  /** Where its extensions stand. */
  readonly dialled?: Dialled
  readonly documented?: Documented
}

/** What a single object does. */
export type SingletonBehaviour = {
  readonly name: string
  readonly resource: Resource
  readonly tables?: readonly Shape[]
  readonly links?: Links
  /** The columns of the object. */
  readonly locate: (call: Call) => Row
  readonly update?: (call: Call, row: Row) => void
}
