import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from './root.ts'

/** Roles that the demo signs in with. The auditor's screens do not exist yet, so nobody is sent there. */
const roles = ['viewer', 'helpdesk', 'administrator'] as const

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

/** One operator for each role, with a password of this start alone. */
export const putDemoOperators = async (env: NodeJS.ProcessEnv): Promise<readonly SignIn[]> => {
  const signIns = roles.map((role) => ({ name: role, password: newPassword(), role }))
  for (const signIn of signIns) await putOperator(signIn, env)
  return signIns
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
