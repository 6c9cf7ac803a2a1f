import { rm } from 'node:fs/promises'
import type { Conflicts, DirectoryPage, Worklists } from '@unity-desk/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBetween, type Between } from './harness/between.ts'
import { newDataDirectory, startDesk } from './harness/desk.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let between: Between
let everybody: number

beforeAll(async () => {
  sim = await startSim(['--users', '250'])
  between = await startBetween(sim.url)
  everybody = Number((await sim.direct('/users?rowsPerPage=0')).json()['@total'])
})
afterAll(async () => {
  await between.stop()
  await sim.stop()
})

const search = async (who: Person, q = ''): Promise<DirectoryPage> =>
  (await who.get(`/api/directory?q=${q}`)).json() as DirectoryPage

const pagesRead = async (): Promise<string[]> =>
  (await sim.requests()).flatMap(
    ({ url }) => /\/vmrest\/(\w+\?.*rowsPerPage=100&pageNumber=\d+)/.exec(url)?.[1] ?? [],
  )
const pageOf = (noun: string, number: number) => new RegExp(`^${noun}\\?.*pageNumber=${number}$`)

test('a sweep that was killed goes on where it was, and shows how far it is', async () => {
  const dataDirectory = await newDataDirectory()
  const held = between.hold('after', 'GET', /\/vmrest\/users\?.*pageNumber=3/)
  const killed = await startDesk({ unity: between.url, dataDirectory })
  await held.reached
  const before = await search(await killed.signIn('vera'))
  expect(before).toMatchObject({ asOf: null, total: 200 })
  const { read = 0, of = 0 } = before.sweep ?? {}
  expect([read > 200, of - read]).toEqual([true, everybody - 200])
  killed.process.signal('SIGKILL')
  await killed.process.ended
  held.release()
  await sim.forget()

  const desk = await startDesk({ unity: between.url, dataDirectory })
  await desk.swept()
  const pages = await pagesRead()
  expect(pages[0]).toMatch(pageOf('users', 3))
  expect(pages).toHaveLength(1)
  const after = await search(await desk.signIn('vera'))
  expect([after.total, after.sweep]).toEqual([everybody, undefined])
  expect((await search(await desk.signIn('vera'), 'rosa.martin%40old')).total).toBe(1)
  await desk.stop()
  await rm(dataDirectory, { recursive: true, force: true })
})

test('a sweep has one place at Unity, and people have the others', async () => {
  const held = between.hold('after', 'GET', /\/vmrest\/users\?.*pageNumber=2/)
  const desk = await startDesk({ unity: between.url })
  await held.reached
  await sim.forget()
  const vera = await desk.signIn('vera')
  const id = await sim.userId('mrossi')
  await sim.forget()
  expect((await vera.get(`/vmrest/users/${id}`)).status).toBe(200)
  const { items } = (await vera.get(`/api/directory/states?ids=${id}`)).json() as { items: unknown[] }
  expect(items).toHaveLength(1)
  expect(await pagesRead()).toEqual([])
  held.release()
  await desk.stop()
})

test('with DIRECTORY_SWEEP=off nothing is read until somebody is looked for', async () => {
  await sim.forget()
  const desk = await startDesk({ unity: between.url, env: { DIRECTORY_SWEEP: 'off' } })
  const vera = await desk.signIn('vera')
  expect(await search(vera)).toEqual({ total: 0, items: [], asOf: null })
  expect(await sim.requests()).toEqual([])
  expect((await search(vera, '2041')).items.map(({ Alias }) => Alias)).toEqual(['mrossi'])
  expect(await sim.requests()).toHaveLength(1)
  await desk.stop()
})

test('what Unity cannot say of people holds up nobody: the index is complete, and they go uncounted', async () => {
  await sim.break({ kind: 'status', status: 500, match: { path: '/credential/pin' } })
  await sim.break({ kind: 'status', status: 500, match: { path: '/alternateextensions' } })
  const desk = await startDesk({ unity: sim.url })
  await desk.swept()
  const vera = await desk.signIn('vera')
  const { of, items } = (await vera.get('/api/worklists')).json() as Worklists
  expect(of).toBe(everybody)
  expect(items.map(({ count }) => count)).toEqual([0, 0, 0, 0])
  const { known } = (await vera.get('/api/conflicts?DtmfAccessId=82041')).json() as Conflicts
  expect(known).toEqual({ people: { read: 0, of: everybody }, others: true })
  await sim.mend()
  await desk.stop()
})
