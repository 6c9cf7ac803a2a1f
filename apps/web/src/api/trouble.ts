import { describeError, type ErrorText } from './error-text.ts'
import { words } from './words.ts'

type Reading = {
  readonly data: unknown
  readonly isPlaceholderData: boolean
  readonly error: Error | null
  readonly failureCount: number
  readonly failureReason: Error | null
}

/** The first failure may be over before anybody has read of it. */
const WORTH_TELLING = 2

/**
 * Why a query has nothing to show; undefined while it has, or while it may still come at once. A query that nobody
 * answers goes on trying behind this text, which stays as it is meanwhile.
 */
export const troubleOf = (query: Reading): ErrorText | undefined => {
  const { data, isPlaceholderData, error, failureCount, failureReason } = query
  if (data !== undefined && !isPlaceholderData) return undefined
  if (error) return describeError(error)
  if (!failureReason || failureCount < WORTH_TELLING) return undefined
  return { ...describeError(failureReason), now: words.retrying }
}
