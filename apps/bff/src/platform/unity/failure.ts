/**
 * Why there is no usable answer. `refused` is about our own credentials; `busy` about our own queue; `open` about the
 * circuit, which saves everybody the wait for a server that is not there.
 */
export type FailureReason = 'unreachable' | 'open' | 'busy' | 'refused' | 'timeout' | 'broken' | 'unusable'

type Details = {
  /** Whether Unity may have got the request. */
  readonly sent: boolean
  readonly detail: string
  readonly cause?: unknown
}

/** A call to Unity that brought no usable answer. */
export class UnityFailure extends Error {
  readonly reason: FailureReason
  /** Whether Unity may have got the request: then nobody knows whether a write was applied. */
  readonly sent: boolean
  /** Short word of the system for operators of this server, such as ECONNREFUSED; never shown to a browser. */
  readonly detail: string
  constructor(reason: FailureReason, { sent, detail, cause }: Details) {
    super(`Unity Connection: ${reason} (${detail})`, { cause })
    this.reason = reason
    this.sent = sent
    this.detail = detail
  }
}

const TIMED_OUT = new Set([
  'TimeoutError',
  'UND_ERR_ABORTED',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
])
const NONSENSE = new Set([
  'UND_ERR_HEADERS_OVERFLOW',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_RES_EXCEEDED_MAX_SIZE',
])

const codeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? codeOf(error.cause) : error.name
}

/**
 * What an error while connecting means: not a byte of the request was sent. Only the connector can tell, as the system
 * uses the same codes for connections that break later.
 */
export const failureToConnect = (error: unknown): UnityFailure =>
  new UnityFailure('unreachable', { sent: false, detail: codeOf(error), cause: error })

/** What an error on a connection means that stood. */
export const failureOf = (error: unknown): UnityFailure => {
  if (error instanceof UnityFailure) return error
  const detail = codeOf(error)
  const told = { sent: true, detail, cause: error }
  if (TIMED_OUT.has(detail)) return new UnityFailure('timeout', told)
  if (NONSENSE.has(detail) || detail.startsWith('HPE_')) return new UnityFailure('unusable', told)
  return new UnityFailure('broken', told)
}

/** Failures that say the server cannot be reached, rather than that it said something odd or that we are busy. */
export const isConnectivity = (error: unknown): error is UnityFailure =>
  error instanceof UnityFailure && ['unreachable', 'timeout', 'broken'].includes(error.reason)
