/** A request to Unity, already checked and in the one spelling that is sent. */
export type UnityRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/vmrest`, beginning with a slash. */
  readonly path: string
  /** With its question mark; empty for none. */
  readonly search: string
  readonly accept: string
  readonly body?: { readonly contentType: string; readonly text: string }
}

/** A whole answer. Of its headers only these are ever passed on (security.md T3). */
export type UnityAnswer = {
  readonly status: number
  readonly contentType: string | null
  /** Seconds, from 1 to 120. */
  readonly retryAfter: number | undefined
  readonly location: string | null
  readonly body: Buffer
  /** Host name of the server that answered. */
  readonly node: string
}

const SHORTEST = 1
const LONGEST = 120

/** Seconds to wait, whatever the server wrote: a number, a date, nonsense (security.md F11). */
export const readRetryAfter = (header: string | null): number | undefined => {
  if (header === null || header.trim() === '') return undefined
  const seconds = /^-?\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Math.min(LONGEST, Math.max(SHORTEST, Number.isNaN(seconds) ? SHORTEST : Math.ceil(seconds)))
}
