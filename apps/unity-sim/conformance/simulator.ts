import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { doorOf } from './door.ts'
import type { Ours } from './site.ts'
import type { Account, Target } from './target.ts'

const MAIN = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** Roles that the suite asks as; '' is an account without any (cupi.md 1.4). */
export const ROLES = [
  'System Administrator',
  'User Administrator',
  'Help Desk Administrator',
  'Read Only Administrator',
  '',
] as const

/** Large enough for several pages, and for everybody whom README.md names. */
export const PEOPLE = 60

const newPassword = (): string => randomBytes(12).toString('hex')

/** An account for each role, with passwords of this run alone. */
export const newStaff = (): { readonly administrator: Account; readonly roles: Map<string, Account> } => ({
  administrator: { name: 'conformance', password: newPassword() },
  roles: new Map(
    ROLES.map((role) => [
      role,
      { name: `conformance-${role.toLowerCase().replaceAll(' ', '-') || 'user'}`, password: newPassword() },
    ]),
  ),
})

export type Simulator = { readonly target: Target; readonly ours: Ours; readonly stop: () => Promise<void> }

const listening = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', (line) => {
        const url = /^unity-sim listening on (.+)$/.exec(line)?.[1]
        if (url !== undefined) resolve(url)
      })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`the simulator ended with ${code} before it listened`)))
  })

/** Starts the simulator as everybody else starts it: the command, on a port of its own choice. */
export const startSimulator = async (): Promise<Simulator> => {
  const { administrator, roles } = newStaff()
  const accounts = [...roles].flatMap(([role, { name, password }]) => [
    '--role-account',
    `${role || 'User'}=${name}:${password}`,
  ])
  const admin = `${administrator.name}:${administrator.password}`
  const child = spawn(
    process.execPath,
    [MAIN, '--control', '--users', String(PEOPLE), '--admin', admin, ...accounts],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  // A crash of the suite does not leave it behind.
  process.once('exit', () => child.kill('SIGKILL'))
  const origin = await listening(child)
  return { target: { origin, administrator, trust: {} }, ours: { door: doorOf(origin), roles }, stop }
}
