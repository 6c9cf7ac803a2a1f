import { CupiProtocolError, type RequestLine } from '../errors.ts'
import type { Resource, UpdateOf } from '../resource/resource.ts'
import { faultOf } from '../wire/fault.ts'
import type { Format } from '../wire/format.ts'
import { encodeWrite } from '../wire/item.ts'
import type { Tree } from '../wire/tree.ts'
import type { CupiAnswer, CupiRequest, Send } from './send.ts'

export type Call = Pick<CupiRequest, 'method' | 'path' | 'signal'> & { readonly search?: string }

/** One request and its answer, in whatever format the server chooses. */
export type Exchange = {
  readonly read: <T>(call: Call, decode: (tree: Tree) => T) => Promise<T>
  /** Undefined when there is nothing to say: a body without fields is an error or nothing to servers (cupi.md 1.9). */
  readonly write: (call: Call, resource: Resource, fields: object) => Promise<CupiAnswer | undefined>
  /** A request without a body whose answer says nothing: a deletion. */
  readonly send: (call: Call) => Promise<void>
}

/** Parameters are dropped: newer servers add a character set (cupi.md 1.5). */
const mediaTypeOf = (contentType: string | null): string | undefined => {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase()
  return mediaType === 'text/xml' ? 'application/xml' : mediaType
}

/** Says of an unreadable answer which request it was for. */
const located = (error: unknown, request: RequestLine, status: number): unknown =>
  error instanceof CupiProtocolError
    ? new CupiProtocolError(error.message, {
        request,
        status,
        ...(error.field !== undefined && { field: error.field }),
        ...(error.snippet !== undefined && { snippet: error.snippet }),
      })
    : error

export const createExchange = (send: Send, formats: readonly [Format, ...Format[]]): Exchange => {
  const [asked] = formats

  const call = async ({ method, path, search = '', signal }: Call, body?: string): Promise<CupiAnswer> => {
    const answer = await send({
      method,
      path,
      search,
      signal,
      accept: asked.mediaType,
      ...(body !== undefined && { body: { contentType: asked.mediaType, text: body } }),
    })
    const request = { method, path }
    if (answer.status < 200 || answer.status > 299) throw faultOf(request, answer, formats)
    // A sign-in page or a proxy that answers in Unity's place has not written anything.
    if (method !== 'GET' && mediaTypeOf(answer.contentType) === 'text/html')
      throw new CupiProtocolError('a page in place of an answer', { request, status: answer.status })
    return answer
  }

  return {
    read: async (request, decode) => {
      const { contentType, text, status } = await call(request)
      const mediaType = mediaTypeOf(contentType)
      const format = mediaType === undefined ? asked : formats.find((each) => each.mediaType === mediaType)
      const line = { method: request.method, path: request.path }
      if (!format)
        throw new CupiProtocolError(`cannot read ${mediaType}`, {
          request: line,
          status,
          snippet: text.slice(0, 200),
        })
      try {
        return decode(format.read(text).tree)
      } catch (error) {
        throw located(error, line, status)
      }
    },
    write: async (request, resource, fields) => {
      const tree = encodeWrite(resource, fields as UpdateOf<Resource>)
      if (request.method === 'PUT' && Object.keys(tree).length === 0) return undefined
      return call(request, asked.write(resource.item, tree))
    },
    send: async (request) => {
      await call(request)
    },
  }
}
