import type { Confidence, Fields, Findable, FullRead, ListRead, Create, Update } from './field.ts'

export type Verb = 'list' | 'get' | 'create' | 'update' | 'remove'

/** Query parameters of a create, such as `templateAlias`. */
export type CreateParameters = Readonly<Record<string, 'required' | 'optional'>>

export type Resource = {
  /** Below its parent, or below `/vmrest`, without slashes at the ends. */
  readonly path: string
  /** Spellings of the path that Cisco's own pages use and a server may meet (cupi.md 3.1). */
  readonly pathAliases?: readonly string[]
  /** A collection has items by ObjectId; a singleton is one object of its parent. */
  readonly kind: 'collection' | 'singleton'
  /** Field whose value names an item in the path, where that is not its ObjectId: a greeting is named by its type. */
  readonly key?: string
  /** XML root of a list (cupi.md 1.7). */
  readonly list?: string
  /** XML root of one object, and JSON key of the items in a list. */
  readonly item: string
  /** Spellings of `list` and `item` met on Cisco's pages; read, never written. */
  readonly itemAliases?: readonly string[]
  readonly verbs: readonly Verb[]
  /** In the order of the wire: URI, ObjectId, columns, links (cupi.md 1.6). */
  readonly fields: Fields
  /** Spellings of fields met on Cisco's pages, and the right name. Read, never written. */
  readonly fieldAliases?: Readonly<Record<string, string>>
  /** Query columns that Cisco's samples use in place of the real one (cupi.md 3.2). */
  readonly columnAliases?: Readonly<Record<string, string>>
  /** Column that a walk over all pages is sorted by: without a sort, pages may skip or repeat rows (cupi.md 1.12). */
  readonly order?: string
  /** Writable column of which no two objects have the same value: what was created can be found by it. */
  readonly unique?: string
  readonly createParameters?: CreateParameters
  /** An update carries its fields in the URL and has no body, as a PIN that its owner sets (cupi.md 2.11). */
  readonly updatesBy?: 'parameters'
  /** How a list is paged: by `rowsPerPage` and `pageNumber`, or as LDAP import is, by `limit` and `offset`. */
  readonly paging?: 'offset'
  readonly children?: Readonly<Record<string, Resource>>
  /** What it is, in a sentence. */
  readonly about: string
  /** Where the facts come from. */
  readonly source: string
  /** How sure the least sure of them is, but for fields that say otherwise. */
  readonly confidence: Confidence
}

/**
 * Declares a CUPI noun. Four readers use the declaration and none repeats it: the client's methods and types, the
 * simulator's routes and codec, the gateway's classification of a path, and the API docs.
 */
export const defineResource = <const R extends Resource>(resource: R): R => resource

export type FullReadOf<R extends Resource> = FullRead<R['fields']>
export type ListReadOf<R extends Resource> = ListRead<R['fields']>
export type CreateOf<R extends Resource> = Create<R['fields']>
export type UpdateOf<R extends Resource> = Update<R['fields']>
/** Columns that `query=` and `sort=` take. */
export type ColumnOf<R extends Resource> = Findable<R['fields']>
export type NullColumnOf<R extends Resource> = {
  [K in keyof R['fields']]: R['fields'][K] extends { nulls: true } ? K : never
}[keyof R['fields']] &
  string
