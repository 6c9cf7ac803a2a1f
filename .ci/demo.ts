import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import type { Processes } from './processes.ts'
import { root } from './root.ts'

/** Roles that the demo signs in with. */
const roles = ['viewer', 'helpdesk', 'administrator', 'auditor'] as const

export type SignIn = { readonly name: string; readonly password: string; readonly role: string }

/** No characters that look like others, none that a shell or a form could mistake. */
export const newPassword = (): string => randomBytes(12).toString('hex')

const putOperator = ({ name, password, role }: SignIn, env: NodeJS.ProcessEnv): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['apps/bff/src/operator.ts', 'put', name, '--role', role], {
      cwd: root,
      env,
      stdio: ['pipe', 'ignore', 'inherit'],
    })
    child.stdin.end(`${password}\n`)
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`operator ${name} could not be set`)),
    )
  })

/** One for each role, with a password of this start alone: an operator here, and an account at the demo's provider. */
export const newSignIns = (): readonly SignIn[] =>
  roles.map((role) => ({ name: role, password: newPassword(), role }))

/** Somebody with a mailbox at the simulator, who signs in at the portal and nowhere else. */
export const newPerson = (): Omit<SignIn, 'role'> => ({ name: 'mrossi', password: newPassword() })

export const putDemoOperators = async (signIns: readonly SignIn[], env: NodeJS.ProcessEnv): Promise<void> => {
  for (const signIn of signIns) await putOperator(signIn, env)
}

/** The port of the demo's provider the last time. */
const portIn = (file: string): number => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0)

const PROVIDER = 'apps/bff/demo/oidc-provider.ts'

/**
 * The demo's OpenID provider, on a port that the system picks, and the same again after a restart where it can be.
 * @returns what tells the server of it
 */
export const startDemoProvider = async (
  processes: Processes,
  signIns: readonly SignIn[],
  person: Omit<SignIn, 'role'> | undefined,
  dataDir: string,
): Promise<NodeJS.ProcessEnv> => {
  const file = `${dataDir}/oidc-provider-port`
  const [clientId, clientSecret] = ['unity-desk', newPassword()]
  const { PUBLIC_URL, PORTAL_URL } = process.env
  const own = [PUBLIC_URL, PORTAL_URL].filter((url) => url !== undefined && url !== '')
  const consoles = ['http://localhost', 'http://127.0.0.1', ...own]
  const accounts = [
    ...signIns.map((signIn) => ({ ...signIn, shown: `${signIn.name}@demo.example` })),
    ...(person ? [{ ...person, role: null }] : []),
  ]
  const told = JSON.stringify({ port: portIn(file), clientId, clientSecret, consoles, accounts })
  const env = { ...process.env, DEMO_PROVIDER: told }
  const [issuer = ''] = await processes.start(
    'the provider',
    [PROVIDER],
    env,
    /^oidc-provider listening on (\S+)\n/m,
  )
  writeFileSync(file, new URL(issuer).port)
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_ROLE_CLAIM: 'groups',
    OIDC_ROLE_MAP: roles.map((role) => `unity-desk-${role}=${role}`).join(','),
    ...(person && { PORTAL_SIGN_IN: process.env['PORTAL_SIGN_IN'] ?? 'code,sso' }),
  }
}

const OUTBOX_LISTENING = /^outbox listening on (\S+) and (\S+)\n/m

/** A mail server that delivers nothing, and shows what it was given on a page. */
export const startDemoOutbox = async (
  processes: Processes,
): Promise<{ readonly url: string; readonly env: NodeJS.ProcessEnv }> => {
  const [url = '', smtpUrl] = await processes.start(
    'the outbox',
    ['apps/bff/demo/outbox.ts'],
    process.env,
    OUTBOX_LISTENING,
  )
  return {
    url,
    env: { SMTP_URL: smtpUrl, MAIL_FROM: process.env['MAIL_FROM'] ?? 'Voicemail <voicemail@demo.example>' },
  }
}

const LONGEST_WAIT_MS = 15_000

/**
 * Waits until people can be found, but not for ever: a large site takes minutes, and the console says how far it is.
 */
export const waitForDirectory = async (url: string, { name, password }: SignIn): Promise<void> => {
  const until = Date.now() + LONGEST_WAIT_MS
  const signedIn = await fetch(`${url}/api/session`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-requested-with': 'unity-desk',
      origin: new URL(url).origin,
    },
    body: JSON.stringify({ username: name, password }),
  })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  while (Date.now() < until) {
    const response = await fetch(`${url}/api/directory?limit=1`, { headers: { cookie } })
    const page = (await response.json()) as { asOf?: string | null }
    if (response.ok && page.asOf) return
    await wait(100)
  }
}
