import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '@unity-desk/contract'
import { run, runToEnd, type Running } from './process.ts'

/** A simulator, a server in front of it and an OpenID provider, as npm start makes them, on ports of their own. */
export type Stack = {
  /** Of the console, without a slash at its end. */
  readonly url: string
  readonly password: (role: Role) => string
  readonly sim: SimControl
  /** Ends Unity, and brings it back where it was, as new. */
  readonly unity: { readonly down: () => Promise<void>; readonly up: () => Promise<void> }
  /** Of the portal. */
  readonly portalUrl: string
  /** Mails that came since the start, oldest first. */
  readonly mails: () => Promise<readonly Mail[]>
  /** Of the single sign-on. */
  readonly provider: Running
  readonly stop: () => Promise<void>
}

export type Mail = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly at: string
}

/** The simulator's control door. */
export type SimControl = {
  readonly reset: () => Promise<void>
  readonly fault: (fault: Readonly<Record<string, unknown>>) => Promise<void>
  readonly clearFaults: () => Promise<void>
  /** Writes that were applied, oldest first. */
  readonly writes: () => Promise<readonly { method: string; path: string }[]>
  readonly requests: () => Promise<readonly { method: string; url: string; status: number }[]>
  /** Signs in by telephone. */
  readonly phone: (extension: string, pin: string) => Promise<string>
}

const controlOf = (unity: string): SimControl => {
  const call = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`${unity}/__sim/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return text === '' ? undefined : JSON.parse(text)
  }
  return {
    reset: async () => void (await call('POST', 'reset')),
    fault: async (fault) => void (await call('POST', 'faults', fault)),
    clearFaults: async () => void (await call('DELETE', 'faults')),
    writes: async () => (await call('GET', 'writes')) as { method: string; path: string }[],
    requests: async () =>
      (await call('GET', 'requests')) as { method: string; url: string; status: number }[],
    phone: async (extension, pin) =>
      ((await call('POST', 'phone', { extension, pin })) as { result: string }).result,
  }
}

const roles = ['viewer', 'helpdesk', 'administrator', 'auditor'] as const satisfies readonly Role[]

const waitForDirectory = async (url: string, password: string): Promise<void> => {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'unity-desk', origin: url }
  const body = JSON.stringify({ username: 'viewer', password })
  const signedIn = await fetch(`${url}/api/session`, { method: 'POST', headers, body })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  for (;;) {
    const page = (await (await fetch(`${url}/api/directory?limit=1`, { headers: { cookie } })).json()) as {
      asOf: unknown
    }
    if (page.asOf) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const password = (role: Role): string => `the-password-of-${role}`

const CLIENT = { id: 'unity-desk', secret: randomUUID() } as const

/** Somebody with a mailbox and no role, at the provider. */
export const MARTA = { name: 'mrossi', password: 'the-password-of-marta' } as const

/** The demo's OpenID provider, with an account for each role: names and passwords are those of the operators. */
const startProvider = async (): Promise<Running & { readonly env: NodeJS.ProcessEnv }> => {
  const provider = await run(
    'apps/bff/demo/oidc-provider.ts',
    [],
    {
      DEMO_PROVIDER: JSON.stringify({
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
        consoles: ['http://127.0.0.1', 'http://localhost'],
        accounts: [
          ...roles.map((role) => ({ name: role, password: password(role), role })),
          { ...MARTA, role: null },
        ],
      }),
    },
    /^oidc-provider listening on (.+)$/,
  )
  const env = {
    OIDC_ISSUER: provider.ready,
    OIDC_CLIENT_ID: CLIENT.id,
    OIDC_CLIENT_SECRET: CLIENT.secret,
    OIDC_ROLE_MAP: roles.map((role) => `unity-desk-${role}=${role}`).join(','),
  }
  return { ...provider, env }
}

/** Starts all, with one operator for each role and the directory swept. */
export const startStack = async (
  simArguments: readonly string[] = [],
  settings: NodeJS.ProcessEnv = {},
): Promise<Stack> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-e2e-'))
  const unityPassword = randomUUID()
  const running: Running[] = []
  const stop = async (): Promise<void> => {
    for (const each of running.toReversed()) await each.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    const args = ['--admin', `desk:${unityPassword}`, '--control', ...simArguments]
    const startSim = (...more: string[]): Promise<Running> =>
      run('apps/unity-sim/src/main.ts', [...args, ...more], {}, /^unity-sim listening on (.+)$/)
    let sim = await startSim()
    const url = sim.ready
    running.push({ ...sim, stop: () => sim.stop(), kill: () => sim.kill() })
    const unity = {
      down: () => sim.kill(),
      up: async () => {
        sim = await startSim('--port', new URL(url).port)
      },
    }
    const provider = await startProvider()
    running.push(provider)
    const outbox = await run('apps/bff/demo/outbox.ts', [], {}, /^outbox listening on (\S+ and \S+)$/)
    running.push(outbox)
    const [outboxUrl = '', smtpUrl] = outbox.ready.split(' and ')
    const env = {
      ...provider.env,
      DATA_DIR: dataDir,
      UNITY_URL: url,
      UNITY_USERNAME: 'desk',
      UNITY_PASSWORD: unityPassword,
      PORT: '0',
      PORTAL_PORT: '0',
      PIN_MODES: 'generated,typed,ticket',
      CALLER_VERIFICATION: 'off',
      PORTAL_SIGN_IN: 'code,sso',
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'Voicemail <voicemail@desk.example>',
      LOG_LEVEL: 'warn',
      ...settings,
    }
    const bff = await run('apps/bff/src/server.ts', [], env, /^unity-desk portal listening on (.+)$/)
    running.push(bff)
    const consoleUrl = /listening on (.+)$/.exec(bff.lines[0] ?? '')?.[1] ?? ''
    const mails = async (): Promise<readonly Mail[]> =>
      (await (await fetch(`${outboxUrl}/messages`)).json()) as readonly Mail[]
    for (const role of roles)
      await runToEnd('apps/bff/src/operator.ts', ['add', role, '--role', role], env, password(role))
    await waitForDirectory(consoleUrl, password('viewer'))
    return {
      url: consoleUrl,
      portalUrl: bff.ready,
      password,
      sim: controlOf(url),
      mails,
      unity,
      provider,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
