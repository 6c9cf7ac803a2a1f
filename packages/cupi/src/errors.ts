export type RequestLine = { readonly method: string; readonly path: string }

const BRAND = Symbol.for('unity-desk.cupi-error')

type Details = {
  readonly request?: RequestLine
  readonly status?: number
  readonly cause?: unknown
}

/**
 * Everything a call to Unity can end in. `kind` says what the caller can do about it and survives bundling, so
 * callers switch on it rather than on the class.
 */
export abstract class CupiError extends Error {
  abstract readonly kind:
    | 'rejected'
    | 'unauthorized'
    | 'forbidden'
    | 'not-found'
    | 'busy'
    | 'fault'
    | 'unreachable'
    | 'protocol'
  /** Seen across bundles and realms, where `instanceof` is not. */
  readonly [BRAND] = true
  /** Method and path only: never the query, which can hold a PIN (cupi.md 2.11). */
  readonly request: RequestLine | undefined
  readonly status: number | undefined

  constructor(message: string, { request, status, cause }: Details = {}) {
    super(message, { cause })
    this.request = request
    this.status = status
  }
}

/** One line of Unity's ErrorDetails (cupi.md 1.11). */
export type Refusal = { readonly code: string; readonly message: string }

/** Unity refused the data (400): show the reason at the field. */
export class CupiRejected extends CupiError {
  readonly kind = 'rejected'
  readonly refusals: readonly Refusal[]
  constructor(refusals: readonly Refusal[], details: Details) {
    super(refusals.map(({ message }) => message).join('; ') || 'refused', details)
    this.refusals = refusals
  }
}

/** The credentials or the session were not accepted (401). */
export class CupiUnauthorized extends CupiError {
  readonly kind = 'unauthorized'
}

/** The account may not do this (403). */
export class CupiForbidden extends CupiError {
  readonly kind = 'forbidden'
}

/** No such object, or no such path (404, 410). */
export class CupiNotFound extends CupiError {
  readonly kind = 'not-found'
}

/** The server is throttling (429, 503): wait, then ask again. */
export class CupiBusy extends CupiError {
  readonly kind = 'busy'
  /** Seconds, when the server named them. */
  readonly retryAfter: number | undefined
  constructor(message: string, details: Details & { readonly retryAfter?: number | undefined }) {
    super(message, details)
    this.retryAfter = details.retryAfter
  }
}

/** The server failed (other 5xx). */
export class CupiFault extends CupiError {
  readonly kind = 'fault'
}

/** No answer: name look-up, refused connection, TLS, time-out, broken connection. A write may have been applied. */
export class CupiUnreachable extends CupiError {
  readonly kind = 'unreachable'
}

/** The answer makes no sense: not the format, not the fields, pages that repeat. */
export class CupiProtocolError extends CupiError {
  readonly kind = 'protocol'
  /** Path of the bad field in the answer. */
  readonly field: string | undefined
  /** Beginning of the answer. */
  readonly snippet: string | undefined
  constructor(
    message: string,
    details: Details & { readonly field?: string; readonly snippet?: string } = {},
  ) {
    super(message, details)
    this.field = details.field
    this.snippet = details.snippet
  }
}

export type AnyCupiError =
  | CupiRejected
  | CupiUnauthorized
  | CupiForbidden
  | CupiNotFound
  | CupiBusy
  | CupiFault
  | CupiUnreachable
  | CupiProtocolError

/** True for each error of this package, also across bundles and realms. */
export const isCupiError = (error: unknown): error is AnyCupiError =>
  typeof error === 'object' && error !== null && BRAND in error
