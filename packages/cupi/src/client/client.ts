import { parametersSearch } from '../query/write.ts'
import type { Resource, UpdateOf } from '../resource/resource.ts'
import { decodeAnswer } from '../wire/answer.ts'
import { json, type Format } from '../wire/format.ts'
import { encodeWrite } from '../wire/item.ts'
import { collectionOf } from './collection.ts'
import { createExchange, type Exchange } from './exchange.ts'
import type { ClientOf, Signal } from './methods.ts'
import type { Send } from './send.ts'

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

const textsOf = (resource: Resource, fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(encodeWrite(resource, fields as UpdateOf<Resource>)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

const singletonOf = ({ read, write, send }: Exchange, resource: Resource, path: string) => ({
  get: ({ signal }: Signal = {}) =>
    read({ method: 'GET', path, signal }, (tree) => decodeAnswer(resource, tree)),
  set: async (fields: object, { signal }: Signal = {}) => {
    if (resource.updatesBy === 'parameters')
      await send({ method: 'PUT', path, search: parametersSearch(textsOf(resource, fields)), signal })
    else await write({ method: 'PUT', path, signal }, resource, fields)
  },
})

const clientOf = (exchange: Exchange, resource: Resource, path: string): object =>
  resource.kind === 'singleton'
    ? { ...singletonOf(exchange, resource, path), ...clientsOf(exchange, resource.children ?? {}, path) }
    : collectionOf(exchange, resource, path, (below) => clientsOf(exchange, resource.children ?? {}, below))

const clientsOf = (exchange: Exchange, resources: Readonly<Record<string, Resource>>, path: string): object =>
  Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => [
      name,
      clientOf(exchange, resource, `${path}/${resource.path}`),
    ]),
  )

/**
 * A typed client. Calls either build a value or do I/O, never both; all of them throw a CupiError when the server
 * does not do as asked.
 */
export const createCupi = <const Rs extends Readonly<Record<string, Resource>>>({
  send,
  resources,
  formats = [json],
}: CupiOptions<Rs>): Cupi<Rs> => clientsOf(createExchange(send, formats), resources, '') as Cupi<Rs>
