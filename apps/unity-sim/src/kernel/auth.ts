import type { Account, World } from './call.ts'
import { serverBusy } from './refused.ts'
import type { Sessions } from './session.ts'

/** Where accounts are looked up. */
export type Accounts = {
  /** Checks a password, and counts a wrong one; undefined for every reason to refuse. */
  readonly signIn: (alias: string, password: string) => Account | undefined
  /** The account of a session, as it is now. */
  readonly find: (id: string) => Account | undefined
}

export type Authentication = {
  /** Undefined means 401. */
  readonly account: Account | undefined
  readonly setCookies: readonly string[]
}

type Credentials = { readonly alias: string; readonly password: string }

/** Reads Basic, whose name may stand in any case (cupi.md 11, item 12). */
const readBasic = (header: string | undefined): Credentials | undefined => {
  const encoded = /^\s*basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const text = Buffer.from(encoded, 'base64').toString('utf8')
  const colon = text.indexOf(':')
  return colon < 0 ? undefined : { alias: text.slice(0, colon), password: text.slice(colon + 1) }
}

type Options = { readonly world: World; readonly accounts: Accounts; readonly sessions: Sessions }
type Asked = { readonly authorization: string | undefined; readonly cookie: string | undefined }

const LOGIN_WINDOW = 1000
const LOGINS = 3

/** "Basic three times within one second" without cookies was answered 503 by real servers (cupi.md 1.3). */
const createLoginRate = ({ now }: World) => {
  const recent = new Map<string, number[]>()
  return (alias: string): boolean => {
    const at = now().getTime()
    const times = [...(recent.get(alias) ?? []).filter((time) => at - time < LOGIN_WINDOW), at]
    recent.set(alias, times)
    return times.length >= LOGINS
  }
}

/**
 * Says who asks: by Basic where it is given, else by the cookies of a session (cupi.md 1.2, 1.3).
 * @throws Refused with 503, under the quirks that count sign-ins
 */
export const createAuthentication = ({ world, accounts, sessions }: Options) => {
  const isTooOften = createLoginRate(world)

  const withBasic = ({ alias, password }: Credentials, cookie: string | undefined): Authentication => {
    const session = sessions.find(cookie)
    if (!session && world.quirks.has('login-rate') && isTooOften(alias.toLowerCase())) throw serverBusy()
    const account = accounts.signIn(alias, password)
    if (!account) return { account, setCookies: [] }
    if (session?.accountId === account.id) return { account, setCookies: sessions.renew(session, true) }
    if (!session && world.quirks.has('sessions-only') && sessions.has(account.id)) throw serverBusy()
    return { account, setCookies: sessions.start(account.id) }
  }

  const withCookies = (cookie: string | undefined): Authentication => {
    const session = sessions.find(cookie)
    if (!session) return { account: undefined, setCookies: [] }
    const account = sessions.isLive(session) ? accounts.find(session.accountId) : undefined
    return account
      ? { account, setCookies: sessions.renew(session, false) }
      : { account, setCookies: sessions.end(session) }
  }

  return ({ authorization, cookie }: Asked): Authentication => {
    const basic = readBasic(authorization)
    if (basic) return withBasic(basic, cookie)
    return authorization === undefined ? withCookies(cookie) : { account: undefined, setCookies: [] }
  }
}
