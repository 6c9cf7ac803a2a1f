import { queryOptions, skipToken } from '@tanstack/react-query'
import { isCupiError } from '@unity-desk/cupi'
import { readers, type Reader } from './reference-readers.ts'

const TEN_MINUTES = 600_000

/** Two numbers stand for something that has a name; the descriptors tell the rest by `refersTo`. */
const NUMBERED = new Set(['TimeZone', 'Language'])

/** What a field names, where Unity can be asked for the names. */
export const referredBy = (field: {
  readonly name: string
  readonly refersTo?: string | undefined
}): string | undefined => {
  const kind = NUMBERED.has(field.name) ? field.name : field.refersTo
  return kind !== undefined && Object.hasOwn(readers, kind) ? kind : undefined
}

const readerOf = (kind: string | undefined): Reader | undefined =>
  kind === undefined ? undefined : readers[kind]

/** Whether Unity is asked anew for each text that is typed. */
export const isSearched = (kind: string): boolean => readerOf(kind)?.isSearched ?? false

/** What a field can name. */
export const references = (kind: string | undefined, text = '') => {
  const reader = readerOf(kind)
  const asked = reader?.isSearched ? text : ''
  return queryOptions({
    queryKey: ['references', kind, asked],
    queryFn: reader ? ({ signal }) => reader.find(asked, { signal }) : skipToken,
    staleTime: TEN_MINUTES,
  })
}

/** The name of one; null where there is no such thing any more. Only for kinds that can be asked for one. */
export const reference = (kind: string | undefined, ObjectId: string) => {
  const nameOf = readerOf(kind)?.nameOf
  return queryOptions({
    queryKey: ['reference', kind, ObjectId],
    queryFn:
      nameOf && ObjectId !== ''
        ? async ({ signal }) => {
            try {
              return await nameOf(ObjectId, { signal })
            } catch (error) {
              if (isCupiError(error) && error.kind === 'not-found') return null
              throw error
            }
          }
        : skipToken,
    staleTime: TEN_MINUTES,
  })
}

/** Whether one can be asked for by itself. */
export const hasNames = (kind: string | undefined): boolean => readerOf(kind)?.nameOf !== undefined
