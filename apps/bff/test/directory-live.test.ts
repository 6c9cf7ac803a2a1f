import type { DirectoryPage, DirectoryStates, Worklists } from '@unity-desk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { NOBODY } from './harness/action-matrix.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let vera: Person
let ada: Person
/** An agent for the class of service that only Marta has. */
let hal: Person
let marta: string
let john: string
let noah: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  ;[marta, john, noah] = (await Promise.all(
    (['mrossi', 'jlocke', 'newhire'] as const).map((alias) => sim.userId(alias)),
  )) as [string, string, string]
  const { Cos } = (await sim.direct('/coses')).json()
  const cos = Cos.find(({ DisplayName }: Record<string, string>) => DisplayName === 'Executive COS').ObjectId
  await sim.direct(`/users/${marta}`, { method: 'PUT', json: { CosObjectId: cos } })
  desk = await startDesk({ unity: sim.url, stays: true })
  await desk.swept()
  vera = await desk.signIn('vera')
  ada = await desk.signIn('ada')
  const { items } = (await ada.get('/api/operators')).json()
  const { id } = items.find(({ name }: { name: string }) => name === 'hal')
  await ada.put(`/api/operators/${id}`, { scope: { CosObjectId: [cos] } })
  hal = await desk.signIn('hal')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const PATIENTLY = { timeout: 50_000 }

const ask = async (path: string, who: Person): Promise<unknown> => {
  const answer = await who.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return answer.json()
}
const search = async (parameters: Readonly<Record<string, string>>, who = vera): Promise<DirectoryPage> =>
  (await ask(`/api/directory?${new URLSearchParams(parameters).toString()}`, who)) as DirectoryPage
const aliases = async (parameters: Readonly<Record<string, string>>, who = vera): Promise<string[]> =>
  (await search(parameters, who)).items.map(({ Alias }) => Alias)
const states = async (ids: readonly string[], who = vera): Promise<DirectoryStates['items']> =>
  ((await ask(`/api/directory/states?ids=${ids.join(',')}`, who)) as DirectoryStates).items
const worklists = async (who = vera): Promise<Worklists> => (await ask('/api/worklists', who)) as Worklists
const countOn = async (list: string, who = vera): Promise<number | undefined> =>
  (await worklists(who)).items.find((each) => each.list === list)?.count

describe('an answer', () => {
  test('goes through its pages in one order', async () => {
    const whole = await aliases({ q: 'ma', limit: '100' })
    const walked: string[] = []
    let cursor: string | undefined
    do {
      const page = await search({ q: 'ma', limit: '3', ...(cursor !== undefined && { cursor }) })
      walked.push(...page.items.map(({ Alias }) => Alias))
      ;({ cursor } = page)
    } while (cursor !== undefined)
    expect(walked).toEqual(whole)
  })

  test('says what it was found by where the row does not show it', async () => {
    const { items } = await search({ q: 'rosa.martin@old' })
    expect(items.map(({ Alias, matched }) => [Alias, matched])).toEqual([
      ['rmartin', { field: 'SmtpProxyAddress', value: 'rosa.martin@old.example' }],
    ])
    expect((await search({ q: 'mrossi' })).items[0]).not.toHaveProperty('matched')
  })
})

describe('filters', () => {
  test('narrow to a department, a class of service and a worklist', async () => {
    const { departments, classesOfService, locations } = (await ask('/api/directory/facets', vera)) as {
      departments: { name: string; count: number }[]
      classesOfService: { ObjectId: string; DisplayName: string; count: number }[]
      locations: { ObjectId: string; count: number }[]
    }
    const [department] = departments
    expect((await search({ department: department?.name.toUpperCase() ?? '' })).total).toBe(department?.count)
    const executive = classesOfService.find(({ DisplayName }) => DisplayName === 'Executive COS')
    expect((await search({ cos: executive?.ObjectId ?? '' })).total).toBe(executive?.count)
    expect((await search({ location: locations[0]?.ObjectId ?? '' })).total).toBe(locations[0]?.count)
    // On a busy machine the sweep has not come to everybody's credentials when its time is over.
    await expect.poll(() => aliases({ list: 'locked', q: 'locke' }), PATIENTLY).toEqual(['jlocke'])
    const listed = async () => (await search({ list: 'expired', limit: '100' })).total
    await expect.poll(async () => [await listed(), await countOn('expired')].toString()).toMatch(/^(\d+),\1$/)
  })

  test.each(['list=everybody', 'location=x', `department=${'x'.repeat(201)}`])(
    '%s is malformed',
    async (query) => {
      expect((await vera.get(`/api/directory?${query}`)).status).toBe(400)
    },
  )

  test('whoever is for some people alone counts nobody else', async () => {
    const facets = (await ask('/api/directory/facets', hal)) as { classesOfService: { count: number }[] }
    expect(facets.classesOfService).toEqual([expect.objectContaining({ DisplayName: 'Executive COS' })])
    expect(facets.classesOfService[0]?.count).toBe((await search({}, hal)).total)
    const of = facets.classesOfService[0]?.count
    await expect.poll(() => worklists(hal), PATIENTLY).toMatchObject({ of, checked: of })
    expect(await aliases({ list: 'locked', q: 'locke' }, hal)).toEqual([])
  })
})

describe('states of rows', () => {
  test('are read live', async () => {
    const [one, two, three] = await states([john, noah, marta])
    expect(one).toMatchObject({ ObjectId: john, pin: { locked: 'administrator' }, protected: null })
    expect(two).toMatchObject({ pin: { neverEnrolled: true, mustChange: true } })
    expect(three).toMatchObject({ pin: { locked: 'failures', until: expect.any(String) } })
    await sim.direct(`/users/${john}/credential/pin`, { method: 'PUT', json: { Locked: 'false' } })
    expect((await states([john]))[0]).toMatchObject({ pin: { locked: 'none' } })
  })

  test('that were read correct the worklists', async () => {
    const before = (await countOn('locked')) ?? 0
    await sim.direct(`/users/${noah}/credential/pin`, { method: 'PUT', json: { Locked: 'true' } })
    await states([noah])
    expect(await countOn('locked')).toBe(before + 1)
    expect(await aliases({ list: 'locked', q: 'newman' })).toEqual(['newhire'])
  })

  test('after a write through us are those of the worklists', async () => {
    const names = () => aliases({ list: 'locked', q: 'newman' })
    expect(await names()).toEqual(['newhire'])
    await ada.post(`/api/users/${noah}/pin-unlock`, { adminLock: true })
    await expect.poll(names).toEqual([])
    await ada.put(`/vmrest/users/${noah}/credential/pin`, { Locked: true })
    await expect.poll(names).toEqual(['newhire'])
  })

  test('of people outside the scope and of nobody are not there', async () => {
    expect((await states([john, NOBODY, 'x', marta], hal)).map(({ ObjectId }) => ObjectId)).toEqual([marta])
  })

  test('of more than 25 are not asked for', async () => {
    const ids = Array.from(
      { length: 26 },
      (_, at) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    )
    expect((await vera.get(`/api/directory/states?ids=${ids.join(',')}`)).status).toBe(400)
    expect((await sim.requests()).filter(({ url }) => url.includes('/00000000-'))).toEqual([])
  })

  test('that Unity cannot say are null', async () => {
    await sim.break({ kind: 'status', status: 500, match: { path: '/credential/pin' } })
    try {
      const fresh = await sim.userId('abu.nour')
      expect(await states([fresh])).toEqual([expect.objectContaining({ ObjectId: fresh, pin: null })])
    } finally {
      await sim.mend()
    }
  })
})

describe('somebody who was created past us', () => {
  const create = (alias: string, extension: string) =>
    sim.direct('/users?templateAlias=voicemailusertemplate', {
      method: 'POST',
      json: { Alias: alias, DtmfAccessId: extension, FirstName: 'Quirin', LastName: 'Zwygart' },
    })

  test('is found by extension, and stays', async () => {
    await create('qzwygart', '7301')
    expect(await aliases({ q: '7301' })).toEqual(['qzwygart'])
    await sim.forget()
    expect(await aliases({ q: 'zwygart' })).toEqual(['qzwygart'])
    expect((await sim.requests()).filter(({ url }) => url.includes('query='))).toEqual([])
  })

  test('is asked for once, however often nobody is found', async () => {
    for (const q of ['7399', '7399', '7399']) expect(await aliases({ q })).toEqual([])
    expect((await sim.requests()).filter(({ url }) => url.includes('7399'))).toHaveLength(2)
  })

  test('is found by extension and alias among others who were found', async () => {
    await ada.post('/vmrest/smtpproxyaddresses', {
      SmtpAddress: 'x7305gap@at.example',
      ObjectGlobalUserObjectId: marta,
    })
    await create('05gap', '7305')
    expect(await aliases({ q: '7305' })).toEqual(['05gap', 'mrossi'])
    await create('305ga', '7306')
    expect(await aliases({ q: '305ga' })).toEqual(['305ga', 'mrossi'])
  })

  test('is not asked for while a name is typed that others have', async () => {
    for (const q of ['mar', 'mart', 'marta']) await search({ q })
    expect((await sim.requests()).filter(({ url }) => url.includes('query='))).toEqual([])
  })

  test('is found by an address of theirs', async () => {
    await create('qaddress', '7302')
    const id = await sim.userId('qaddress')
    await sim.direct('/smtpproxyaddresses', {
      method: 'POST',
      json: { SmtpAddress: 'quirin@new.example', ObjectGlobalUserObjectId: id },
    })
    const owners = (address: string, who = vera) =>
      ask(`/api/directory/address?${new URLSearchParams({ address }).toString()}`, who)
    expect(await owners('Quirin@NEW.example')).toMatchObject({ items: [{ Alias: 'qaddress' }] })
    expect(await owners('quirin@new.example', hal)).toEqual({ items: [] })
    expect(await owners('quirin@new')).toEqual({ items: [] })
  })
})

test('an address that is added, changed and removed through us is found at once', async () => {
  const added = await ada.post('/vmrest/smtpproxyaddresses', {
    SmtpAddress: 'first@at.example',
    ObjectGlobalUserObjectId: marta,
  })
  expect(added.status).toBe(201)
  expect(await aliases({ q: 'first@at' })).toEqual(['mrossi'])
  expect((await ada.put(added.text.trim(), { SmtpAddress: 'second@at.example' })).status).toBe(204)
  expect([await aliases({ q: 'first@at' }), await aliases({ q: 'second@at' })]).toEqual([[], ['mrossi']])
  expect((await ada.remove(added.text.trim())).status).toBe(204)
  expect(await aliases({ q: 'second@at' })).toEqual([])
})

test.each([
  '/api/directory/states?ids=',
  '/api/directory/facets',
  '/api/worklists',
  '/api/directory/address?address=a@b.example',
])('%s is for those who may see people', async (path) => {
  expect((await (await desk.signIn('otto')).get(path)).status).toBe(403)
})
