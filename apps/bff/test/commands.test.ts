import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { environmentFor, fillDataDirectory, startDesk, type Desk, type Environment } from './harness/desk.ts'
import { cookieIn, personWith, trySignIn } from './harness/person.ts'
import { startProcess, type Running } from './harness/process.ts'

const source = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url))
const NO_UNITY = 'http://127.0.0.1:9'

let desk: Desk
beforeAll(async () => {
  desk = await startDesk({ unity: NO_UNITY, env: { DIRECTORY_SWEEP: 'off' } })
})
afterAll(() => desk.stop())

let directory: string
const running: Running[] = []
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'unity-desk-commands-'))
})
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop()
  await rm(directory, { recursive: true, force: true })
})

const begin = (name: string, args: readonly string[], env: Environment, input?: string): Running => {
  const started = startProcess({
    args: [source(name), ...args],
    hasDatabase: true,
    env,
    ...(input !== undefined && { input }),
  })
  running.push(started)
  return started
}
type Outcome = { readonly code: number | null; readonly stdout: string; readonly stderr: string }
const run = async (...given: Parameters<typeof begin>): Promise<Outcome> => {
  const started = begin(...given)
  const { code } = await started.ended
  return { code, stdout: started.stdout(), stderr: started.stderr() }
}

const server = (env: Environment): Promise<Outcome> => run('server.ts', [], env)
const own = (): Environment => ({
  ...environmentFor(NO_UNITY, join(directory, 'data')),
  DIRECTORY_SWEEP: 'off',
})
const beside = (): Environment => ({ DATA_DIR: desk.dataDirectory })
const operator = (args: readonly string[], input: string, env: Environment): Promise<Outcome> =>
  run('operator.ts', args, env, input)
const add = (name: string, env: Environment, password = PASSWORD): Promise<Outcome> =>
  operator(['add', name, '--role', 'administrator'], `${password}\n`, env)

const PASSWORD = 'correct horse battery'

describe('on a fresh machine', () => {
  test('the first operator, the start with its two lines, the first sign-in, the end', async () => {
    expect(await add('grace', own())).toEqual({
      code: 0,
      stdout: 'operator grace administrator\n',
      stderr: '',
    })

    const started = begin('server.ts', [], own())
    await started.printed(/portal listening on \S+\n/)
    const [, url = ''] =
      /^unity-desk listening on (http:\/\/127\.0\.0\.1:\d+)\nunity-desk portal listening on http:\/\/127\.0\.0\.1:\d+\n$/.exec(
        started.stdout(),
      ) ?? []
    const signedIn = await trySignIn(url, 'grace', PASSWORD)
    expect(signedIn.json().operator).toEqual({ name: 'grace', role: 'administrator' })

    // Nobody else can look into its data.
    for (const name of ['', 'session-secret', 'audit.ndjson', 'lock', 'control.sock', 'database'])
      expect([name, (await stat(join(directory, 'data', name))).mode & 0o077]).toEqual([name, 0])

    started.signal('SIGTERM')
    expect(await started.ended).toEqual({ code: 0, signal: null })
    expect(started.stdout().split('\n')).toHaveLength(3)
  })
})

describe('operator', () => {
  beforeEach(() => fillDataDirectory(join(directory, 'data')))

  test('add, beside a running server: taken at once; an existing name, in any case, is refused', async () => {
    const added = await operator(['add', 'grace', '--role', 'helpdesk'], `${PASSWORD}\n`, beside())
    expect(added).toEqual({ code: 0, stdout: 'operator grace helpdesk\n', stderr: '' })
    expect((await trySignIn(desk.url, 'grace', PASSWORD)).status).toBe(200)
    const again = await operator(['add', 'GRACE', '--role', 'administrator'], `${PASSWORD}\n`, beside())
    expect([again.code, again.stdout]).toEqual([1, ''])
    expect(again.stderr).toContain('GRACE')
    expect((await trySignIn(desk.url, 'grace', PASSWORD)).json().operator.role).toBe('helpdesk')
  })

  test('add, alone, of an existing name: exit 1', async () => {
    expect((await add('hal', own())).code).toBe(1)
  })

  test('add, while the server is starting: the one waits for the other', async () => {
    const [started, added] = [begin('server.ts', [], own()), await add('grace', own())]
    expect(added.stdout).toBe('operator grace administrator\n')
    await started.printed(/portal listening on \S+\n/)
    const [, url = ''] = await started.printed(/unity-desk listening on (\S+)\n/)
    expect((await trySignIn(url, 'grace', PASSWORD)).status).toBe(200)
    started.signal('SIGINT')
    expect((await started.ended).code).toBe(0)
  })

  test('a password that is too short is refused, and not repeated', async () => {
    const { code, stdout, stderr } = await add('grace', own(), 'too-short-1')
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('12 characters')
    expect(stderr).not.toContain('too-short-1')
  })

  test('the password is the first line alone, blanks and all, with either kind of line end', async () => {
    await operator(['add', 'alan', '--role', 'viewer'], '  blanks around it  \r\nanother line\n', beside())
    expect((await trySignIn(desk.url, 'alan', '  blanks around it  ')).status).toBe(200)
  })

  test.each([
    [['add', 'grace']],
    [['add', 'grace', '--role', 'king']],
    [['add', 'grace', '--role', 'viewer', '--password', 'x']],
  ])('%j is refused with a reason', async (args) => {
    const { code, stdout, stderr } = await operator(args, `${PASSWORD}\n`, own())
    expect(code).not.toBe(0)
    expect(stdout).toBe('')
    expect(stderr).not.toBe('')
    expect(stderr).not.toContain(PASSWORD)
  })

  test('put gives a new password and role, and ends the sessions of before', async () => {
    const hal = await desk.signIn('hal')
    const put = await operator(['put', 'hal', '--role', 'viewer'], `${PASSWORD}\n`, beside())
    expect(put.stdout).toBe('operator hal viewer\n')
    expect((await hal.get('/api/session')).status).toBe(401)
    expect((await trySignIn(desk.url, 'hal', PASSWORD)).json().operator.role).toBe('viewer')
  })

  test('a name and a password are the same in every normal form', async () => {
    await operator(['add', 'Zoë', '--role', 'viewer'], 'pässwörd of Zoë\n'.normalize('NFC'), beside())
    const answer = await trySignIn(desk.url, 'zoe\u0308', 'pässwörd of Zoë'.normalize('NFD'))
    expect(answer.status).toBe(200)
    const zoe = personWith(desk.url, cookieIn(answer))
    expect((await zoe.get('/api/session')).json().operator.name).toBe('Zoë')
  })
})

test('the portal is apart: no console and no /vmrest on it', async () => {
  const { cookie } = await desk.signIn('vera')
  for (const path of [
    '/api/session',
    '/vmrest/users',
    '/vmrest/version',
    '/api/directory',
    '/api/configuration',
  ])
    expect((await ask(`${desk.portalUrl}${path}`, { headers: { cookie } })).status).toBe(404)
})

describe('a start that cannot be', () => {
  beforeEach(() => fillDataDirectory(join(directory, 'data')))

  test('on a port that is taken: says so in a line', async () => {
    const { port } = new URL(desk.url)
    const { code, stdout, stderr } = await server({ ...own(), PORT: port })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n').at(-1)).toContain(port)
  })

  test('with a bad configuration: exit 78 with one list of everything, and no secret in it', async () => {
    const bad = {
      PORT: 'eighty',
      PORTAL_PORT: '70000',
      PUBLIC_URL: 'http://desk.example.com',
      PORTAL_URL: 'https://desk.example.com/path',
      TRUST_PROXY: 'true',
      UNITY_URL: 'http://cuc.example.com/vmrest',
      UNITY_PASSWORT: 'another-secret-canary',
      UNITY_CERT_SHA256: 'abc',
      UNITY_CONCURRENCY: '0',
      DATABASE_URL: 'mysql://user:third-secret-canary@db/x',
      SESSION_SECRET: 'short-secret-canary',
      OIDC_ISSUERS: 'x',
      SMTP_HOST: 'x',
      PIN_MODES: 'generated,dice',
      CALLER_VERIFICATION: 'maybe',
      DIRECTORY_SWEEP: 'never',
      STEP_UP_MINUTES: 'ten',
      LOG_LEVEL: 'loud',
    }
    const { code, stdout, stderr } = await server({ ...bad, UNITY_PASSWORD: 'a-secret-canary' })
    expect([code, stdout]).toEqual([78, ''])
    const lines = stderr.trim().split('\n')
    for (const name of [...Object.keys(bad), 'UNITY_USERNAME'])
      expect([name, lines.filter((line) => line.includes(` ${name} `))]).toEqual([name, [expect.any(String)]])
    expect(lines).toHaveLength(1 + Object.keys(bad).length + 1)
    expect(stderr).not.toContain('canary')
    expect(stderr).not.toMatch(/at .*\.ts/)
  })

  test('on a database that is not there: one line, no half start, and nothing of its URL', async () => {
    const DATABASE_URL = 'postgres://desk:db-secret-canary@127.0.0.1:9/desk'
    const { code, stdout, stderr } = await server({ ...own(), DATABASE_URL })
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('database')
    expect(stderr).not.toContain('canary')
  })
})

test('every secret may be in a file; an empty variable is none', async () => {
  fillDataDirectory(join(directory, 'data'))
  const file = async (name: string, text: string): Promise<string> => {
    const path = join(directory, name)
    await writeFile(path, text)
    return path
  }
  const started = begin('server.ts', [], {
    ...own(),
    UNITY_PASSWORD: '',
    UNITY_PASSWORD_FILE: await file('password', 'from a file\n'),
    SESSION_SECRET_FILE: await file('secret', `${'s'.repeat(32)}\n`),
    OIDC_CLIENT_SECRET_FILE: await file('oidc', 'x\n'),
    OIDC_ISSUER: 'https://id.example.com',
    OIDC_CLIENT_ID: 'desk',
    SMTP_URL_FILE: await file('smtp', 'smtp://mail.example.com\n'),
    MAIL_FROM: 'desk@example.com',
    DATABASE_URL: '',
    PUBLIC_URL: '',
    PIN_MODES: '',
  })
  await started.printed(/portal listening on/)
})
