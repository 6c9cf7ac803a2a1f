import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A simulator and a server of their own, with an operator of each role named after it. */
export type Servers = {
  readonly desk: string
  readonly portal: string
  /** Texts of the mails that were sent, oldest first. */
  readonly mails: () => Promise<readonly string[]>
  readonly unity: string
  /** Everything at Unity as at the start. */
  readonly reset: () => Promise<void>
  /** Trouble at Unity to come; none ends it. */
  readonly fault: (fault?: object) => Promise<void>
  readonly stop: () => Promise<void>
}

export const PASSWORD = 'correct-horse-battery'
export const ROLES = ['helpdesk', 'viewer', 'administrator', 'auditor'] as const
const ADMINISTRATOR = { name: 'desk', password: 'SomePassword1' }

const root = fileURLToPath(new URL('../../../', import.meta.url))

type Started = { readonly child: ChildProcess; readonly url: string; readonly lines: readonly string[] }

/** A runner that crashes leaves nothing behind. */
const withParent = ['--import', new URL('../../../.ci/with-parent.mjs', import.meta.url).href]

const start = (script: string, args: readonly string[], env: object, line: RegExp): Promise<Started> => {
  const child = spawn(process.execPath, [...withParent, script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return new Promise((resolve, reject) => {
    const lines: string[] = []
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
    createInterface({ input: child.stdout }).on('line', (text) => {
      lines.push(text)
      const url = line.exec(text)?.[1]
      if (url !== undefined) resolve({ child, url, lines })
    })
  })
}

const addOperator = (role: string, env: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['apps/bff/src/operator.ts', 'add', role, '--role', role], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`operator ${role}: ${code}`))))
    child.stdin.end(`${PASSWORD}\n`)
  })

const end = ({ child }: Started): Promise<void> =>
  new Promise((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })

export const startServers = async (): Promise<Servers> => {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'unity-desk-screens-'))
  const { name, password } = ADMINISTRATOR
  const simulator = await start(
    'apps/unity-sim/src/main.ts',
    ['--admin', `${name}:${password}`, '--port', '0', '--control'],
    {},
    /^unity-sim listening on (\S+)/,
  )
  const outbox = await start('apps/bff/demo/outbox.ts', [], {}, /^outbox listening on (\S+ and \S+)$/)
  const [outboxUrl = '', SMTP_URL] = outbox.url.split(' and ')
  const env = {
    UNITY_URL: simulator.url,
    UNITY_USERNAME: name,
    UNITY_PASSWORD: password,
    PORT: '0',
    PORTAL_PORT: '0',
    PIN_MODES: 'generated,typed',
    // Offered, and in the way of no other scene.
    CALLER_VERIFICATION: 'optional',
    SMTP_URL,
    MAIL_FROM: 'Voicemail <voicemail@desk.example>',
    LOG_LEVEL: 'error',
    DATA_DIR,
  }
  const desk = await start('apps/bff/src/server.ts', [], env, /^unity-desk portal listening on (\S+)/)
  for (const role of ROLES) await addOperator(role, env)
  const control = async (path: string, method: string, body?: object): Promise<void> => {
    const sent = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    await fetch(`${simulator.url}/__sim/${path}`, { method, ...sent })
  }
  return {
    desk: /listening on (\S+)/.exec(desk.lines[0] ?? '')?.[1] ?? '',
    portal: desk.url,
    mails: async () => {
      const mails = (await (await fetch(`${outboxUrl}/messages`)).json()) as readonly { text: string }[]
      return mails.map(({ text }) => text)
    },
    unity: simulator.url,
    reset: () => control('reset', 'POST'),
    fault: (fault) => (fault ? control('faults', 'POST', fault) : control('faults', 'DELETE')),
    stop: async () => {
      await end(desk)
      await end(outbox)
      await end(simulator)
      rmSync(DATA_DIR, { recursive: true, force: true })
    },
  }
}
