import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Format, Resource, Tree } from '@unity-desk/cupi'
import { invalid, Refused } from './refused.ts'

const MOST_BYTES = 16 * 1024 * 1024

/** The client hung up before its body was through: nobody is left to be answered. */
export class Aborted extends Error {}

const tooLarge = (): Refused => new Refused(413, 'INVALID_PARAMETER', 'Request body too large')

/**
 * Reads a body of at most 16 MB, chunked or not. Asks for it first where the client waits to be asked
 * (`Expect: 100-continue`, cupi.md 11 item 11).
 * @throws Refused, Aborted
 */
export const readBody = async (request: IncomingMessage, response: ServerResponse): Promise<Buffer> => {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw tooLarge()
  if (request.headers.expect?.toLowerCase() === '100-continue') response.writeContinue()
  const pieces: Buffer[] = []
  let bytes = 0
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      bytes += piece.byteLength
      // What is too much is read all the same: who breaks off while the client sends is not heard.
      if (bytes > MOST_BYTES) pieces.length = 0
      else pieces.push(piece)
    }
  } catch (cause) {
    throw new Aborted('the client hung up', { cause })
  }
  if (bytes > MOST_BYTES) throw tooLarge()
  return Buffer.concat(pieces)
}

const decode = (bytes: Buffer, contentType: string): string => {
  const label = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    throw invalid('Invalid request body: not in its character set')
  }
}

/**
 * Parses a body. Never says what stood in it, which may be a PIN.
 * @throws Refused for everything that is not one JSON object, or XML with the root of the resource
 */
export const parseBody = (
  bytes: Buffer,
  {
    format,
    contentType,
    resource,
    strict,
  }: { format: Format; contentType: string; resource: Resource; strict: boolean },
): Tree => {
  const text = decode(bytes, contentType)
  const name = format.mediaType === 'application/json' ? 'JSON' : 'XML'
  let document: ReturnType<Format['read']>
  try {
    document = format.read(text)
  } catch {
    throw invalid(`Invalid request body: not a well-formed ${name} object`)
  }
  // Roots are matched to the letter (cupi.md 8); JSON has none.
  const roots = [resource.item, ...(strict ? [] : (resource.itemAliases ?? []))]
  if (document.root !== undefined && !roots.includes(document.root))
    throw invalid(`Invalid request body: expected ${resource.item}`)
  return document.tree
}
