import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { isQuirk, QUIRKS, type Quirk } from './kernel/quirks.ts'
import { roleNamed } from './seed/roles.ts'
import { DEFAULTS, type RoleAccount, type Settings } from './settings.ts'

export type Options = { readonly port: number; readonly settings: Settings; readonly isHelp: boolean }

/** Everything that is wrong with a command line. */
export class BadOptions extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const text = { type: 'string', multiple: true } as const
const flag = { type: 'boolean', multiple: true } as const

const KNOWN = {
  port: text,
  users: text,
  seed: text,
  admin: text,
  'role-account': text,
  tls: flag,
  data: text,
  latency: text,
  concurrency: text,
  'unity-version': text,
  strict: flag,
  quirks: text,
  control: flag,
  help: flag,
} satisfies ParseArgsOptionsConfig

type Name = keyof typeof KNOWN

export const USAGE = `usage: npm run sim -- [options]
  --port N                        port on 127.0.0.1; 0 picks one (0)
  --users N                       people in the demo company (${DEFAULTS.users})
  --seed N                        the same company for the same number (${DEFAULTS.seed})
  --admin NAME:PASSWORD           the administrator (random password)
  --role-account ROLE=NAME:PASSWORD  one more account; ROLE is a role of Unity, or User; may repeat
  --tls                           https with a certificate made at the start
  --data FILE                     keep the data in a file
  --latency MS                    each request takes so long
  --concurrency N                 requests at a time (${DEFAULTS.concurrency})
  --unity-version V               release to be (${DEFAULTS.version})
  --strict                        refuse the misspelt names of Cisco's page
  --quirks a,b                    differences between releases:
${Object.entries(QUIRKS)
  .map(([name, meaning]) => `      ${name}: ${meaning}`)
  .join('\n')}
  --control                       mount /__sim
`

type Given = { readonly values: ReadonlyMap<string, readonly string[]>; readonly problems: string[] }

const isKnown = (name: string): name is Name => Object.hasOwn(KNOWN, name)

const read = (args: readonly string[]): Given => {
  const { tokens } = parseArgs({
    args: [...args],
    options: KNOWN,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values = new Map<string, string[]>()
  const problems: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') problems.push(`${token.value}: not an option`)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!isKnown(name)) problems.push(`${rawName}: unknown option`)
    else if (KNOWN[name].type === 'string' && value === undefined) problems.push(`${rawName}: needs a value`)
    else if (KNOWN[name].type === 'boolean' && value !== undefined)
      problems.push(`${rawName}: takes no value`)
    else values.set(name, [...(values.get(name) ?? []), value ?? ''])
  }
  return { values, problems }
}

const numberIn = (
  given: Given,
  name: Name,
  [least, most]: readonly [number, number],
  fallback: number,
): number => {
  const value = given.values.get(name)?.at(-1)
  if (value === undefined) return fallback
  const number = Number(value)
  if (/^\d{1,15}$/.test(value) && number >= least && number <= most) return number
  given.problems.push(`--${name}: ${value} is not a whole number from ${least} to ${most}`)
  return fallback
}

const ALIAS = /^[\p{L}\p{M}\p{N}. `~!@#$%^&\-_']{1,64}$/u

const accountIn = ({ problems }: Given, name: Name, value: string): { name: string; password: string } => {
  const colon = value.indexOf(':')
  const account = { name: value.slice(0, Math.max(0, colon)), password: value.slice(colon + 1) }
  if (colon < 0 || account.password === '' || !ALIAS.test(account.name))
    // The value itself is not repeated: it may hold a password.
    problems.push(`--${name}: expected NAME:PASSWORD`)
  return account
}

const roleAccountIn = (given: Given, value: string): RoleAccount => {
  const equals = value.indexOf('=')
  const wanted = value.slice(0, Math.max(0, equals))
  const role = roleNamed(wanted)
  if (equals < 0) given.problems.push('--role-account: expected ROLE=NAME:PASSWORD')
  else if (!role && wanted.trim().toLowerCase() !== 'user')
    given.problems.push(`--role-account: ${wanted} is not a role of Unity`)
  return { role, ...accountIn(given, 'role-account', value.slice(equals + 1)) }
}

const quirksIn = ({ values, problems }: Given): readonly Quirk[] => {
  const names = (values.get('quirks') ?? []).flatMap((list) => list.split(',')).map((name) => name.trim())
  const wanted = names.filter(Boolean)
  for (const name of wanted)
    if (!isQuirk(name))
      problems.push(`--quirks: ${name} is unknown; known are ${Object.keys(QUIRKS).join(', ')}`)
  return wanted.filter(isQuirk)
}

const versionIn = ({ values, problems }: Given): string => {
  const version = values.get('unity-version')?.at(-1) ?? DEFAULTS.version
  if (!/^\d+(?:\.[\w-]+){1,4}$/.test(version)) problems.push(`--unity-version: ${version} is not a version`)
  return version
}

/**
 * Reads the command line.
 * @throws BadOptions with all problems at once
 */
export const readOptions = (args: readonly string[]): Options => {
  const given = read(args)
  const { values, problems } = given
  const admin = values.get('admin')?.at(-1)
  const options: Options = {
    isHelp: values.has('help'),
    port: numberIn(given, 'port', [0, 65_535], 0),
    settings: {
      ...DEFAULTS,
      users: numberIn(given, 'users', [0, 500_000], DEFAULTS.users),
      seed: numberIn(given, 'seed', [0, Number.MAX_SAFE_INTEGER], DEFAULTS.seed),
      admin: admin === undefined ? undefined : accountIn(given, 'admin', admin),
      roleAccounts: (values.get('role-account') ?? []).map((value) => roleAccountIn(given, value)),
      tls: values.has('tls'),
      data: values.get('data')?.at(-1),
      latency: numberIn(given, 'latency', [0, 600_000], DEFAULTS.latency),
      concurrency: numberIn(given, 'concurrency', [1, 10_000], DEFAULTS.concurrency),
      version: versionIn(given),
      strict: values.has('strict'),
      quirks: quirksIn(given),
      control: values.has('control'),
    },
  }
  if (problems.length > 0) throw new BadOptions(problems)
  return options
}
