import { ask, type Answer } from './ask.ts'

/** A browser that follows links and keeps cookies, for each host name its own. */
export type Browser = {
  readonly get: (url: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (url: string, form: Readonly<Record<string, string>>) => Promise<Answer>
  /** Goes on from an answer until it leads nowhere else, or to an address that `until` knows. */
  readonly follow: (answer: Landed | Answer, until?: (url: string) => boolean) => Promise<Landed>
  readonly open: (url: string, until?: (url: string) => boolean) => Promise<Landed>
  readonly cookie: (url: string, name: string) => string | undefined
  readonly forget: (url: string, name: string) => void
  /** Everything that was ever answered to it. */
  readonly seen: readonly Answer[]
}

/** Where a browser came to a halt. */
export type Landed = Answer & { readonly url: string }

const MOST_REDIRECTS = 15

export const startBrowser = (): Browser => {
  const jars = new Map<string, Map<string, string>>()
  const seen: Answer[] = []
  const jarOf = (url: string): Map<string, string> => {
    const { hostname } = new URL(url)
    const jar = jars.get(hostname) ?? new Map<string, string>()
    jars.set(hostname, jar)
    return jar
  }

  const send = async (url: string, asked: Parameters<typeof ask>[1] = {}): Promise<Landed> => {
    const jar = jarOf(url)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await ask(url, {
      ...asked,
      headers: { accept: 'text/html,*/*', ...(cookie !== '' && { cookie }), ...asked.headers },
    })
    for (const line of answer.cookies) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const isOver = /expires=Thu, 01 Jan 1970|max-age=0/i.test(line)
      if (isOver) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    seen.push(answer)
    return { ...answer, url }
  }

  const follow: Browser['follow'] = async (from, until = () => false) => {
    let at: Landed = 'url' in from ? from : { ...from, url: '' }
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
      const { location } = at.headers
      if (at.status < 300 || at.status >= 400 || location === undefined) return at
      const next = new URL(location, at.url).href
      if (until(next)) return { ...at, url: next }
      at = await send(next)
    }
    throw new Error(`more than ${MOST_REDIRECTS} redirects, last to ${at.url}`)
  }

  return {
    get: (url, headers) => send(url, headers && { headers }),
    post: (url, form) =>
      send(url, {
        method: 'POST',
        body: new URLSearchParams(form).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    follow,
    open: async (url, until) => follow(await send(url), until),
    cookie: (url, name) => jarOf(url).get(name),
    forget: (url, name) => void jarOf(url).delete(name),
    seen,
  }
}
