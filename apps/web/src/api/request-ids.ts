import type { CupiRequest } from '@unity-desk/cupi'

type Line = Pick<CupiRequest, 'method' | 'path'>

// An error of the protocol's client names the request that it was for, and no header of the answer: this finds the id.
const ids = new Map<string, string>()
const MOST = 200

const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`

/** Remembers under which id the server has logged a request. */
export const noteRequestId = (line: Line, headers: Headers): void => {
  const id = headers.get('x-request-id')
  if (id === null) return
  if (ids.size >= MOST) ids.clear()
  ids.set(keyOf(line), id)
}

export const requestIdOf = (
  line: { readonly method: string; readonly path: string } | undefined,
): string | undefined => line && ids.get(keyOf(line))
