import type { Answer } from '../wire/fault.ts'

/** One request to `/vmrest`, as the typed client makes it. */
export type CupiRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/vmrest`, beginning with a slash. */
  readonly path: string
  /** With its question mark; empty for none. Already encoded. */
  readonly search: string
  readonly accept: string
  readonly body?: { readonly contentType: string; readonly text: string }
  readonly signal?: AbortSignal | undefined
}

export type CupiAnswer = Answer & {
  /** Value of Location. */
  readonly location: string | null
}

/**
 * Carries a request to a server and brings back its answer, whatever the status.
 * @throws CupiUnreachable when there is no whole answer
 */
export type Send = (request: CupiRequest) => Promise<CupiAnswer>
