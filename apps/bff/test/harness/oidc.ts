import { fileURLToPath } from 'node:url'
import { groupOf, type Account, type Settings } from '../../demo/settings.ts'
import type { Browser, Landed } from './browser.ts'
import type { Environment } from './desk.ts'
import { personWith, type Person } from './person.ts'
import { endWithTest, startProcess } from './process.ts'

const PROVIDER = fileURLToPath(new URL('../../demo/oidc-provider.ts', import.meta.url))

/** A canary: it must turn up nowhere but at the provider. */
export const CLIENT_SECRET = 'Canary-client-secret-44be19a7'

/** Two of them have names that local operators have as well, and are other people. */
export const ACCOUNTS = [
  { name: 'ada', password: 'ada of the provider', role: 'helpdesk' },
  { name: 'ines', password: 'ines administers', role: 'administrator' },
  { name: 'henk', password: 'henk helps people', role: 'helpdesk' },
  { name: 'nobody', password: 'nobody has a role', role: null },
] as const satisfies readonly Account[]

export type AccountName = (typeof ACCOUNTS)[number]['name']

export const ROLE_MAP = ['administrator', 'helpdesk', 'viewer']
  .map((role) => `${groupOf(role)}=${role}`)
  .join(',')

/** What tells Unity Desk of a provider. */
export const oidcEnvironment = (issuer: string): Environment => ({
  OIDC_ISSUER: issuer,
  OIDC_CLIENT_ID: 'unity-desk',
  OIDC_CLIENT_SECRET: CLIENT_SECRET,
  OIDC_ROLE_MAP: ROLE_MAP,
})

/** The demo's own provider, as a process. */
export const startProvider = async (more: Partial<Settings> = {}) => {
  const told: Settings = {
    port: 0,
    clientId: 'unity-desk',
    clientSecret: CLIENT_SECRET,
    consoles: ['http://127.0.0.1', 'http://localhost'],
    accounts: [...ACCOUNTS],
    isTalkative: false,
    ...more,
  }
  const running = startProcess({ args: [PROVIDER], env: { DEMO_PROVIDER: JSON.stringify(told) } })
  endWithTest(running.stop)
  const [, url = ''] = await running.printed(/oidc-provider listening on (\S+)\n/)
  return { process: running, url, stop: running.stop }
}

export type SignOn = {
  readonly query?: string
  readonly factor?: boolean
  /** Stops before the address is opened that leads back to Unity Desk. */
  readonly isHeldBack?: boolean
}

const isCallback = (url: string): boolean => new URL(url).pathname.endsWith('/callback')

/** Signs on as a person would: from Unity Desk to the provider, by its form if it shows one, and back. */
export const signOn = async (
  browser: Browser,
  desk: string,
  name: AccountName,
  { query = '', factor = false, isHeldBack = false }: SignOn = {},
): Promise<Landed> => {
  const until = (url: string): boolean => isHeldBack && isCallback(url)
  const asked = await browser.open(`${desk}/api/session/oidc${query}`, until)
  const [, action] = /action="([^"]+)"/.exec(asked.text) ?? []
  if (action === undefined) return asked
  const password = ACCOUNTS.find((account) => account.name === name)?.password ?? ''
  const form = { login: name, password, ...(factor && { factor: 'otp' }) }
  return browser.follow(await browser.post(new URL(action, asked.url).href, form), until)
}

/** Whoever has the session of a browser. */
export const personIn = (browser: Browser, desk: string): Person =>
  personWith(desk, `__Host-desk=${browser.cookie(desk, '__Host-desk') ?? ''}`)
