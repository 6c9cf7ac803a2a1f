import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openAudit } from '../src/platform/audit/audit.ts'
import type { Act } from '../src/platform/audit/draft.ts'
import type { OpenDatabase } from '../src/platform/database/open.ts'
import { createLog } from '../src/platform/log.ts'
import { chainOf, chainWith } from './harness/chain.ts'
import { inDatabase } from './harness/database.ts'
import { newDataDirectory, startDesk } from './harness/desk.ts'
import { trySignIn } from './harness/person.ts'
import { startProcess } from './harness/process.ts'

const AUDIT = fileURLToPath(new URL('../src/audit.ts', import.meta.url))

const audit = async (dataDirectory: string, args: readonly string[] = ['verify']) => {
  const started = startProcess({
    args: [AUDIT, ...args],
    hasDatabase: true,
    env: { DATA_DIR: dataDirectory },
  })
  const { code } = await started.ended
  return { code, stdout: started.stdout(), stderr: started.stderr() }
}

let written: string
/** What the command says while a server has the database open. */
let beside: Awaited<ReturnType<typeof audit>>
beforeAll(async () => {
  written = await newDataDirectory()
  const desk = await startDesk({
    unity: 'http://127.0.0.1:9',
    dataDirectory: written,
    env: { DIRECTORY_SWEEP: 'off' },
    stays: true,
  })
  for (let attempt = 0; attempt < 4; attempt += 1) await trySignIn(desk.url, `stranger-${attempt}`, 'a guess')
  await desk.signIn('hal')
  beside = await audit(written)
  await desk.stop()
})
afterAll(() => rm(written, { recursive: true, force: true }))

type Db = OpenDatabase['db']
type Row = { seq: number; body: string; hash: string }

const rowsOf = (db: Db): Promise<Row[]> =>
  db.selectFrom('audit_record').select(['seq', 'body', 'hash']).orderBy('seq').execute()

const withCopy = async <T>(work: (copy: string) => Promise<T>): Promise<T> => {
  const copy = await mkdtemp(join(tmpdir(), 'unity-desk-audit-'))
  try {
    cpSync(written, copy, { recursive: true })
    return await work(copy)
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

/** As somebody who owns the database could, past the triggers. */
const tamper = (work: (db: Db, rows: readonly Row[]) => Promise<unknown>) =>
  withCopy(async (copy) => {
    await inDatabase(copy, async (db) => {
      await sql`alter table audit_record disable trigger all`.execute(db)
      await work(db, await rowsOf(db))
    })
    return audit(copy)
  })

const broken = (seq: number, why: RegExp) => ({
  code: 1,
  stdout: expect.stringMatching(new RegExp(`^record ${seq} is broken: it ${why.source}\n$`)),
})

describe('npm run audit -- verify', () => {
  test('counts what holds, also when nobody runs', async () => {
    const found = await audit(written)
    expect(found).toMatchObject({ code: 0, stderr: '' })
    expect(beside).toEqual(found)
    expect(Number(/^(\d+) records hold\n$/.exec(found.stdout)?.[1])).toBeGreaterThan(4)
  })

  test('finds a changed record', async () => {
    const found = await tamper((db, rows) =>
      db
        .updateTable('audit_record')
        .set({ body: (rows[2]?.body ?? '').replace('stranger', 'strange') })
        .where('seq', '=', rows[2]?.seq ?? 0)
        .execute(),
    )
    expect(found).toMatchObject(broken(3, /does not fit its hash/))
  })

  test('finds a column that says something else than its record', async () => {
    const found = await tamper((db) =>
      db.updateTable('audit_record').set({ actor: 'nobody' }).where('seq', '=', 2).execute(),
    )
    expect(found).toMatchObject(broken(2, /its columns .*/))
  })

  test('finds a removed record, in the middle and at the end', async () => {
    const middle = await tamper((db) => db.deleteFrom('audit_record').where('seq', '=', 2).execute())
    expect(middle).toMatchObject(broken(2, /is missing/))
    const end = await tamper(async (db, rows) => {
      const [before, last] = rows.slice(-2)
      await db
        .deleteFrom('audit_record')
        .where('seq', '=', last?.seq ?? 0)
        .execute()
      await db
        .updateTable('audit_head')
        .set({ seq: before?.seq ?? 0, hash: before?.hash ?? '' })
        .execute()
    })
    expect(end).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('in the journal and not in the database'),
    })
  })

  test('finds two records that were swapped', async () => {
    const found = await tamper(async (db, rows) => {
      const [, two, three] = rows
      const set = (seq: number, { body, hash }: Row) =>
        db.updateTable('audit_record').set({ body, hash }).where('seq', '=', seq).execute()
      if (!two || !three) throw new Error('too few records')
      await set(two.seq, three)
      await set(three.seq, two)
    })
    expect(found).toMatchObject(broken(2, /does not fit its hash/))
  })

  test('finds a last record that was forged with everything but the key', async () => {
    const found = await tamper(async (db, rows) => {
      const [before, last] = rows.slice(-2)
      const body = (last?.body ?? '').replace('"hal"', '"eve"')
      const hash = chainWith('a key that the forger made up').hashOf(before?.hash ?? '', body)
      await db
        .updateTable('audit_record')
        .set({ body, hash, actor: 'eve' })
        .where('seq', '=', last?.seq ?? 0)
        .execute()
      await db.updateTable('audit_head').set({ hash }).execute()
    })
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('does not fit its hash') })
  })

  test('finds what even somebody with the key did to the database and not to the journal', async () => {
    const { hashOf } = await chainOf(written)
    const found = await tamper(async (db, rows) => {
      const [before, last] = rows.slice(-2)
      const body = (last?.body ?? '').replace('"hal"', '"eve"')
      const hash = hashOf(before?.hash ?? '', body)
      await db
        .updateTable('audit_record')
        .set({ body, hash, actor: 'eve' })
        .where('seq', '=', last?.seq ?? 0)
        .execute()
      await db.updateTable('audit_head').set({ hash }).execute()
    })
    expect(found).toMatchObject({ code: 1, stdout: expect.stringContaining('in the journal') })
  })

  test('a server does not go on with a log that does not end with its key', async () => {
    const path = join(written, 'audit-key')
    const key = await readFile(path, 'utf8')
    await writeFile(path, 'x'.repeat(64))
    try {
      const added = startProcess({
        args: [
          fileURLToPath(new URL('../src/operator.ts', import.meta.url)),
          'add',
          'eve',
          '--role',
          'viewer',
        ],
        hasDatabase: true,
        env: { DATA_DIR: written },
        input: 'a long enough password\n',
      })
      expect((await added.ended).code).toBe(1)
      expect(added.stderr()).toContain('does not fit the key')
    } finally {
      await writeFile(path, key)
    }
  })

  test.each([[[]], [['erase']], [['verify', 'twice']]])('%j is told how it is used', async (args) => {
    expect(await audit(written, args)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('usage'),
    })
  })
})

test('an act that is settled twice is on record once, and told of once', async () => {
  const act: Act = {
    actor: { name: 'hal', role: 'helpdesk', via: 'session' },
    source: null,
    requestId: null,
    action: 'users.pin.reset',
    target: null,
    details: {},
  }
  const told = await withCopy((copy) =>
    inDatabase(copy, async (db) => {
      const added: string[] = []
      const log = await openAudit({
        db,
        directory: copy,
        chain: await chainOf(copy),
        instance: 'one',
        log: createLog('silent'),
        added: ({ phase }) => added.push(phase),
      })
      await (await log.begin(act)).end({ result: 'unknown' })
      for (const intent of [...(await log.unknown()), ...(await log.unknown())])
        await log.resolve(intent, { result: 'done' })
      await log.close()
      return added
    }),
  )
  expect(told).toEqual(['intent', 'outcome', 'resolved'])
})
