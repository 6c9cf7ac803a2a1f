import type { Resource, Verb } from './resource.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What a method and a path mean, by the descriptors. */
export type Classification =
  | {
      readonly outcome: 'known'
      /** Names along the way, joined by dots: `users.pin`. With the verb it is the name of an action. */
      readonly name: string
      readonly resource: Resource
      readonly verb: Verb
      /** Ids along the way: ObjectIds in lower case, other keys as they came. */
      readonly ids: readonly string[]
      /** False where an id is not of its form; no server has such an object. */
      readonly idsAreWellFormed: boolean
      /** The one spelling of the path, rebuilt from the descriptors and the ids. */
      readonly path: string
    }
  /** No descriptor has this path. */
  | { readonly outcome: 'unknown-path' }
  /** A descriptor has the path, and not the method. */
  | { readonly outcome: 'unknown-verb'; readonly name: string }

export const OBJECT_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

const COLLECTION: Readonly<Record<Method, Verb | undefined>> = {
  GET: 'list',
  POST: 'create',
  PUT: undefined,
  DELETE: undefined,
}
const ITEM: Readonly<Record<Method, Verb | undefined>> = {
  GET: 'get',
  POST: undefined,
  PUT: 'update',
  DELETE: 'remove',
}

/** Keys other than ObjectIds are types, keypad keys and names with dots; nothing that a path is built of. */
const KEY = /^[^\p{Cc}/\\]{1,255}$/u

/** The one spelling of what names an item; undefined where nothing of that form is an item of any server. */
const canonicalKey = ({ key }: Resource, given: string): string | undefined => {
  if (key !== undefined) return KEY.test(given) && !/^\.+$/.test(given) ? given : undefined
  return OBJECT_ID.test(given) ? given.toLowerCase() : undefined
}

type Target = {
  readonly idsAreWellFormed: boolean
  readonly name: string
  readonly resource: Resource
  readonly isItem: boolean
  readonly ids: readonly string[]
  readonly path: string
}

const find = (
  resources: Readonly<Record<string, Resource>>,
  segments: readonly string[],
  above: Pick<Target, 'name' | 'ids' | 'path' | 'idsAreWellFormed'>,
): Target | undefined => {
  for (const [noun, resource] of Object.entries(resources))
    for (const spelling of [resource.path, ...(resource.pathAliases ?? [])]) {
      const wanted = spelling.split('/')
      if (wanted.some((segment, index) => segments[index] !== segment)) continue
      const rest = segments.slice(wanted.length)
      const here = {
        idsAreWellFormed: above.idsAreWellFormed,
        name: above.name === '' ? noun : `${above.name}.${noun}`,
        ids: above.ids,
        path: `${above.path}/${resource.path}`,
      }
      if (resource.kind === 'singleton') {
        if (rest.length === 0) return { ...here, resource, isItem: true }
        const child = find(resource.children ?? {}, rest, here)
        if (child) return child
        continue
      }
      const [id, ...below] = rest
      if (id === undefined) return { ...here, resource, isItem: false }
      const key = canonicalKey(resource, id)
      const canonical = key ?? id.toLowerCase()
      const item = {
        ...here,
        idsAreWellFormed: here.idsAreWellFormed && key !== undefined,
        ids: [...here.ids, canonical],
        // Nothing that an id holds may become a part of the path, even one that no server has.
        path: `${here.path}/${encodeURIComponent(canonical.toWellFormed())}`,
      }
      if (below.length === 0) return { ...item, resource, isItem: true }
      const child = find(resource.children ?? {}, below, item)
      if (child) return child
    }
  return undefined
}

/**
 * Says which resource and verb a request means.
 * @param segments of the path below `/vmrest`, decoded, none of them empty
 */
export const classify = (
  resources: Readonly<Record<string, Resource>>,
  method: Method,
  segments: readonly string[],
): Classification => {
  const target = find(resources, segments, { name: '', ids: [], path: '', idsAreWellFormed: true })
  if (!target) return { outcome: 'unknown-path' }
  const { name, resource, isItem, ids, path, idsAreWellFormed } = target
  const verb = (isItem ? ITEM : COLLECTION)[method]
  if (verb === undefined || !resource.verbs.includes(verb)) return { outcome: 'unknown-verb', name }
  return {
    outcome: 'known',
    name,
    resource,
    verb,
    ids,
    idsAreWellFormed,
    path,
  }
}
