import type { Confidence, Field } from './field.ts'
import type { Resource } from './resource.ts'

/** All that is known of a field, for labels, forms, docs and the schema. */
export type Memory = Pick<Field, 'kind' | 'max' | 'range' | 'default' | 'values' | 'about' | 'refersTo'> & {
  readonly name: string
  /** `write` is a secret: written and never read. */
  readonly access: 'read' | 'read-write' | 'write'
  readonly isRequired: boolean
  /** In lists as well as in the read of a single object. */
  readonly isListed: boolean
  readonly isSearchable: boolean
  readonly source: string
  readonly confidence: Confidence
}

const accessOf = ({ kind, writable }: Field): Memory['access'] => {
  if (!writable) return 'read'
  return kind === 'secret' ? 'write' : 'read-write'
}

/** The fields of a resource in the order of the wire; what a field does not say for itself holds for all of them. */
export const memoryOf = ({ fields, source, confidence }: Resource): readonly Memory[] =>
  Object.entries(fields).map(([name, field]) => {
    const { writable: _, always: __, full, find, nulls: ___, readAs: ____, required, ...known } = field
    return {
      source,
      confidence,
      ...known,
      name,
      access: accessOf(field),
      isRequired: required ?? false,
      isListed: !full,
      isSearchable: find ?? false,
    }
  })
