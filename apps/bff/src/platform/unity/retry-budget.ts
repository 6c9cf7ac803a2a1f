/** Lets so few reads be tried again that a server in trouble gets at most a tenth more (security.md 3.11). */
export type RetryBudget = {
  readonly countCall: () => void
  /** True once for each retry that may be made. */
  readonly take: () => boolean
}

const WINDOW_MS = 60_000
const SHARE = 0.1
/** So that a quiet site has retries at all. */
const AT_LEAST = 2

export const createRetryBudget = (): RetryBudget => {
  let windowStart = Number.NEGATIVE_INFINITY
  let calls = 0
  let retries = 0
  const roll = (): void => {
    if (performance.now() - windowStart < WINDOW_MS) return
    windowStart = performance.now()
    calls = 0
    retries = 0
  }
  return {
    countCall: () => {
      roll()
      calls += 1
    },
    take: () => {
      roll()
      const allowed = retries < Math.max(AT_LEAST, Math.floor(calls * SHARE))
      if (allowed) retries += 1
      return allowed
    },
  }
}
