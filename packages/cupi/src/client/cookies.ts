/**
 * The session cookies of one server and account. A real server rotates REQUEST_TOKEN_KEY by sending, in one answer,
 * the old value negated with an `Expires` in 1970 and then the new one; several Set-Cookie lines of one name must be
 * taken in order (cupi.md 1.3).
 */
export type CookieJar = {
  /** Value of the Cookie header, or undefined when there is none. */
  readonly header: () => string | undefined
  readonly store: (setCookieLines: readonly string[]) => void
  readonly clear: () => void
}

const KEPT = /^\s*(JSESSIONIDSSO|JSESSIONID|REQUEST_TOKEN_KEY)=([^;]*)/

/** A date that cannot be read counts as past: Cisco's own SDK keeps no cookie that has one (cupi.md 1.3). */
const isExpired = (line: string, now: number): boolean => {
  if (/;\s*max-age=(?:0|-\d+)\s*(?:;|$)/i.test(line)) return true
  const date = /;\s*expires=([^;]+)/i.exec(line)?.[1]
  if (date === undefined) return false
  const at = Date.parse(date)
  return Number.isNaN(at) || at <= now
}

export const createCookieJar = (): CookieJar => {
  const cookies = new Map<string, string>()
  return {
    header: () =>
      cookies.size === 0 ? undefined : [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    store: (lines) => {
      for (const line of lines) {
        const [, name, value = ''] = KEPT.exec(line) ?? []
        if (name === undefined) continue
        if (value.trim() === '' || isExpired(line, Date.now())) cookies.delete(name)
        else cookies.set(name, value.trim())
      }
    },
    clear: () => cookies.clear(),
  }
}
