import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, type Answer } from './harness/ask.ts'
import { startBetween } from './harness/between.ts'
import { chainWith } from './harness/chain.ts'
import { startDesk, type Desk, type Environment } from './harness/desk.ts'
import { OPERATORS } from './harness/operators.ts'
import { cookieIn, personWith, signIn, trySignIn, type Person } from './harness/person.ts'
import { codeIn, letterTo, startOutbox, visit } from './harness/portal.ts'
import { startPostgres, type Postgres } from './harness/postgres.ts'
import { startProcess } from './harness/process.ts'
import { startSim, type Sim } from './harness/sim.ts'

const AUDIT_KEY = 'the key of the audit log, and long'

// The same migrations and the core flows on a real PostgreSQL, with two processes on one database.

const postgres = await startPostgres().catch((error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error)),
)

if (postgres instanceof Error)
  test.skip(`PostgreSQL does not run here: ${postgres.message.split('\n')[0] ?? ''}`, () => undefined)
else
  describe('on PostgreSQL', () => {
    flows(postgres)
  })

function flows(server: Postgres): void {
  let sim: Sim
  let url: string
  let folder: string
  let one: Desk
  let other: Desk

  const operator = (env: Readonly<Record<string, string>>, name: keyof typeof OPERATORS) =>
    startProcess({
      args: [
        fileURLToPath(new URL('../src/operator.ts', import.meta.url)),
        'add',
        name,
        '--role',
        OPERATORS[name].role,
      ],
      env: { AUDIT_KEY, ...env },
      input: `${OPERATORS[name].password}\n`,
    })
  const start = (unity: string, stays = true, env: Environment = {}) =>
    startDesk({
      unity,
      quick: true,
      stays,
      dataDirectory: folder,
      env: {
        DATABASE_URL: url,
        AUDIT_KEY,
        SESSION_SECRET: 'the same for all of them, and long',
        ...env,
      },
    })
  const rows = async (question: string): Promise<Record<string, unknown>[]> => {
    const client = new Client(url)
    await client.connect()
    try {
      return (await client.query(question)).rows as Record<string, unknown>[]
    } finally {
      await client.end()
    }
  }

  beforeAll(async () => {
    sim = await startSim(['--users', '60'])
    folder = await mkdtemp(join(tmpdir(), 'unity-desk-'))
    url = await server.newDatabase()
    await writeFile(join(folder, 'database-url'), `${url}\n`)
    // Before any server, so that the command makes the schema; the URL is a secret, so it may be in a file.
    const first = operator({ DATABASE_URL_FILE: join(folder, 'database-url') }, 'hal')
    expect([(await first.ended).code, first.stdout()]).toEqual([0, 'operator hal helpdesk\n'])
    one = await start(sim.url)
    other = await start(sim.url)
    for (const name of ['vera', 'ada'] as const)
      expect((await operator({ DATABASE_URL: url }, name).ended).code).toBe(0)
  })
  afterAll(async () => {
    await one.stop()
    await other.stop()
    await sim.stop()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(() => sim.forget())

  test('a command with another key of the audit log does nothing and says why', async () => {
    const wrong = operator({ DATABASE_URL: url, AUDIT_KEY: 'another key of the audit log, and long' }, 'otto')
    expect((await wrong.ended).code).toBe(1)
    expect(wrong.stderr()).toContain('AUDIT_KEY')
    expect(await rows(`select name from operator where name = 'otto'`)).toEqual([])
  })

  test('an existing operator is refused', async () => {
    expect((await operator({ DATABASE_URL: url }, 'hal').ended).code).toBe(1)
  })

  test('a session of one process is one of the other, and ends for both', async () => {
    const hal = await signIn(one.url, 'hal')
    const there = personWith(other.url, hal.cookie)
    expect((await hal.remove('/api/session')).status).toBe(204)
    expect((await there.get('/api/session')).status).toBe(401)
    const again = await signIn(other.url, 'hal')
    expect((await personWith(one.url, again.cookie).get('/api/session')).json().operator.name).toBe('hal')
  })

  test('the directory: any fragment, in pages, each once', async () => {
    await one.swept()
    const vera = await signIn(one.url, 'vera')
    const search = async (query: string): Promise<ReturnType<Answer['json']>> =>
      (await vera.get(`/api/directory?${query}`)).json()
    expect((await search('q=arta+ROSS')).items.map(({ Alias }: { Alias: string }) => Alias)).toEqual([
      'mrossi',
    ])
    expect((await search('q=%25')).total).toBe(0)
    expect((await vera.get('/api/directory?q=%00')).status).toBe(400)
    const seen: string[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined;) {
      const page: { items: { ObjectId: string }[]; cursor?: string } = await search(
        `limit=13${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...page.items.map(({ ObjectId }) => ObjectId))
      ;({ cursor } = page)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(Number((await sim.direct('/users?rowsPerPage=0')).json()['@total']))
  })

  test('one key at two processes is one write', async () => {
    const hal = await signIn(one.url, 'hal')
    const there = personWith(other.url, hal.cookie)
    const path = `/api/users/${await sim.userId('mrossini')}/pin-reset`
    const answers = await Promise.all(
      [hal, there, hal, there].map((who) => who.post(path, {}, { 'idempotency-key': 'twice' })),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(await sim.writes()).toHaveLength(1)
    expect((await there.post(path, { mustChange: false }, { 'idempotency-key': 'twice' })).status).toBe(409)
  })

  test('acts of both at once make one chain of records, and nobody changes it', async () => {
    const hal = await signIn(one.url, 'hal')
    const there = personWith(other.url, hal.cookie)
    const ids = await Promise.all(['mrossi', 'sobrien', 'rmartin', 'newhire'].map(sim.userId))
    // Each process writes its records one by one, so two acts at a time meet as eight would.
    for (const id of ids) {
      const acts = [hal, there].map((who: Person) => who.post(`/api/users/${id}/pin-unlock`))
      for (const { status } of await Promise.all(acts)) expect(status).toBe(200)
    }
    let hash = '0'.repeat(64)
    const chain = await rows('select seq, body, hash from audit_record order by seq')
    for (const [index, row] of chain.entries()) {
      expect(Number(row['seq'])).toBe(index + 1)
      hash = chainWith(AUDIT_KEY).hashOf(hash, String(row['body']))
      expect(row['hash']).toBe(hash)
    }
    await expect(rows('delete from audit_record')).rejects.toThrow('append-only')
  })

  test('of a hundred wrong guesses at two processes five are evaluated', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => trySignIn(index % 2 ? one.url : other.url, 'vera', 'guess')),
    )
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(5)
    expect(answers.every(({ status }) => status === 401 || status === 429)).toBe(true)
  })

  test('an act of a process that was killed is ended by the other', async () => {
    const between = await startBetween(sim.url)
    const third = await start(between.url, false)
    const hal = await signIn(third.url, 'hal')
    const held = between.hold('after', 'PUT', /credential\/pin/)
    void hal.post(`/api/users/${await sim.userId('mrossi')}/pin-reset`).catch(() => undefined)
    await held.reached
    third.process.signal('SIGKILL')
    await third.process.ended
    held.release()
    const result = `select phase, result from audit_record where operation_id =
      (select operation_id from audit_record where action = 'users.pin.reset' order by seq desc limit 1) order by seq`
    await expect
      .poll(
        async () => (await rows(result)).map(({ phase, result: end }) => `${String(phase)} ${String(end)}`),
        { timeout: 15_000 },
      )
      .toEqual(['intent null', 'outcome unknown', 'resolved done'])
    await between.stop()
  })

  test('mail goes through the queue: a code to sign in with, and a notice of what was done then', async () => {
    const outbox = await startOutbox()
    const third = await start(sim.url, false, outbox.env)
    const to = 'sean.obrien@lab.example'
    const sean = visit(third.portalUrl)
    await sean.askCode('sobrien')
    expect((await sean.signIn('sobrien', codeIn(await letterTo(outbox, to)))).status).toBe(204)
    const json = (await sean.post('pin/suggestion')).json()
    const put = { method: 'PUT', json, headers: { 'idempotency-key': randomUUID() } }
    for (const time of [1, 2])
      expect([time, (await sean.ask('pin', put)).json().outcome]).toEqual([time, 'done'])
    expect((await letterTo(outbox, to, 1)).text).toContain('in your name')
    expect((await sean.put('reminder', { on: true })).status).toBe(204)
    await expect
      .poll(() => rows(`select state from mail_delivery where state = 'waiting'`), { timeout: 15_000 })
      .toEqual([])
    expect(outbox.letters.filter((each) => each.to === to)).toHaveLength(2)
    await third.stop()
    await outbox.close()
  })

  test('the whole log verifies', async () => {
    const args = [fileURLToPath(new URL('../src/audit.ts', import.meta.url)), 'verify']
    const verified = startProcess({ args, env: { DATABASE_URL: url, AUDIT_KEY } })
    expect([(await verified.ended).code, verified.stderr()]).toEqual([0, ''])
  })

  test('F23: a database that goes away: everything is refused, nothing is sent, and it comes back by itself', async () => {
    const ada = await signIn(one.url, 'ada')
    const path = `/api/users/${await sim.userId('mrossini')}/pin-reset`
    expect((await ada.post(path)).status).toBe(200)
    await sim.forget()
    await server.down()
    const refused = await ada.post(path)
    expect(refused.status).toBe(503)
    const signedIn = await trySignIn(one.url, 'ada', OPERATORS.ada.password)
    expect([signedIn.status, signedIn.json().type]).toEqual([503, 'urn:unity-desk:database-unavailable'])
    expect(signedIn.text).not.toMatch(/ECONN|127\.0\.0\.1|postgres/)
    expect(await sim.writes()).toEqual([])
    const down = await ask(`${one.url}/readyz`)
    expect([down.status, down.json().database]).toEqual([503, 'failed'])
    expect((await ask(`${one.url}/healthz`)).status).toBe(200)

    await server.up()
    await expect.poll(async () => (await ask(`${one.url}/readyz`)).status).toBe(200)
    const back = await trySignIn(one.url, 'ada', OPERATORS.ada.password)
    expect(back.status).toBe(200)
    expect((await personWith(one.url, cookieIn(back)).post(path)).status).toBe(200)
  })
}
