/**
 * What is known of one column of a CUPI resource: the shape of its text on the wire, who may write it, and where
 * it may stand in a query. Names of fields are Unity's own, to the letter (design.md D13).
 */
export type FieldKind = 'text' | 'bool' | 'int' | 'id' | 'uri' | 'time' | 'secret'

/**
 * How sure a fact is (cupi.md 0): seen on a wire, printed by Cisco, relied on by a client that works, or concluded.
 */
export type Confidence = 'seen' | 'doc' | 'client' | 'inferred'

export type Field = {
  /** How the text on the wire is read. `time` stays text, as the server writes it in two styles (cupi.md 1.8). */
  readonly kind: FieldKind
  /** Longest text, in characters. */
  readonly max?: number
  /** Smallest and largest number. */
  readonly range?: readonly [number, number]
  /** Stands in the body of a create or an update. */
  readonly writable?: true
  /** Never NULL: stands in every answer. Other fields are absent when NULL (cupi.md 1.6). */
  readonly always?: true
  /** Only in the read of a single object, not in a list (cupi.md 2.2). */
  readonly full?: true
  /** May be a column of `query=` and `sort=`. */
  readonly find?: true
  /** Also takes `isnull` and `isnotnull` (cupi.md 1.13, from 11.5 on). */
  readonly nulls?: true
  /** Must be given to create an object. */
  readonly required?: true
  /** Field under whose name the single read shows it, where that is another one (cupi.md 2.12). */
  readonly readAs?: string
  /** What the server puts there when nothing is given, as it stands on the wire. */
  readonly default?: string
  /** Name of the resource whose ObjectId this is. */
  readonly refersTo?: string
  /** The values that it takes, as they stand on the wire, and what they mean. */
  readonly values?: Readonly<Record<string, string>>
  /** What it is, where the name alone does not say it: half a sentence, with the unit. */
  readonly about?: string
  /** Where the facts come from, and how sure they are, where that is not as for the whole resource. */
  readonly source?: string
  readonly confidence?: Confidence
}

export type Fields = Readonly<Record<string, Field>>

type Options = Omit<Field, 'kind'>

const kind =
  <const K extends FieldKind>(name: K) =>
  <const O extends Options>(options: O = {} as O): { readonly kind: K } & O => ({
    kind: name,
    ...options,
  })

export const text = kind('text')
export const bool = kind('bool')
export const int = kind('int')
/** An ObjectId: 36 characters, lower-case hexadecimal with dashes. */
export const id = kind('id')
/** A server-relative link, never sent by a client. */
export const uri = kind('uri')
export const time = kind('time')
/** Written, never read: a PIN or a password. */
export const secret = kind('secret')

type Value = {
  text: string
  uri: string
  id: string
  time: string
  secret: string
  bool: boolean
  int: number
}
/** Only text can be empty; for the other kinds an empty element means NULL (cupi.md 1.8). */
type Nullable<K extends FieldKind> = K extends 'text' | 'uri' | 'secret' ? Value[K] : Value[K] | null

type Always<F extends Fields> = { [K in keyof F]: F[K] extends { always: true } ? K : never }[keyof F]
type Listed<F extends Fields> = { [K in keyof F]: F[K] extends { full: true } ? never : K }[keyof F]
type Writable<F extends Fields> = { [K in keyof F]: F[K] extends { writable: true } ? K : never }[keyof F]
type Required<F extends Fields> = { [K in keyof F]: F[K] extends { required: true } ? K : never }[keyof F]

/** Columns that `query=` and `sort=` take. */
export type Findable<F extends Fields> = {
  [K in keyof F]: F[K] extends { find: true } ? K : never
}[keyof F] &
  string

/** One object as the single read gives it. */
export type FullRead<F extends Fields> = {
  [K in Always<F>]: Value[F[K]['kind']]
} & { [K in Exclude<keyof F, Always<F>>]?: Nullable<F[K]['kind']> }

/** One object as a list gives it: the subset of cupi.md 2.2. */
export type ListRead<F extends Fields> = Pick<FullRead<F>, Listed<F> & keyof FullRead<F>>

/** What an update may carry. `null` is sent as the empty string, which sets NULL (cupi.md 1.8). */
export type Update<F extends Fields> = { [K in Writable<F>]?: Value[F[K]['kind']] | null }

/** What a create must and may carry. */
export type Create<F extends Fields> = { [K in Required<F>]: Value[F[K]['kind']] } & Update<F>
