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

const KEPT = /^(JSESSIONIDSSO|JSESSIONID|REQUEST_TOKEN_KEY)=([^;]*)/

const isExpired = (line: string, now: number): boolean => {
  const date = /;\s*expires=([^;]+)/i.exec(line)?.[1]
  if (date === undefined) return false
  const at = Date.parse(date.replaceAll(/(\d)-(\w{3})-(\d)/g, '$1 $2 $3'))
  return !Number.isNaN(at) && at <= now
}

export const createCookieJar = (): CookieJar => {
  const cookies = new Map<string, string>()
  return {
    header: () =>
      cookies.size === 0 ? undefined : [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    store: (lines) => {
      for (const line of lines) {
        const [, name, value] = KEPT.exec(line) ?? []
        if (name === undefined || value === undefined) continue
        if (isExpired(line, Date.now())) cookies.delete(name)
        else cookies.set(name, value)
      }
    },
    clear: () => cookies.clear(),
  }
}
