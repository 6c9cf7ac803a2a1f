import { CupiNotFound, CupiProtocolError } from '../errors.ts'
import { clausesOf, is, type Direction, type Sort, type Where } from '../query/clause.ts'
import { listSearch, parametersSearch } from '../query/write.ts'
import type { Resource } from '../resource/resource.ts'
import { decodeAnswer } from '../wire/answer.ts'
import { decodeList } from '../wire/list.ts'
import { createdId } from './created.ts'
import type { Exchange } from './exchange.ts'
import { readLink } from './link.ts'
import type { Signal } from './methods.ts'
import { eachOf, pageOf, type Page } from './page.ts'

type Filtered = { readonly where?: Where; readonly sort?: Direction | Sort; readonly link?: string }
type Paged = { readonly page?: number; readonly size?: number }

const PAGE_SIZE = 100

const sortOf = ({ where, sort }: Filtered): Sort | undefined => {
  if (typeof sort !== 'string') return sort
  const by = where && clausesOf(where)[0]?.column
  return by === undefined ? undefined : { by, direction: sort }
}

/**
 * The order of a walk over all pages. With a criterion only its own column can be sorted by, which tells rows apart
 * where they begin alike, and not where they are alike.
 */
const steadySort = ({ order }: Resource, { where, sort, link }: Filtered): Direction | Sort | undefined => {
  if (sort !== undefined || link !== undefined) return sort
  const by = where ? clausesOf(where).find(({ operator }) => operator === 'startswith')?.column : order
  return by === undefined ? undefined : { by, direction: 'asc' }
}

/** Ids that a URL would take for a place of its own, such as `..`, are no objects of any server. */
const itemPath = (path: string, id: string): string => {
  if (/^\.{0,2}$/.test(id)) throw new CupiNotFound(`no object has the id "${id}"`)
  return `${path}/${encodeURIComponent(id.toWellFormed())}`
}

/** The search of a `...URI` of the server's, followed by the paging (cupi.md 9, rule 14). */
const linkSearch = (resource: Resource, path: string, link: string, paging: string): string => {
  const target = readLink(link)
  const parent = path.slice(0, -resource.path.length)
  const paths = [resource.path, ...(resource.pathAliases ?? [])].map((each) => (parent + each).toLowerCase())
  if (!paths.includes(target.path.replace(/\/$/, '').toLowerCase()))
    throw new CupiProtocolError(`a link leads to ${target.path}, not to ${path}`)
  return target.search === '' ? paging : `${target.search}&${paging.slice(1)}`
}

/** Lists of what can be imported are paged by rows, not by pages (cupi.md 2.9). */
const pageParameters = ({ paging }: Resource, page: number, size: number) =>
  paging === 'offset' ? { limit: size, offset: (page - 1) * size } : { rowsPerPage: size, pageNumber: page }

/** What a collection can do at run time; its type allows the verbs of the resource alone. */
export const collectionOf = (
  { read, write, send }: Exchange,
  resource: Resource,
  path: string,
  childrenOf: (path: string) => object,
) => {
  const list = async ({
    page = 1,
    size = PAGE_SIZE,
    signal,
    ...filter
  }: Filtered & Paged & Signal = {}): Promise<Page<{ ObjectId?: unknown }>> => {
    const paging = listSearch({
      where: filter.where,
      sort: sortOf(filter),
      ...pageParameters(resource, page, size),
    })
    const search = filter.link === undefined ? paging : linkSearch(resource, path, filter.link, paging)
    const rows = await read({ method: 'GET', path, search, signal }, (tree) => decodeList(resource, tree))
    return pageOf(rows, page, size)
  }

  /** Found by its unique column, where the answer to the create does not name it (cupi.md 9, rule 6). */
  const findCreated = async (fields: object, signal: AbortSignal | undefined): Promise<unknown> => {
    const { unique = '' } = resource
    const value = new Map<string, unknown>(Object.entries(fields)).get(unique)
    if (typeof value !== 'string') return undefined
    const { items } = await list({ where: is(unique, value), size: 2, signal })
    return items.length === 1 ? items[0]?.ObjectId : undefined
  }

  return {
    list,
    each: ({ size = PAGE_SIZE, signal, ...filter }: Filtered & Paged & Signal = {}) => {
      const sort = steadySort(resource, filter)
      return eachOf((page) => list({ ...filter, ...(sort && { sort }), page, size, signal }), signal)
    },
    first: async (where: Where, { signal }: Signal = {}) => (await list({ where, size: 1, signal })).items[0],
    count: async (where?: Where, { signal }: Signal = {}) =>
      // What nought rows mean is known of pages alone.
      (await list({ ...(where && { where }), size: resource.paging === 'offset' ? 1 : 0, signal })).total,
    get: async (id: string, { signal }: Signal = {}) =>
      read({ method: 'GET', path: itemPath(path, id), signal }, (tree) => decodeAnswer(resource, tree)),
    create: async (fields: object, parameters: Record<string, string> = {}, { signal }: Signal = {}) => {
      const request = { method: 'POST', path } as const
      const answer = await write(
        { ...request, search: parametersSearch(parameters), signal },
        resource,
        fields,
      )
      const id =
        (answer && createdId(answer)) ??
        (await findCreated(fields, signal).catch((cause: unknown) => {
          signal?.throwIfAborted()
          throw new CupiProtocolError('created, and not to be found', { request, cause })
        }))
      if (typeof id !== 'string')
        throw new CupiProtocolError('the answer does not name what was created', { request })
      return id
    },
    update: async (id: string, fields: object, { signal }: Signal = {}) => {
      await write({ method: 'PUT', path: itemPath(path, id), signal }, resource, fields)
    },
    remove: (id: string, { signal }: Signal = {}) =>
      send({ method: 'DELETE', path: itemPath(path, id), signal }),
    at: (id: string) => childrenOf(itemPath(path, id)),
  }
}
