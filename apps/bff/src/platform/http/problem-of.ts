import type { FieldProblem } from '@unity-desk/contract'
import { isCupiError } from '@unity-desk/cupi'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { AuditUnavailable } from '../audit/audit.ts'
import { isDatabaseAway } from '../database/unavailable.ts'
import { UnityFailure, type FailureReason } from '../unity/failure.ts'
import { DeskError } from './desk-error.ts'

const AGAIN_SECONDS = 5

const unityWords: Readonly<Record<FailureReason, () => DeskError>> = {
  unreachable: () =>
    new DeskError(
      'unity-unavailable',
      'Unity Connection does not answer. Nothing was changed; try again in a moment.',
      {
        retryAfter: AGAIN_SECONDS,
      },
    ),
  open: () =>
    new DeskError(
      'unity-unavailable',
      'Unity Connection has not answered for a while. Nothing was changed; try again in a moment.',
      {
        retryAfter: AGAIN_SECONDS,
      },
    ),
  busy: () =>
    new DeskError(
      'busy',
      'Too much is being asked of Unity Connection at this moment. Try again in a few seconds.',
      {
        retryAfter: AGAIN_SECONDS,
      },
    ),
  refused: () =>
    new DeskError(
      'unity-unavailable',
      "Unity Connection does not accept Unity Desk's own account. An administrator of Unity Desk must look into it.",
      { reason: 'account-refused' },
    ),
  timeout: () => new DeskError('unity-timeout', 'Unity Connection took too long to answer.'),
  broken: () => new DeskError('unity-unusable', 'The connection to Unity Connection broke off.'),
  unusable: () => new DeskError('unity-unusable', 'Unity Connection sent an answer that cannot be used.'),
}

export const problemOfFailure = (failure: UnityFailure): DeskError => unityWords[failure.reason]()

/** Unity's own refusals in reading: what is not about the data of the request is about the server. */
const problemOfCupi = (error: Error & { kind: string }): DeskError => {
  if (error.cause instanceof UnityFailure) return problemOfFailure(error.cause)
  switch (error.kind) {
    case 'not-found':
      return new DeskError('not-found', 'There is no such person.')
    case 'busy':
      return new DeskError('unity-unavailable', 'Unity Connection is busy. Try again in a few seconds.', {
        retryAfter:
          'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : AGAIN_SECONDS,
      })
    case 'forbidden':
      return new DeskError(
        'forbidden',
        'Unity Connection does not allow this to the account of Unity Desk.',
        { reason: 'account-may-not' },
      )
    default:
      return new DeskError('unity-unusable', 'Unity Connection sent an answer that cannot be used.')
  }
}

const nameOf = (path: string): string => path.split('/').filter(Boolean).join('.')

/** A key that nobody knows is reported under its own name, not under that of the object around it. */
const strangers = (params: unknown): string[] => {
  const keys = typeof params === 'object' && params !== null && 'keys' in params ? params.keys : undefined
  return Array.isArray(keys) ? keys.map(String) : []
}

const fieldsOf = (error: unknown): FieldProblem[] => {
  if (!hasZodFastifySchemaValidationErrors(error)) return []
  return error.validation.flatMap(({ instancePath, keyword, message, params }) => {
    const above = nameOf(instancePath)
    const unknown = strangers(params).map((key) => ({
      name: above === '' ? key : `${above}.${key}`,
      code: 'unknown',
      message: 'is not a field of this request',
    }))
    return unknown.length > 0
      ? unknown
      : [{ name: above, code: keyword, message: message ?? 'is not as expected' }]
  })
}

const malformed = (error: unknown): DeskError => {
  const fields = fieldsOf(error)
  const named = fields.map(({ name, message }) => (name === '' ? message : `${name}: ${message}`)).join('; ')
  return new DeskError('malformed', named || 'The request cannot be read.', { fields })
}

/** Fastify's own errors by their status: the texts are ours, as Fastify's name its parts. */
const problemOfStatus = (status: number, error: unknown): DeskError | undefined => {
  if (status === 404) return new DeskError('not-found', 'There is nothing here.')
  if (status === 405) return new DeskError('method-not-allowed', 'This method is not for this address.')
  if (status === 413) return new DeskError('too-large', 'The request is too large.')
  if (status === 415) return new DeskError('unsupported-media-type', 'Send application/json.')
  if (status === 429) return new DeskError('too-many-requests', 'Too many requests. Wait a moment.')
  if (status === 503)
    return new DeskError('busy', 'The server is busy. Try again in a moment.', { retryAfter: AGAIN_SECONDS })
  return status >= 400 && status < 500 ? malformed(error) : undefined
}

const tooSlow = (): DeskError =>
  new DeskError(
    'busy',
    'This took too long. If it was a change, look whether it was made before you repeat it.',
    { retryAfter: AGAIN_SECONDS },
  )

/** The problem that an error stands for, or undefined for one that nobody foresaw. */
export const problemOf = (error: unknown): DeskError | undefined => {
  if (error instanceof DeskError) return error
  if (error instanceof UnityFailure) return problemOfFailure(error)
  if (error instanceof AuditUnavailable)
    return new DeskError('audit-unavailable', 'The audit log cannot be written, so nothing was changed.', {
      cause: error,
    })
  if (isCupiError(error)) return problemOfCupi(error)
  // Whoever asked has gone, and hears nothing of it.
  if (error instanceof DOMException && error.name === 'AbortError')
    return new DeskError('malformed', 'The request was given up.')
  if (isDatabaseAway(error))
    return new DeskError(
      'database-unavailable',
      'The database of Unity Desk does not answer. Nothing was changed.',
      {
        retryAfter: AGAIN_SECONDS,
        cause: error,
      },
    )
  if (error instanceof Error && 'code' in error && error.code === 'FST_ERR_HANDLER_TIMEOUT') return tooSlow()
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : Number.NaN
  return problemOfStatus(status, error)
}
