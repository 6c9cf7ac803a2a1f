export type Request = {
  readonly id: number
  readonly at: string
  readonly method: string
  readonly url: string
  /** Null while there is no answer, and for ever where none was given. */
  status: number | null
  account: string | null
}

/** A write that was applied, whatever became of its answer. */
type AppliedWrite = {
  /** That of its request. */
  readonly id: number
  readonly at: string
  readonly method: string
  /** The path that was asked, in its one spelling. */
  readonly path: string
  /** The object that was written: a new one, or that of the path. */
  readonly target: string
  readonly account: string
}

/** What was asked and what was done, for those who test a client (security.md 6.1). Holds no bodies. */
export type Journal = {
  readonly arrive: (method: string, url: string) => Request
  readonly applied: (request: Request, path: string, target: string) => void
  readonly requests: () => readonly Request[]
  readonly writes: () => readonly AppliedWrite[]
  readonly clearRequests: () => void
  readonly clearWrites: () => void
}

const MOST_REQUESTS = 10_000

const nameOf = (part: string): string => {
  const name = part.split('=', 1)[0] ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** A new PIN of an end user stands in the URL (cupi.md 2.11). */
const masked = (url: string): string => {
  const [path = '', ...search] = url.split('?')
  if (search.length === 0) return url
  const parts = search.join('?').split('&')
  return `${path}?${parts.map((part) => (/newp/i.test(nameOf(part)) ? 'newpin=***' : part)).join('&')}`
}

export const createJournal = (now: () => Date): Journal => {
  let count = 0
  let requests: Request[] = []
  let writes: AppliedWrite[] = []
  return {
    arrive: (method, url) => {
      count += 1
      const request: Request = {
        id: count,
        at: now().toISOString(),
        method,
        url: masked(url),
        status: null,
        account: null,
      }
      requests.push(request)
      if (requests.length > 2 * MOST_REQUESTS) requests = requests.slice(-MOST_REQUESTS)
      return request
    },
    applied: ({ id, method, account }, path, target) => {
      writes.push({ id, at: now().toISOString(), method, path, target, account: account ?? '' })
    },
    requests: () => requests.slice(-MOST_REQUESTS),
    writes: () => writes,
    clearRequests: () => {
      requests = []
    },
    clearWrites: () => {
      writes = []
    },
  }
}
