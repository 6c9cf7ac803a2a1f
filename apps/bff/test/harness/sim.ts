import { fileURLToPath } from 'node:url'
import { ask, type Answer, type Asked } from './ask.ts'
import { endWithTest, startProcess, type Running } from './process.ts'

const MAIN = fileURLToPath(new URL('../../../unity-sim/src/main.ts', import.meta.url))

export const UNITY_ACCOUNT = 'deskaccount'
/** A canary: it must turn up nowhere but at Unity. */
export const UNITY_PASSWORD = 'Canary-unity-7f3a91c2'
/** The PIN of the people who are always there. */
export const KNOWN_PIN = '915264'

export type SeenRequest = {
  readonly method: string
  readonly url: string
  readonly status: number | null
  readonly account: string | null
}
export type AppliedWrite = {
  readonly at: string
  readonly method: string
  readonly path: string
  readonly target: string
}

export type Fault = Readonly<Record<string, unknown>> & { readonly kind: string }

export type Sim = {
  readonly process: Running
  readonly url: string
  /** Lines that it printed. */
  readonly said: (pattern: RegExp) => string
  /** As Unity's own administrator, past Unity Desk. */
  readonly direct: (path: string, asked?: Asked) => Promise<Answer>
  readonly userId: (alias: string) => Promise<string>
  /** But for the lists of alternate extensions, which the slow sweep reads of one person after the other. */
  readonly requests: () => Promise<readonly SeenRequest[]>
  readonly writes: () => Promise<readonly AppliedWrite[]>
  /** Forgets the requests and writes that were seen. */
  readonly forget: () => Promise<void>
  readonly break: (fault: Fault) => Promise<void>
  readonly mend: () => Promise<void>
  readonly phone: (extension: string, pin: string) => Promise<string>
  readonly changePassword: (alias: string, password: string) => Promise<void>
  readonly stop: () => Promise<unknown>
}

const basic = `Basic ${Buffer.from(`${UNITY_ACCOUNT}:${UNITY_PASSWORD}`).toString('base64')}`

/** The simulator as a process of its own, with the people whom documents name and as many more as asked for. */
export const startSim = async (
  args: readonly string[] = ['--users', '60'],
  admin = `${UNITY_ACCOUNT}:${UNITY_PASSWORD}`,
): Promise<Sim> => {
  const running = startProcess({ args: [MAIN, '--admin', admin, '--port', '0', '--control', ...args] })
  endWithTest(running.stop)
  const [, url = ''] = await running.printed(/unity-sim listening on (\S+)\n/)

  const direct = (path: string, asked: Asked = {}): Promise<Answer> =>
    ask(`${url}/vmrest${path}`, {
      ...asked,
      headers: { authorization: basic, accept: 'application/json', ...asked.headers },
    })
  const door = async (route: string, method = 'GET', json?: unknown): Promise<unknown> => {
    const answer = await ask(`${url}/__sim/${route}`, { method, ...(json !== undefined && { json }) })
    if (answer.status >= 300) throw new Error(`${method} /__sim/${route}: ${answer.status} ${answer.text}`)
    return answer.text === '' ? undefined : answer.json()
  }

  return {
    process: running,
    url,
    said: (pattern) => pattern.exec(running.stdout())?.[1] ?? '',
    direct,
    userId: async (alias) => {
      const answer = await direct(`/users?query=(Alias%20is%20${encodeURIComponent(alias)})`)
      return String(answer.json().User.ObjectId)
    },
    requests: async () =>
      ((await door('requests')) as readonly SeenRequest[]).filter(
        ({ url: of }) => !of.includes('/alternateextensions?'),
      ),
    writes: async () => (await door('writes')) as readonly AppliedWrite[],
    forget: async () => {
      await Promise.all([door('requests', 'DELETE'), door('writes', 'DELETE')])
    },
    break: async (fault) => void (await door('faults', 'POST', fault)),
    mend: async () => void (await door('faults', 'DELETE')),
    phone: async (extension, pin) =>
      ((await door('phone', 'POST', { extension, pin })) as { result: string }).result,
    changePassword: async (alias, password) => void (await door('password', 'POST', { alias, password })),
    stop: running.stop,
  }
}
