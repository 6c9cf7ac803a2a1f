import type { Resource } from '@unity-desk/cupi'
import { wadlOf, xsdNamed, xsdOf } from '@unity-desk/cupi/schema'
import type { Document } from './kernel/reply.ts'

const SCHEMA = 'application/xml'
const WADL = 'application/vnd.sun.wadl+xml'

const documentIn = (
  nouns: Readonly<Record<string, Resource>>,
  segments: readonly string[],
  origin: string,
): Document | undefined => {
  const [first, name, ...others] = segments
  if (others.length > 0) return undefined
  if (first === 'application.wadl' && name === undefined)
    return { mediaType: WADL, body: wadlOf(nouns, `${origin}/vmrest`) }
  if (first !== 'schema') return undefined
  const body = name === undefined ? xsdOf(nouns) : xsdNamed(nouns, name)
  return body === undefined ? undefined : { mediaType: SCHEMA, body }
}

const MOST_KEPT = 200

/** The schema, whole and by type, and the WADL (cupi.md 1.15), made when first asked for. */
export const createDocuments = (nouns: Readonly<Record<string, Resource>>) => {
  const known = new Map<string, Document>()
  return (segments: readonly string[], origin: string): Document | undefined => {
    const key = [origin, ...segments].join('/')
    const found = known.get(key) ?? documentIn(nouns, segments, origin)
    // Clients name the host as they like, so what is kept has an end.
    if (found && known.size < MOST_KEPT) known.set(key, found)
    return found
  }
}
