import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { createSim } from '../sim.ts'
import { ask, askJson } from '../testing/ask.ts'
import { ADMIN } from '../testing/start.ts'
import type { Shape } from './shape.ts'
import { openStore } from './store.ts'

const newFile = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'unity-sim-test-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'data.db')
}

it('people, PINs and addresses stay over a restart, and passwords are set again', async () => {
  const data = await newFile()
  const start = async (password: string) => {
    const sim = await createSim({ data, users: 20, admin: { name: 'admin', password }, control: true })
    return { sim, url: await sim.listen() }
  }
  const first = await start('correct-horse')
  const found = await askJson<{ User: { ObjectId: string } }>(
    `${first.url}/vmrest/users?query=(alias%20is%20mrossi)`,
    { as: ADMIN },
  )
  const id = found.User.ObjectId
  const item = `/vmrest/users/${id}`
  await ask(`${first.url}${item}`, { as: ADMIN, method: 'PUT', json: { City: 'Tromsø' } })
  const pin = { Credentials: '907264', CredMustChange: 'false' }
  await ask(`${first.url}${item}/credential/pin`, { as: ADMIN, method: 'PUT', json: pin })
  const address = { SmtpAddress: 'kept@lab.example', ObjectGlobalUserObjectId: id }
  await ask(`${first.url}/vmrest/smtpproxyaddresses`, { as: ADMIN, method: 'POST', json: address })
  const before = await askJson(`${first.url}/vmrest/users?rowsPerPage=0`, { as: ADMIN })
  await first.sim.close()

  const second = await start('another')
  onTestFinished(() => second.sim.close())
  const as = 'admin:another'
  expect((await ask(`${second.url}${item}`, { as: ADMIN })).status).toBe(401)
  expect(await askJson(`${second.url}${item}`, { as })).toMatchObject({ City: 'Tromsø' })
  expect(await askJson(`${second.url}/vmrest/users?rowsPerPage=0`, { as })).toEqual(before)
  const addresses = `/vmrest/smtpproxyaddresses?query=(SmtpAddress%20is%20kept@lab.example)`
  expect(await askJson(`${second.url}${addresses}`, { as })).toMatchObject({ '@total': '1' })
  const phone = await fetch(`${second.url}/__sim/phone`, {
    method: 'POST',
    body: JSON.stringify({ extension: '2041', pin: '907264' }),
  })
  expect(await phone.json()).toEqual({ result: 'ok' })
})

const shape = (columns: readonly string[], indexes: readonly string[]): Shape => ({
  name: 'things',
  columns: ['ObjectId', ...columns].map((name) => ({ name, kind: 'text' as const, default: `no ${name}` })),
  indexes,
})

it('a file of an earlier version gets the columns and indexes that came since', async () => {
  const file = await newFile()
  openStore(file, [shape(['Name'], [])], (store) =>
    store.table('things').insert({ ObjectId: '1', Name: 'Ann' }),
  ).close()
  let fills = 0
  const store = openStore(file, [shape(['Name', 'Colour'], ['Colour'])], () => {
    fills += 1
  })
  onTestFinished(() => store.close())
  expect(fills).toBe(0)
  const things = store.table('things')
  expect({ ...things.get('1') }).toEqual({ ObjectId: '1', Name: 'Ann', Colour: 'no Colour' })
  expect(things.count([{ column: 'Colour', operator: 'is', value: 'NO COLOUR' }])).toBe(1)
})

it('does all of a transaction or nothing, and keeps count', () => {
  const store = openStore(':memory:', [shape(['Name'], ['Name'])], () => {})
  onTestFinished(() => store.close())
  const things = store.table('things')
  const add = (id: string) => things.insert({ ObjectId: id, Name: 'x' })
  store.transaction(() => add('1'))
  expect(() =>
    store.transaction(() => {
      add('2')
      add('1')
    }),
  ).toThrow('UNIQUE')
  expect(store.rehearse(() => (add('3'), things.count([])))).toBe(2)
  expect([things.count([]), things.get('2'), things.get('3')]).toEqual([1, undefined, undefined])
})

it('looks queries up in indexes, sorts by them, and counts without a scan', async () => {
  const { DatabaseSync } = await import('node:sqlite')
  const { createIndexes, createTable } = await import('./schema.ts')
  const { keyOf } = await import('./shape.ts')
  const database = new DatabaseSync(':memory:')
  onTestFinished(() => database.close())
  database.function('fold', { deterministic: true }, (value) => String(value).toLowerCase())
  const things = shape(['Name'], ['Name'])
  createTable(database, things)
  createIndexes(database, things)
  const planOf = (sql: string): string =>
    database
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail))
      .join()
  const key = keyOf(things, 'Name')
  expect(planOf(`SELECT * FROM things WHERE ${key} = 'a'`)).toContain('SEARCH')
  const page = `SELECT * FROM things WHERE ${key} >= 'a' AND ${key} < 'b' ORDER BY ${key}, "ObjectId" LIMIT 25`
  expect(planOf(page)).toMatch(/^SEARCH things USING INDEX/)
  expect(planOf(page)).not.toContain('TEMP B-TREE')
  expect(planOf(`SELECT * FROM things ORDER BY ${key}, "ObjectId" LIMIT 25`)).toMatch(
    /^SCAN things USING INDEX/,
  )
})

it('data of another version is kept under another name, and new data begun', async () => {
  const data = await newFile()
  const columns = [{ name: 'ObjectId', kind: 'id' as const }]
  openStore(data, [{ name: 'users', columns, indexes: [] }], () => undefined).close()
  const sim = await createSim({ data, users: 20, admin: { name: 'admin', password: 'correct-horse' } })
  onTestFinished(() => sim.close())
  const url = await sim.listen()
  expect(await askJson(`${url}/vmrest/users?query=(alias%20is%20mrossi)`, { as: ADMIN })).toMatchObject({
    '@total': '1',
  })
  const kept = await readdir(dirname(data))
  expect(kept.filter((name) => /^data\.db\.\d{4}-/.test(name) && !/-(wal|shm)$/.test(name))).toHaveLength(1)
})
