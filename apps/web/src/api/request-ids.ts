import { REASON_HEADER } from '@unity-desk/contract'
import type { CupiRequest } from '@unity-desk/cupi'

type Line = Pick<CupiRequest, 'method' | 'path'>

type Noted = {
  /** Under which the server has logged it. */
  readonly id: string
  /** Why our own server refused it; undefined for what Unity said. */
  readonly reason: string | undefined
}

// An error of the protocol's client names the request that it was for, and no header of the answer: this finds them.
const notes = new Map<string, Noted>()
const MOST = 200

const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`

/** Remembers what the headers of an answer say beside what Unity says. */
export const noteRequestId = (line: Line, headers: Headers): void => {
  const id = headers.get('x-request-id')
  if (id === null) return
  if (notes.size >= MOST) notes.clear()
  notes.set(keyOf(line), { id, reason: headers.get(REASON_HEADER) ?? undefined })
}

export const notedOf = (
  line: { readonly method: string; readonly path: string } | undefined,
): Noted | undefined => line && notes.get(keyOf(line))
