import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { families, secretVariables, variables, type Config } from './config.ts'
import { LOGO_WANTED, readLogo } from './logo.ts'

/** Everything that is wrong with the environment, one line each. */
export class BadConfiguration extends Error {
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(['The configuration cannot be used:', ...problems.map((problem) => `  - ${problem}`)].join('\n'))
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

const fileName = (name: string): string => `${name}_FILE`

/** The text of a secret file, without the newline that editors and `echo` put at its end. */
export const readSecretFile = (path: string): string => readFileSync(path, 'utf8').replace(/\r?\n$/, '')

const unlisted = (env: Environment): string[] => {
  const listed = new Set<string>([...Object.keys(variables), ...secretVariables.map(fileName)])
  return Object.keys(env)
    .filter((name) => families.some((family) => name.startsWith(family)) && !listed.has(name))
    .map((name) => `${name} is not a variable of Unity Desk`)
}

type SecretName = (typeof secretVariables)[number]

const withSecretFiles = (env: Environment, names: readonly SecretName[] = secretVariables) => {
  const problems: string[] = []
  const secretFiles: Partial<Record<SecretName, string>> = {}
  const values: Record<string, string> = {}
  // An empty variable is one that a compose file or a shell left blank: not set.
  for (const [name, text] of Object.entries(env)) if (text !== undefined && text !== '') values[name] = text
  for (const name of names) {
    const path = values[fileName(name)]
    if (path === undefined) continue
    if (values[name] !== undefined)
      problems.push(`${name} and ${fileName(name)} are both set; one of them is enough`)
    try {
      values[name] = readSecretFile(path)
      secretFiles[name] = path
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable'
      problems.push(`${fileName(name)} cannot be read: ${code}`)
    }
  }
  return { problems, secretFiles, values }
}

const fileProblems = ({
  UNITY_CA_FILE,
  PORTAL_LOGO_FILE,
}: z.output<z.ZodMiniObject<typeof variables>>): string[] => {
  const problems: string[] = []
  try {
    if (UNITY_CA_FILE !== undefined) void new X509Certificate(readFileSync(UNITY_CA_FILE))
  } catch {
    problems.push('UNITY_CA_FILE must be a readable file with a certificate in PEM')
  }
  try {
    if (PORTAL_LOGO_FILE !== undefined) readLogo(PORTAL_LOGO_FILE)
  } catch {
    problems.push(`PORTAL_LOGO_FILE must be ${LOGO_WANTED}`)
  }
  return problems
}

const together = (config: z.output<z.ZodMiniObject<typeof variables>>): string[] => {
  const problems: string[] = []
  const { ALERT_MAIL_TO, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, SMTP_URL, MAIL_FROM } = config
  const oidc = [OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET]
  if (oidc.some((each) => each !== undefined) && oidc.includes(undefined))
    problems.push(
      'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all of them or none',
    )
  if (config.PORTAL_SIGN_IN.includes('sso') && OIDC_ISSUER === undefined)
    problems.push('OIDC_ISSUER is needed beside PORTAL_SIGN_IN=sso')
  if (SMTP_URL !== undefined && MAIL_FROM === undefined) problems.push('MAIL_FROM is needed beside SMTP_URL')
  if (ALERT_MAIL_TO !== undefined && SMTP_URL === undefined)
    problems.push('SMTP_URL is needed beside ALERT_MAIL_TO')
  if (config.PORT !== 0 && config.PORT === config.PORTAL_PORT)
    problems.push('PORT and PORTAL_PORT must differ')
  if (new Set(config.UNITY_URL.map((url) => new URL(url).protocol)).size > 1)
    problems.push('UNITY_URL must not mix http and https')
  return [...problems, ...fileProblems(config)]
}

const messageOf = (issue: z.core.$ZodIssue): string => {
  const inner = issue.code === 'invalid_union' ? issue.errors.flat().map(({ message }) => message) : []
  return inner.length > 0 ? inner.join(', or ') : issue.message
}

const issueLines = ({ issues }: z.core.$ZodError, values: Readonly<Record<string, string>>): string[] =>
  issues.map((issue) => {
    const name = String(issue.path[0])
    return values[name] === undefined ? `${name} is missing` : `${name} ${messageOf(issue)}`
  })

/**
 * Reads the configuration.
 * @throws BadConfiguration with every problem at once
 */
export const readConfig = (env: Environment): Config => {
  const { problems, secretFiles, values } = withSecretFiles(env)
  problems.push(...unlisted(env))
  const result = z.safeParse(z.object(variables), values)
  problems.push(...(result.success ? together(result.data) : issueLines(result.error, values)))
  if (!result.success || problems.length > 0) throw new BadConfiguration(problems)
  return { ...result.data, secretFiles }
}

/** Where the data is: all that a command needs to know which does not talk to Unity. */
export type Place = Pick<Config, 'DATABASE_URL' | 'DATA_DIR' | 'AUDIT_KEY'>

/** @throws BadConfiguration with every problem at once */
export const readPlace = (env: Environment): Place => {
  const { DATABASE_URL, DATA_DIR, AUDIT_KEY } = variables
  const { problems, values } = withSecretFiles(env, ['DATABASE_URL', 'AUDIT_KEY'])
  const result = z.safeParse(z.object({ DATABASE_URL, DATA_DIR, AUDIT_KEY }), values)
  if (!result.success) problems.push(...issueLines(result.error, values))
  if (!result.success || problems.length > 0) throw new BadConfiguration(problems)
  return result.data
}
