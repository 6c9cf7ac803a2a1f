import { AuthorizationResponseError, ResponseBodyError } from 'openid-client'

/** A sign-on that did not work. */
export class SignOnFailure extends Error {
  /** `unreachable`: the provider gave no usable answer, which says nothing about the person. */
  readonly kind: 'unreachable' | 'refused'
  /** For the audit log: names of checks and of OAuth errors, nothing that came over the wire in full. */
  readonly reason: string
  constructor(kind: SignOnFailure['kind'], reason: string, cause?: unknown) {
    super(reason, { cause })
    this.kind = kind
    this.reason = reason
  }
}

const SERVER_ERROR = 500

const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : '')

/** What the library's codes mean, where the code alone does not say. */
const checks: Readonly<Record<string, string>> = {
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: 'a claim of the ID token is not as expected',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: 'an answer of the provider is about another person or issuer',
  OAUTH_JWT_TIMESTAMP_CHECK_FAILED: 'the ID token is not valid at this time',
  OAUTH_KEY_SELECTION_FAILED: 'no key of the provider fits the ID token',
  OAUTH_INVALID_RESPONSE: 'the answer of the provider fails a check',
  OAUTH_UNSUPPORTED_OPERATION: 'the answer of the provider is signed in a way that is not accepted',
}

/** The claim or the parameter that a check was about. */
const subjectOf = (error: Error): string => {
  for (let cause = error.cause; cause !== undefined;)
    if (cause instanceof Error) ({ cause } = cause)
    else return typeof cause === 'object' && cause && 'claim' in cause ? ` (${String(cause.claim)})` : ''
  return ''
}

const hasServerError = ({ cause }: Error): boolean =>
  cause instanceof Response && cause.status >= SERVER_ERROR

const isAway = (error: Error): boolean =>
  error instanceof TypeError || codeOf(error) === 'OAUTH_TIMEOUT' || hasServerError(error)

/** An OAuth error is a word of a small alphabet; anything else is somebody's free text. */
const word = (text: string): string => (/^[a-z_]{1,40}$/.test(text) ? text : 'another error')

/** Sorts what the library throws: its errors can hold tokens and answers, so that none of them goes further as it is. */
export const failureOf = (error: unknown): SignOnFailure => {
  if (error instanceof SignOnFailure) return error
  if (!(error instanceof Error)) return new SignOnFailure('refused', 'unforeseen')
  if (error instanceof AuthorizationResponseError)
    return new SignOnFailure('refused', `the provider answered ${word(error.error)}`)
  if (error instanceof ResponseBodyError) {
    const kind = error.status >= SERVER_ERROR ? 'unreachable' : 'refused'
    return new SignOnFailure(kind, `the provider answered ${word(error.error)}`)
  }
  if (isAway(error)) return new SignOnFailure('unreachable', 'the provider does not answer')
  const code = codeOf(error)
  return new SignOnFailure('refused', `${checks[code] ?? (code || 'unforeseen')}${subjectOf(error)}`)
}
