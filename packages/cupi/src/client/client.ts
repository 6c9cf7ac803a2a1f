import { CupiProtocolError, type RequestLine } from '../errors.ts'
import { clausesOf, type Direction, type Sort, type Where } from '../query/clause.ts'
import { listSearch, parametersSearch, type ListParameters } from '../query/write.ts'
import type { Resource } from '../resource/resource.ts'
import { faultOf } from '../wire/fault.ts'
import { json, type Format } from '../wire/format.ts'
import { decodeItem, encodeWrite } from '../wire/item.ts'
import { decodeList } from '../wire/list.ts'
import type { Tree } from '../wire/tree.ts'
import type { ClientOf, Signal } from './methods.ts'
import { eachOf, pageOf, type Page } from './page.ts'
import type { CupiAnswer, CupiRequest, Send } from './send.ts'

export type CupiOptions<Rs extends Readonly<Record<string, Resource>>> = {
  readonly send: Send
  /** The nouns that this client needs, under the names that its methods hang on. Others cost nothing. */
  readonly resources: Rs
  /**
   * What is asked for and sent, and then what else is understood when a server answers in another format than asked.
   * Default JSON alone.
   */
  readonly formats?: readonly [Format, ...Format[]]
}

export type Cupi<Rs extends Readonly<Record<string, Resource>>> = {
  readonly [K in keyof Rs]: ClientOf<Rs[K]>
}

type Filtered = { readonly where?: Where; readonly sort?: Direction | Sort }
type Call = Omit<CupiRequest, 'accept' | 'body' | 'search'> & {
  readonly search?: string
  readonly body?: string
}

const PAGE_SIZE = 100

const parametersOf = ({ where, sort }: Filtered): ListParameters => {
  if (typeof sort !== 'string') return { where, sort }
  const by = where && clausesOf(where)[0]?.column
  return { where, sort: by === undefined ? undefined : { by, direction: sort } }
}

/** The last path segment of the body, or of Location, whose path some servers print twice (cupi.md 1.10). */
const createdId = (request: RequestLine, { text, location }: CupiAnswer): string => {
  const link = text.trim().includes('/vmrest/') ? text.trim() : location
  const last = link?.split('/').at(-1)
  if (last === undefined || !/^[\w.*#~-]{1,128}$/.test(last))
    throw new CupiProtocolError('the answer does not name what was created', {
      request,
      snippet: text.slice(0, 200),
    })
  return last
}

/**
 * A typed client. Calls either build a value or do I/O, never both; all of them throw a CupiError when the server
 * does not do as asked.
 */
export const createCupi = <const Rs extends Readonly<Record<string, Resource>>>({
  send,
  resources,
  formats = [json],
}: CupiOptions<Rs>): Cupi<Rs> => {
  const [asked] = formats

  const call = async ({ body, ...request }: Call): Promise<CupiAnswer> => {
    const answer = await send({
      search: '',
      accept: asked.mediaType,
      ...request,
      ...(body !== undefined && { body: { contentType: asked.mediaType, text: body } }),
    })
    if (answer.status >= 400) throw faultOf(request, answer, formats)
    return answer
  }

  const readTree = async (request: Call): Promise<Tree> => {
    const { contentType, text } = await call(request)
    const mediaType = contentType?.split(';')[0]?.trim().toLowerCase()
    const format = formats.find((each) => each.mediaType === mediaType)
    if (!format)
      throw new CupiProtocolError(`cannot read ${mediaType ?? 'an answer without a type'}`, {
        request: { method: request.method, path: request.path },
        snippet: text.slice(0, 200),
      })
    return format.read(text).tree
  }

  const childrenOf = (resource: Resource, path: string) =>
    Object.fromEntries(
      Object.entries(resource.children ?? {}).map(([name, child]) => [
        name,
        clientOf(child, `${path}/${child.path}`),
      ]),
    )

  const singletonOf = (resource: Resource, path: string) => ({
    get: async ({ signal }: Signal = {}) =>
      decodeItem(resource, await readTree({ method: 'GET', path, signal })),
    set: async (fields: object, { signal }: Signal = {}) => {
      const body = asked.write(resource.item, encodeWrite(resource, fields))
      await call({ method: 'PUT', path, body, signal })
    },
  })

  const collectionOf = (resource: Resource, path: string) => {
    const itemPath = (id: string): string => `${path}/${encodeURIComponent(id)}`

    const list = async ({
      page = 1,
      size = PAGE_SIZE,
      signal,
      ...filter
    }: Filtered & { page?: number; size?: number } & Signal = {}): Promise<Page<unknown>> => {
      const search = listSearch({ ...parametersOf(filter), rowsPerPage: size, pageNumber: page })
      return pageOf(decodeList(resource, await readTree({ method: 'GET', path, search, signal })), page, size)
    }

    return {
      list,
      each: ({ size = PAGE_SIZE, signal, ...filter }: Filtered & { size?: number } & Signal = {}) => {
        const steady =
          resource.order === undefined ? undefined : ({ by: resource.order, direction: 'asc' } as const)
        const sort = filter.sort ?? (filter.where ? 'asc' : steady)
        return eachOf((page) => list({ ...filter, ...(sort && { sort }), page, size, signal }), signal)
      },
      first: async (where: Where, { signal }: Signal = {}) =>
        (await list({ where, size: 1, signal })).items[0],
      count: async (where?: Where, { signal }: Signal = {}) =>
        (await list({ ...(where && { where }), size: 0, signal })).total,
      get: async (id: string, { signal }: Signal = {}) =>
        decodeItem(resource, await readTree({ method: 'GET', path: itemPath(id), signal })),
      create: async (fields: object, parameters: Record<string, string> = {}, { signal }: Signal = {}) => {
        const body = asked.write(resource.item, encodeWrite(resource, fields))
        const request = { method: 'POST', path } as const
        return createdId(
          request,
          await call({ ...request, search: parametersSearch(parameters), body, signal }),
        )
      },
      update: async (id: string, fields: object, { signal }: Signal = {}) => {
        const body = asked.write(resource.item, encodeWrite(resource, fields))
        await call({ method: 'PUT', path: itemPath(id), body, signal })
      },
      remove: async (id: string, { signal }: Signal = {}) => {
        await call({ method: 'DELETE', path: itemPath(id), signal })
      },
      at: (id: string) => childrenOf(resource, itemPath(id)),
    }
  }

  const clientOf = (resource: Resource, path: string): object =>
    resource.kind === 'singleton' ? singletonOf(resource, path) : collectionOf(resource, path)

  return Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [name, clientOf(resource, `/${resource.path}`)]),
  ) as Cupi<Rs>
}
