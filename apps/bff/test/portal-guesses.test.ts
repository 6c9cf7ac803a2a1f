import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Outbox } from '../demo/outbox-server.ts'
import { tablesIn } from './harness/database.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { codeIn, letterTo, startOutbox, visit } from './harness/portal.ts'
import { isSettled } from './harness/rules.ts'
import { KNOWN_PIN, startSim, type Sim } from './harness/sim.ts'

// Codes that are guessed, and a server that is killed. The whole number of guesses is run by npm run bench.

const GUESSES = Number(process.env['DESK_RUNS'] ?? 60)

let sim: Sim
let desk: Desk
let outbox: Outbox
let env: Readonly<Record<string, string>>
let dataDirectory: string
const PIN = '68205931748206'
const secrets: string[] = [PIN]

const start = async (): Promise<void> => {
  desk = await startDesk({ unity: sim.url, dataDirectory, env, quick: true, stays: true })
}

beforeAll(async () => {
  const { env: mail, ...box } = await startOutbox()
  outbox = box
  env = { ...mail, TRUST_PROXY: '127.0.0.1', DIRECTORY_SWEEP: 'off', LOG_LEVEL: 'trace' }
  sim = await startSim(['--users', '20'])
  dataDirectory = await newDataDirectory()
  await start()
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await outbox.close()
})

const getCode = async (alias: string) => {
  const visitor = visit(desk.portalUrl)
  const before = outbox.letters.length
  await visitor.askCode(alias)
  const { EmailAddress } = (await sim.direct(`/users/${await sim.userId(alias)}`)).json()
  const code = codeIn(await letterTo(outbox, EmailAddress, before))
  secrets.push(code, ...visitor.cookies.values())
  return { visitor, code }
}

test('wrong codes from many sources lock nobody out of the telephone and unlock nothing', async () => {
  const { visitor } = await getCode('mrossini')
  await sim.forget()
  const answers = await Promise.all(
    Array.from({ length: GUESSES }, (_, at) =>
      visitor.ask('session', {
        method: 'POST',
        json: { account: 'mrossini', code: String(at).padStart(8, '3') },
        headers: { 'x-forwarded-for': `10.1.${at >> 8}.${at & 255}` },
      }),
    ),
  )
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers['content-length']}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(401)
  expect(await sim.writes()).toEqual([])
  expect(await sim.phone('2077', KNOWN_PIN)).toBe('ok')
})

test('a server that is killed after the PIN was sent leaves a record of it, and the next one finds out', async () => {
  const { visitor, code } = await getCode('sobrien')
  await visitor.signIn('sobrien', code)
  secrets.push(visitor.cookies.get('__Host-portal') ?? '')
  await sim.break({ kind: 'delay', ms: 900, match: { method: 'PUT', path: 'credential/pin' } })
  const answered = visitor.put('pin', { pin: PIN }).catch(() => undefined)
  await vi.waitFor(async () => {
    const [last] = actsIn(await recordsIn(dataDirectory)).slice(-1)
    expect(last).toMatchObject({ intent: { action: 'users.pin.reset' }, endings: [] })
  })
  desk.process.signal('SIGKILL')
  await answered
  await desk.process.ended
  await sim.mend()
  await start()
  await vi.waitFor(async () => expect(isSettled(await recordsIn(dataDirectory))).toBe(true), {
    timeout: 10_000,
  })
  const act = actsIn(await recordsIn(dataDirectory)).at(-1)
  const isIn = (await sim.phone('2085', PIN)) === 'ok'
  expect(act?.intent).toMatchObject({ actor: { name: 'sobrien', via: 'portal' } })
  expect(act?.endings.map(({ result }) => result)).toEqual(['unknown', isIn ? 'done' : 'failed'])
})

test('no code, no PIN and no cookie stands in a log, the audit log or the database', async () => {
  await desk.process.stop()
  const said = `${desk.process.stdout()}${desk.process.stderr()}`
  const tables = JSON.stringify(await tablesIn(dataDirectory))
  const files = await Promise.all(
    (await readdir(dataDirectory, { withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => readFile(join(dataDirectory, name), 'utf8')),
  )
  expect(tables).toContain('portal_session')
  for (const secret of secrets)
    for (const text of [said, tables, ...files]) expect(text).not.toContain(secret)
})
