import type { Direction, NullClause, Sort, ValueClause } from '../query/clause.ts'
import type {
  ColumnOf,
  CreateOf,
  FullReadOf,
  ListReadOf,
  NullColumnOf,
  Resource,
  UpdateOf,
} from '../resource/resource.ts'
import type { Page } from './page.ts'

export type Signal = { readonly signal?: AbortSignal | undefined }

// `isnull` and `isnotnull` are refused on all but a few columns (cupi.md 1.13), so they do not compile on the others.
type ClauseOf<R extends Resource> = ValueClause<ColumnOf<R>> | NullClause<NullColumnOf<R>>
type WhereOf<R extends Resource> = ClauseOf<R> | { readonly all: readonly ClauseOf<R>[] }

/**
 * With a criterion only its own column can be sorted by, so a direction is all there is to say; without one, any
 * searchable column can be (cupi.md 1.13).
 */
export type Filter<R extends Resource> =
  | { readonly where: WhereOf<R>; readonly sort?: Direction; readonly link?: undefined }
  | { readonly where?: undefined; readonly sort?: Sort<ColumnOf<R>>; readonly link?: undefined }
  /** A `...URI` of the server's that leads to this collection, with its own criterion (cupi.md 9, rule 14). */
  | { readonly where?: undefined; readonly sort?: undefined; readonly link: string }

export type Paging = {
  /** From 1. */
  readonly page?: number
  /** Rows on a page. Default 100: the most that is advised in production (cupi.md 5.2). */
  readonly size?: number
}

type Params<R extends Resource> = R extends { createParameters: infer P }
  ? { readonly [K in keyof P as P[K] extends 'required' ? K : never]: string } & {
      readonly [K in keyof P as P[K] extends 'required' ? never : K]?: string
    }
  : Record<never, never>

type CreateArguments<R extends Resource> =
  Record<never, never> extends Params<R>
    ? [fields: CreateOf<R>, parameters?: Params<R>, options?: Signal]
    : [fields: CreateOf<R>, parameters: Params<R>, options?: Signal]

type CollectionMethods<R extends Resource> = {
  list: {
    /** One page. */
    list(options?: Filter<R> & Paging & Signal): Promise<Page<ListReadOf<R>>>
    /** Every row, page by page. */
    each(options?: Filter<R> & Pick<Paging, 'size'> & Signal): AsyncGenerator<ListReadOf<R>, void, undefined>
    /** The first row that matches, or undefined. */
    first(where: WhereOf<R>, options?: Signal): Promise<ListReadOf<R> | undefined>
    /** How many match. Asks for no rows. */
    count(where?: WhereOf<R>, options?: Signal): Promise<number>
  }
  get: {
    /** @throws CupiNotFound */
    get(id: string, options?: Signal): Promise<FullReadOf<R>>
  }
  create: {
    /**
     * @returns the new ObjectId
     * @throws CupiRejected
     */
    create(...given: CreateArguments<R>): Promise<string>
  }
  update: {
    /**
     * Sends only the fields given; `null` clears a field.
     * @throws CupiRejected, CupiNotFound
     */
    update(id: string, fields: UpdateOf<R>, options?: Signal): Promise<void>
  }
  remove: {
    /** @throws CupiNotFound */
    remove(id: string, options?: Signal): Promise<void>
  }
}

type SingletonMethods<R extends Resource> = {
  get: {
    get(options?: Signal): Promise<FullReadOf<R>>
  }
  update: {
    /** Sends only the fields given; `null` clears a field. */
    set(fields: UpdateOf<R>, options?: Signal): Promise<void>
  }
}

type UnionToIntersection<U> = (U extends unknown ? (value: U) => void : never) extends (
  value: infer I,
) => void
  ? I
  : never
type Chosen<Methods, V> = UnionToIntersection<Methods[keyof Methods & V]>

type Children<R extends Resource> = R extends { children: infer C extends Readonly<Record<string, Resource>> }
  ? { readonly [K in keyof C]: ClientOf<C[K]> }
  : Record<never, never>

/** The methods that a resource has: those of its verbs, and its children: below `at(id)`, or those of a single object beside them. */
export type ClientOf<R extends Resource> = R['kind'] extends 'singleton'
  ? Chosen<SingletonMethods<R>, R['verbs'][number]> & Children<R>
  : Chosen<CollectionMethods<R>, R['verbs'][number]> &
      (R extends { children: object } ? { at(id: string): Children<R> } : unknown)
