import { createCookieJar } from '@unity-desk/cupi'
import type { Secret } from '../../config/secret.ts'
import { isConnectivity, UnityFailure } from './failure.ts'

type Answer = { readonly status: number; readonly setCookie: readonly string[] }
type Call<A extends Answer> = (headers: Readonly<Record<string, string>>) => Promise<A>

/**
 * Our account at one Unity server: its session, and care not to lock it. Unity counts failed sign-ins, and the whole
 * product stands on this account, so two refusals in a row stop all calls but one in 15 minutes (security.md 3.11).
 */
export type Account = {
  /**
   * Runs a call within Unity's session. Where there is none, or it has expired, the call signs in, one at a time. That
   * is safe for a write too: what was answered with 401 was not carried out.
   */
  readonly use: <A extends Answer>(call: Call<A>) => Promise<A>
  readonly isRefused: () => boolean
  /** New credentials were put in place: they deserve a try. */
  readonly renew: () => void
}

type Options = {
  readonly username: string
  readonly password: () => Secret
  readonly refusedPause: number
}

const MOST_REFUSALS = 2

const refused = (): UnityFailure => new UnityFailure('refused', { sent: false, detail: '401' })

/** Busy or broken servers say nothing about a password. */
const saysNothing = ({ status }: Answer): boolean => status === 429 || status >= 500

export const createAccount = ({ username, password, refusedPause }: Options): Account => {
  const cookies = createCookieJar()
  let refusals = 0
  let nextTry = 0
  /** Then each call brings the password. */
  let givesNoSession = false
  /** Ends with the reason for which nobody who waited for it need try. */
  let signingIn: Promise<UnityFailure | undefined> | undefined

  const isRefused = (): boolean => refusals >= MOST_REFUSALS

  const withPassword = async <A extends Answer>(call: Call<A>): Promise<A> => {
    if (isRefused() && performance.now() < nextTry) throw refused()
    const basic = Buffer.from(`${username}:${password().reveal()}`, 'utf8').toString('base64')
    const answer = await call({ authorization: `Basic ${basic}` })
    if (saysNothing(answer)) return answer
    if (answer.status === 401) {
      givesNoSession = false
      refusals += 1
      nextTry = performance.now() + refusedPause
      throw refused()
    }
    refusals = 0
    cookies.store(answer.setCookie)
    givesNoSession = cookies.header() === undefined
    return answer
  }

  /** With the session alone: a wrong password beside an expired session would count as a failed sign-in. */
  const withSession = async <A extends Answer>(call: Call<A>): Promise<A | undefined> => {
    const cookie = cookies.header()
    if (cookie === undefined) return undefined
    const answer = await call({ cookie })
    if (answer.status !== 401) {
      cookies.store(answer.setCookie)
      return answer
    }
    // Another call may have signed in again meanwhile; its session is not thrown away.
    if (cookies.header() === cookie) cookies.clear()
    return undefined
  }

  const signIn = <A extends Answer>(call: Call<A>): Promise<A> => {
    const mine = withPassword(call)
    const ending = mine.then(
      () => undefined,
      (error: unknown) => (isConnectivity(error) ? error : undefined),
    )
    signingIn = ending
    void ending.finally(() => {
      if (signingIn === ending) signingIn = undefined
    })
    return mine
  }

  /** One signs in; who waited for it uses the session that came of it, or learns that the server is not there. */
  const use = async <A extends Answer>(call: Call<A>): Promise<A> => {
    for (;;) {
      const answer = await withSession(call)
      if (answer) return answer
      if (givesNoSession) return withPassword(call)
      if (!signingIn) return signIn(call)
      const failure = await signingIn
      if (failure) throw new UnityFailure(failure.reason, { sent: false, detail: failure.detail })
    }
  }

  return {
    use,
    isRefused,
    renew: () => {
      cookies.clear()
      givesNoSession = false
      refusals = 0
    },
  }
}
