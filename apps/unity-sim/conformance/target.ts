import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Trust } from './trust.ts'

export type Account = { readonly name: string; readonly password: string }

/** A server that is looked at. */
export type Target = {
  /** Without /vmrest. */
  readonly origin: string
  readonly administrator: Account
  readonly trust: Trust
}

type Environment = Readonly<Record<string, string | undefined>>

/** What is wrong with the environment, one line each. */
export class BadEnvironment extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

const originProblem = (origin: string): string | undefined => {
  if (!URL.canParse(origin)) return 'UNITY_URL is not a URL'
  const { protocol, hostname, pathname } = new URL(origin)
  if (pathname !== '/') return 'UNITY_URL is an origin, without a path'
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.test(hostname))) return undefined
  return 'UNITY_URL must be https; http is for this machine alone'
}

const fileOf = (path: string, name: string, problems: string[]): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    problems.push(`${name} cannot be read`)
    return ''
  }
}

const trustIn = (env: Environment, problems: string[]): Trust => {
  const { UNITY_CERT_SHA256: pin, UNITY_CA_FILE: path } = env
  const sha256 = pin?.replaceAll(':', '').toLowerCase()
  if (sha256 && !/^[0-9a-f]{64}$/.test(sha256)) problems.push('UNITY_CERT_SHA256 is 64 hexadecimal digits')
  if (!path) return { ...(sha256 && { sha256 }) }
  const ca = fileOf(path, 'UNITY_CA_FILE', problems)
  try {
    if (ca !== '') void new X509Certificate(ca)
  } catch {
    problems.push('UNITY_CA_FILE must hold a certificate in PEM')
  }
  return { ca, ...(sha256 && { sha256 }) }
}

/**
 * The real server that the environment names, under the names of the bff (design.md section 4); undefined for none. Of
 * several origins the first is the publisher, where everything can be tried.
 * @throws BadEnvironment
 */
export const realTarget = (env: Environment): Target | undefined => {
  const origin = env['UNITY_URL']?.split(',', 1)[0]?.trim().replace(/\/$/, '')
  if (!origin) return undefined
  const problems: string[] = []
  const secret = (name: string): string => {
    const path = env[`${name}_FILE`]
    const value = env[name] || (path ? fileOf(path, `${name}_FILE`, problems).replace(/\r?\n$/, '') : '')
    if (value === '') problems.push(`${name} is missing`)
    return value
  }
  const problem = originProblem(origin)
  if (problem !== undefined) problems.push(problem)
  const target = {
    origin,
    administrator: { name: secret('UNITY_USERNAME'), password: secret('UNITY_PASSWORD') },
    trust: trustIn(env, problems),
  }
  if (problems.length > 0) throw new BadEnvironment(problems)
  return target
}
