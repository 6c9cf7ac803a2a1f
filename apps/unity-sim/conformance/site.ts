import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Door } from './door.ts'
import type { Account, Target } from './target.ts'
import { basic, createWire, type Answer, type Asked } from './wire.ts'

/** What only a server of ours has. */
export type Ours = {
  readonly door?: Door
  readonly forward?: (milliseconds: number) => void
  /** Accounts by the name of their role; '' for one without. */
  readonly roles?: ReadonlyMap<string, Account>
}

/** A server with a session on it, and a list of what was made there. */
export type Site = Ours & {
  readonly isSimulator: boolean
  readonly origin: string
  readonly administrator: Account
  /** As the administrator, in one session. The path goes on from `/vmrest`. What a POST makes, `tidy` removes. */
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>
  /** As somebody, or nobody, without a session. */
  readonly askAs: (account: Account | undefined, path: string, asked?: Asked) => Promise<Answer>
  /** Creates. Gives the path of the new object, from behind `/vmrest` on. */
  readonly create: (path: string, asked: Asked) => Promise<string>
  /** Removes all that was made, the newest first; gives what could not be removed. */
  readonly tidy: () => Promise<readonly string[]>
  /** The same for good: what is still under way is waited for, and nothing is asked any more. */
  readonly leave: () => Promise<readonly string[]>
  /** A name that is new and tells where it comes from. */
  readonly newName: () => string
  /** An extension that nobody has. */
  readonly newExtension: () => string
}

const PREFIX = '/vmrest'

/** Cookies of the last answer that set them; those with an expiry date are gone (cupi.md 1.3). */
const createJar = () => {
  const jar = new Map<string, string>()
  return {
    header: (): Record<string, string> =>
      jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {},
    keep: ({ cookies }: Answer): void => {
      for (const line of cookies) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (!/;\s*expires=/i.test(line)) jar.set(name, value)
      }
    },
  }
}

/** The path of a new object: bare text, whatever was asked for (cupi.md 1.10). */
export const createdPath = (answer: Answer): string => {
  assert.equal(answer.status, 201, `${answer.status} ${answer.text.slice(0, 300)}`)
  assert.match(answer.text, /^\/vmrest\/\S+$/, 'the body of 201 is not a bare path')
  return answer.text.slice(PREFIX.length)
}

export const openSite = (target: Target, isSimulator: boolean, ours: Ours = {}): Site => {
  const wire = createWire(target)
  const jar = createJar()
  const run = randomBytes(3).toString('hex')
  let count = 0
  const made: string[] = []
  const open = new Set<Promise<unknown>>()
  let isLeft = false

  // Three sign-ins within a second are answered 503 by a real server (cupi.md 1.3).
  const pause = isSimulator ? 0 : 600
  let nextSignIn = 0

  const askAs: Site['askAs'] = async (account, path, asked = {}) => {
    const headers = { ...(account && { authorization: basic(account) }), ...asked.headers }
    if ('authorization' in headers && !('cookie' in headers)) {
      const wait = nextSignIn - performance.now()
      if (wait > 0) await sleep(wait)
      nextSignIn = performance.now() + pause
    }
    return wire.ask(PREFIX + path, { ...asked, headers })
  }

  // Whatever was made is removed, also what should have been refused.
  const remember = (path: string, { status, text }: Answer): void => {
    if (status !== 201) return
    const own = /^\/vmrest(\/\S+)$/.exec(text)?.[1]
    const last = /[^/\s"]+\s*$/.exec(text)?.[0].trim()
    made.push(own ?? `${path.split('?', 1)[0]}/${last}`)
  }

  const inSession: Site['ask'] = async (path, asked = {}) => {
    const headers = { ...jar.header(), ...asked.headers }
    const answer = await askAs(target.administrator, path, { ...asked, headers })
    jar.keep(answer)
    if (asked.method === 'POST') remember(path, answer)
    return answer
  }

  const ask: Site['ask'] = async (path, asked) => {
    if (isLeft) throw new Error('interrupted')
    const exchange = inSession(path, asked)
    open.add(exchange)
    return exchange.finally(() => open.delete(exchange))
  }

  const remove = async (path: string): Promise<boolean> => {
    const { status } = await inSession(path, { method: 'DELETE' })
    return status === 204 || status === 200 || status === 404
  }

  const tidy: Site['tidy'] = async () => {
    const left: string[] = []
    for (let path = made.pop(); path !== undefined; path = made.pop())
      if (!(await remove(path).catch(() => false))) left.push(path)
    return left
  }

  return {
    ...ours,
    isSimulator,
    origin: target.origin,
    administrator: target.administrator,
    ask,
    askAs,
    tidy,
    create: async (path, asked) => createdPath(await ask(path, { method: 'POST', ...asked })),
    leave: async () => {
      isLeft = true
      await Promise.allSettled(open)
      const left = await tidy()
      wire.close()
      return left
    },
    newName: () => {
      count += 1
      return `conformance-${run}-${count}`
    },
    newExtension: () => `9${randomInt(10 ** 9, 10 ** 10)}`,
  }
}
