import { randomBytes } from 'node:crypto'

/** A signed-in client. Times are milliseconds. */
type Session = {
  readonly accountId: string
  readonly sso: string
  readonly id: string
  token: bigint
  tokenAt: number
  /** When Basic was last given. */
  basicAt: number
}

export type Sessions = {
  /** The session whose cookies these are, whatever its age. */
  readonly find: (cookieHeader: string | undefined) => Session | undefined
  /** Whether the cookies alone still say who asks. */
  readonly isLive: (session: Session) => boolean
  /** Set-Cookie lines of a new session. */
  readonly start: (accountId: string) => readonly string[]
  /** Notes a sign-in, or not, and gives the Set-Cookie lines of a token that came of age. */
  readonly renew: (session: Session, withBasic: boolean) => readonly string[]
  /** Ends a session and gives the Set-Cookie line that says so. */
  readonly end: (session: Session) => readonly string[]
  /** Whether an account has a session that is live. */
  readonly has: (accountId: string) => boolean
  readonly clear: () => void
}

type Options = {
  readonly now: () => Date
  readonly isSecure: boolean
  /** Before 10.0 there was no REQUEST_TOKEN_KEY (cupi.md 1.3). */
  readonly hasToken: boolean
}

const MINUTE = 60_000
/** A token is replaced after five minutes, and Basic is asked for after five more (cupi.md 8). */
const TOKEN_AGE = 5 * MINUTE
const BASIC_AGE = 10 * MINUTE
const MOST_SESSIONS = 10_000

const hex = (): string => randomBytes(16).toString('hex').toUpperCase()
const token = (): bigint => randomBytes(8).readBigInt64BE()

const COOKIE = /(?:^|[;,]\s*)(JSESSIONIDSSO|JSESSIONID)=([0-9A-F]{32})/gi

// The old value negated, long gone: the sign to send Basic again (cupi.md 1.3).
const expired = (value: bigint): string =>
  `REQUEST_TOKEN_KEY=${-value}; Expires=Thu, 01-Jan-1970 00:00:10 GMT`

export const createSessions = ({ now, isSecure, hasToken }: Options): Sessions => {
  const byCookie = new Map<string, Session>()
  const attributes = `${isSecure ? '; Secure' : ''}; HttpOnly`
  const context = hasToken ? '/vmrest/' : '/vmrest'

  const fresh = (value: bigint): string => `REQUEST_TOKEN_KEY=${value}; Path=/${attributes}`

  const drop = (session: Session): void => {
    byCookie.delete(session.sso)
    byCookie.delete(session.id)
  }

  const isLive = (session: Session): boolean => now().getTime() - session.basicAt < BASIC_AGE

  // The oldest goes first, whether it is in use or not: who lost it signs in again.
  const makeRoom = (): void => {
    const [oldest] = byCookie.values()
    if (oldest && byCookie.size >= 2 * MOST_SESSIONS) drop(oldest)
  }

  return {
    isLive,
    find: (header = '') => {
      for (const [, , value = ''] of header.matchAll(COOKIE)) {
        const session = byCookie.get(value.toUpperCase())
        if (session) return session
      }
      return undefined
    },
    start: (accountId) => {
      makeRoom()
      const at = now().getTime()
      const session: Session = { accountId, sso: hex(), id: hex(), token: token(), tokenAt: at, basicAt: at }
      byCookie.set(session.sso, session).set(session.id, session)
      return [
        `JSESSIONIDSSO=${session.sso}; Path=/${attributes}`,
        `JSESSIONID=${session.id}; Path=${context}${attributes}`,
        ...(hasToken ? [fresh(session.token)] : []),
      ]
    },
    renew: (session, withBasic) => {
      const at = now().getTime()
      if (withBasic) session.basicAt = at
      if (!hasToken || at - session.tokenAt < TOKEN_AGE) return []
      const old = session.token
      session.token = token()
      session.tokenAt = at
      return [expired(old), fresh(session.token)]
    },
    end: (session) => {
      drop(session)
      return hasToken ? [expired(session.token)] : []
    },
    has: (accountId) =>
      [...byCookie.values()].some((session) => session.accountId === accountId && isLive(session)),
    clear: () => byCookie.clear(),
  }
}
