import type { FieldKind, Resource } from '@unity-desk/cupi'

export type Column = {
  readonly name: string
  readonly kind: FieldKind
  readonly default?: string
}

/** A table of the store: every column holds the text of the wire, and NULL where the field is absent. */
export type Shape = {
  readonly name: string
  /** Those that lists show come first: SQLite reads a row up to the last column it needs. */
  readonly columns: readonly Column[]
  /** Columns that a query, a sort or a rule looks objects up by. */
  readonly indexes: readonly string[]
}

type Extra = {
  /** Columns that no answer shows. */
  readonly hidden?: readonly string[]
  /** Looked up by the simulator itself, beside the columns that `query=` takes. */
  readonly indexes?: readonly string[]
}

/** The table of a resource. Links are worked out when read, and what is secret is kept in another form. */
export const shapeOf = (
  name: string,
  { fields }: Resource,
  { hidden = [], indexes = [] }: Extra = {},
): Shape => {
  const stored = Object.entries(fields).filter(([, { kind }]) => kind !== 'uri' && kind !== 'secret')
  const sorted = [...stored.filter(([, field]) => !field.full), ...stored.filter(([, field]) => field.full)]
  const columns = sorted.map(([column, { kind, default: value }]) => ({
    name: column,
    kind,
    ...(value !== undefined && { default: value }),
  }))
  const searched = stored.filter(([, { find }]) => find).map(([column]) => column)
  return {
    name,
    columns: [...columns, ...hidden.map((column) => ({ name: column, kind: 'text' as const }))],
    indexes: [...new Set([...searched, ...indexes])].filter((column) => column !== 'ObjectId'),
  }
}

const TEXTUAL = new Set<FieldKind>(['text', 'uri', 'time', 'secret'])

/** Whether an empty string is a value of its own; for the other kinds it means NULL (cupi.md 1.8). */
export const isTextual = (kind: FieldKind): boolean => kind === 'text' || kind === 'uri' || kind === 'secret'

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** SQL of what a column is compared by. Ids, numbers and booleans are stored in one spelling only. */
export const keyOf = (shape: Shape, column: string): string => {
  const kind = shape.columns.find(({ name }) => name === column)?.kind
  if (kind === undefined) throw new TypeError(`${shape.name} has no column ${column}`)
  return TEXTUAL.has(kind) ? `fold(${quote(column)})` : quote(column)
}

export { quote }
