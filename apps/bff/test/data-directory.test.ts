import { cpSync } from 'node:fs'
import { readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { chainOf } from './harness/chain.ts'
import { inDatabase, tablesIn } from './harness/database.ts'
import { environmentFor, newDataDirectory, startDesk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { startProcess, type Running } from './harness/process.ts'
import { startSim, type Sim } from './harness/sim.ts'

const RUNS = Number(process.env['DESK_RUNS'] ?? 1)
const NO_UNITY = 'http://127.0.0.1:9'
const OFF = { DIRECTORY_SWEEP: 'off' }

let sim: Sim
let dataDirectory: string
beforeAll(async () => {
  sim = await startSim(['--users', '20'])
})
afterAll(() => sim.stop())
beforeEach(async () => {
  dataDirectory = await newDataDirectory()
})
afterEach(() => rm(dataDirectory, { recursive: true, force: true }))

const SERVER = new URL('../src/server.ts', import.meta.url).pathname
const another = (): Running =>
  startProcess({
    args: [SERVER],
    hasDatabase: true,
    env: { ...environmentFor(NO_UNITY, dataDirectory), ...OFF },
  })

describe('T24, F32: one data directory, one process', () => {
  test('a second one ends at once, names the first, and does it no harm', async () => {
    // What nobody can read is nobody's.
    await writeFile(join(dataDirectory, 'lock'), '{"pid": 1')
    const desk = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
    const hal = await desk.signIn('hal')
    for (let run = 0; run < RUNS; run += 1) {
      const second = another()
      const { code } = await second.ended
      expect(code).toBe(1)
      expect(second.stderr()).toContain(`in use by process ${desk.process.pid}`)
      expect(second.stdout()).toBe('')
    }
    expect((await hal.get('/api/session')).status).toBe(200)
    await desk.stop()
  })

  test('after kill -9 the next takes over at once, and knows what was acknowledged', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      const desk = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
      const { cookie } = await desk.signIn('hal')
      desk.process.signal('SIGKILL')
      await desk.process.ended
      const next = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
      expect((await ask(`${next.url}/api/session`, { headers: { cookie } })).status).toBe(200)
      await next.stop()
    }
  })

  test('of several that find a dead one’s lock exactly one gets it', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      await writeFile(
        join(dataDirectory, 'lock'),
        JSON.stringify({
          pid: 4_000_000,
          host: 'gone',
          as: 'server',
          started: '1',
          since: '2020-01-01T00:00:00Z',
          socket: null,
        }),
      )
      // Another host's lock is believed while it gives signs of life; this one gave its last long ago.
      await utimes(join(dataDirectory, 'lock'), new Date(0), new Date(0))
      const rivals = [another(), another(), another()]
      const ends = rivals.map(async (rival) => {
        const up = rival.printed(/portal listening/).then(
          () => 'up',
          () => 'down',
        )
        return Promise.race([up, rival.ended.then(() => 'down')])
      })
      expect((await Promise.all(ends)).sort()).toEqual(['down', 'down', 'up'])
      await Promise.all(rivals.map((rival) => rival.stop()))
    }
  })

  test('a lock that another host keeps alive is believed', async () => {
    await writeFile(
      join(dataDirectory, 'lock'),
      JSON.stringify({
        pid: 1,
        host: 'elsewhere',
        as: 'server',
        started: null,
        since: '2026-01-01T00:00:00Z',
        socket: null,
      }),
    )
    const refused = another()
    expect((await refused.ended).code).toBe(1)
    expect(refused.stderr()).toContain('process 1 on elsewhere')
  })
})

describe('T23: the embedded database is not on disk when it says so', () => {
  test('what a power cut takes from the database the journal gives back, and the chain holds', async () => {
    const before = join(dataDirectory, 'before')
    const first = await startDesk({ unity: sim.url, dataDirectory, env: OFF })
    await first.signIn('hal')
    await first.stop()
    cpSync(join(dataDirectory, 'database'), before, { recursive: true })

    const second = await startDesk({ unity: sim.url, dataDirectory, env: OFF })
    const hal = await second.signIn('hal')
    await hal.post(`/api/users/${await sim.userId('sobrien')}/pin-reset`)
    await second.stop()
    const records = await recordsIn(dataDirectory)
    await rm(join(dataDirectory, 'database'), { recursive: true })
    cpSync(before, join(dataDirectory, 'database'), { recursive: true })

    const third = await startDesk({ unity: sim.url, dataDirectory, env: OFF })
    expect(third.process.stderr()).toContain('gave the database records that it had lost')
    await third.stop()
    const { audit_record: rows = [], audit_head: [head] = [] } = await tablesIn(dataDirectory)
    expect(rows.map(({ body }) => JSON.parse(String(body)))).toEqual(records)
    const { hashOf } = await chainOf(dataDirectory)
    let hash = '0'.repeat(64)
    for (const [index, row] of rows.toSorted((a, b) => Number(a['seq']) - Number(b['seq'])).entries()) {
      expect(row['seq']).toBe(index + 1)
      hash = hashOf(hash, String(row['body']))
      expect(row['hash']).toBe(hash)
    }
    expect(head).toMatchObject({ seq: rows.length, hash })
    // And nobody changes or deletes a record in the database.
    await inDatabase(dataDirectory, async (db) => {
      await expect(db.updateTable('audit_record').set({ actor: 'nobody' }).execute()).rejects.toThrow(
        'append-only',
      )
      await expect(db.deleteFrom('audit_record').execute()).rejects.toThrow('append-only')
    })
  })

  test('a line that was torn, or that somebody wrote in, is left out and reported', async () => {
    const first = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
    await first.signIn('hal')
    await first.stop()
    const journal = join(dataDirectory, 'audit.ndjson')
    const text = await readFile(journal, 'utf8')
    const forged = text.trimEnd().replace('"seq\\":1', '"seq\\":2')
    await writeFile(journal, `${text}${forged}\nnot json\n{"hash":"torn`)
    const second = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
    expect(second.process.stderr()).toContain('records that do not continue the chain')
    expect((await ask(`${second.url}/readyz`)).status).toBe(200)
    await second.signIn('hal')
    await second.stop()
    expect((await tablesIn(dataDirectory))['audit_record']).toHaveLength(2)
  })
})

describe('F46: a schema', () => {
  test('whose making is cut off by kill -9 is made by the next start', async () => {
    for (let run = 0; run < RUNS; run += 1) {
      await rm(dataDirectory, { recursive: true })
      const cut = another()
      await wait(400 + ((run * 977) % 3000))
      cut.signal('SIGKILL')
      await cut.ended
      const desk = await startDesk({ unity: NO_UNITY, dataDirectory, env: OFF })
      expect((await ask(`${desk.url}/readyz`)).json().database).toBe('ok')
      await desk.stop()
    }
  }, 60_000)

  test('of a later release is not touched: the start says why it ends', async () => {
    await inDatabase(dataDirectory, (db) =>
      db
        .insertInto('kysely_migration' as never)
        .values({ name: '9999-later', timestamp: new Date().toISOString() } as never)
        .execute(),
    )
    const older = another()
    expect((await older.ended).code).toBe(1)
    expect(older.stderr()).toContain('schema')
  })
})
