import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startBetween, type Between } from './harness/between.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

type Entry = Readonly<Record<string, string>>
type Listed = {
  readonly total: number
  readonly items: readonly Entry[]
  readonly cursor?: string
  readonly asOf: string
  readonly alternates?: { readonly read: number; readonly of: number }
}

let sim: Sim
let desk: Desk
let vera: Person
let everybody: readonly Entry[]

beforeAll(async () => {
  sim = await startSim(['--users', '250'])
  desk = await startDesk({ unity: sim.url })
  await desk.swept()
  vera = await desk.signIn('vera')
  const page = (number: number) =>
    sim.direct(`/users?rowsPerPage=200&pageNumber=${number}`).then((answer) => answer.json().User as Entry[])
  everybody = (await Promise.all([page(1), page(2)])).flat()
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const search = async (parameters: Readonly<Record<string, string>>, who = vera): Promise<Listed> => {
  const answer = await who.get(`/api/directory?${new URLSearchParams(parameters).toString()}`)
  expect([parameters, answer.status]).toEqual([parameters, 200])
  return answer.json() as Listed
}
const aliases = async (q: string): Promise<string[]> =>
  (await search({ q, limit: '100' })).items.map(({ Alias }) => Alias ?? '').sort()

describe('a question', () => {
  test.each([
    ['part of an alias', 'rossin', ['mrossini']],
    ['part of a name', 'arta ross', ['mrossi']],
    ['the last name before the first', 'Rossi Marta', ['mrossi']],
    ['an extension', '2041', ['mrossi']],
    ['part of an extension', '204', expect.arrayContaining(['mrossi'])],
    ['part of a mail address', 'marta.rossi@lab', ['mrossi']],
    ['a department', 'facilities marta', expect.arrayContaining(['mrossi'])],
    ['capitals', 'MROSSINI', ['mrossini']],
    ['an apostrophe', "sean o'brien", ['sobrien']],
    ['a curly apostrophe', 'Sean O’Brien', ['sobrien']],
    ['accents that are not there', 'róssìni', ['mrossini']],
    ['no accents where there are some', 'zoe', ['zfuchs']],
    ['a picture', '🦊', ['zfuchs']],
    ['another script', 'نور', expect.arrayContaining(['abu.nour'])],
    ['markup', '<img src=x', ['ximg']],
    ['what looks like SQL', "robert'); drop table", ['btables']],
    ['blanks around and between', '  mario   rossini ', ['mrossini']],
  ])('finds by %s', async (_what, q, found) => {
    expect(await aliases(q)).toEqual(found)
  })

  test.each(['%', '_', '%%', 'm%i', 'mrossin_', String.raw`\\`, "' or 1=1 --"])(
    'of %j stands for itself and for nothing more',
    async (q) => {
      expect(await aliases(q)).toEqual([])
    },
  )

  test.each(['%00', '%00mrossini', '%ff', '%ed%a0%80', 'a%0d%0ab'])(
    'of odd bytes (%s) is no failure',
    async (q) => {
      const answer = await vera.get(`/api/directory?q=${q}`)
      expect([200, 400]).toContain(answer.status)
    },
  )

  test('that nobody answers to is an empty list', async () => {
    expect(await search({ q: 'nobody of this name' })).toEqual({
      total: 0,
      items: [],
      asOf: expect.any(String),
    })
  })

  test('does not reach Unity', async () => {
    await sim.forget()
    await search({ q: 'rossi' })
    // The slow sweep may still read people one by one; who looks for somebody asks Unity by a query.
    expect((await sim.requests()).filter(({ url }) => url.includes('query='))).toEqual([])
  })
})

describe('the whole directory', () => {
  test('comes with no question: everybody, by display name, with an exact total', async () => {
    const { total, items, cursor, asOf } = await search({})
    expect(total).toBe(everybody.length)
    expect(items).toHaveLength(25)
    expect(cursor).toEqual(expect.any(String))
    expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(60_000)
    expect((await search({ q: '' })).items).toEqual(items)
  })

  test('rows hold what the console shows, under the names that Unity has, and nothing else', async () => {
    const [row] = (await search({ q: 'mrossi', limit: '1' })).items
    const source = everybody.find(({ ObjectId }) => ObjectId === row?.['ObjectId']) ?? {}
    expect(Object.keys(row ?? {})).toEqual(
      expect.arrayContaining(['ObjectId', 'Alias', 'DisplayName', 'DtmfAccessId']),
    )
    for (const [name, value] of Object.entries(row ?? {})) expect(value).toBe(source[name])
    expect(Object.keys(row ?? {}).length).toBeLessThan(14)
  })

  test.each(['1', '7', '100'])('is walked by the cursor exactly once, in pages of %s', async (limit) => {
    const seen: string[] = []
    const names: string[] = []
    let cursor: string | undefined
    do {
      const page = await search({ q: 'e', limit, ...(cursor !== undefined && { cursor }) })
      expect(page.items.length).toBeLessThanOrEqual(Number(limit))
      seen.push(...page.items.map(({ ObjectId }) => ObjectId ?? ''))
      names.push(...page.items.map(({ DisplayName }) => DisplayName ?? ''))
      ;({ cursor } = page)
      if (cursor === undefined) expect(seen).toHaveLength(page.total)
    } while (cursor !== undefined)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(100)
  })

  test('is in one order, whatever the size of the pages', async () => {
    const first = await search({ limit: '100' })
    const second = await search({ limit: '60' })
    expect(second.items).toEqual(first.items.slice(0, 60))
  })
})

describe('parameters', () => {
  test.each(['1', '100'])('limit %s is taken', async (limit) => {
    expect((await search({ limit })).items).toHaveLength(Number(limit))
  })

  test.each([
    'limit=0',
    'limit=101',
    'limit=-1',
    'limit=1.5',
    'limit=',
    'limit=many',
    'limit=1&limit=2',
    'q=a&q=b',
    `q=${'x'.repeat(201)}`,
    'cursor=made-up',
    'cursor=',
    `cursor=${Buffer.from('{"name":"a","ObjectId":"b"}').toString('base64url')}`,
    `cursor=${Buffer.from(JSON.stringify({ name: '\u0000', ObjectId: '00000000-0000-4000-8000-000000000000' })).toString('base64url')}`,
    `cursor=${Buffer.from(JSON.stringify({ name: "' or 1=1", ObjectId: "0' or '1'='1" })).toString('base64url')}`,
  ])('%s is malformed', async (parameters) => {
    const answer = await vera.get(`/api/directory?${parameters}`)
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject({
      type: 'urn:unity-desk:malformed',
      fields: [{ name: parameters.split('=')[0] }],
    })
  })

  test('a cursor that somebody made up as text is text', async () => {
    const place = { name: "zz' or '1'='1", ObjectId: '00000000-0000-4000-8000-000000000000' }
    const cursor = Buffer.from(JSON.stringify(place)).toString('base64url')
    expect((await search({ cursor })).total).toBe(everybody.length)
  })
})

test('the directory is for those who may see people', async () => {
  expect((await (await desk.signIn('otto')).get('/api/directory')).status).toBe(403)
})

const create = (who: Person, alias: string, extension: string) =>
  who.ask('/vmrest/users?templateAlias=voicemailusertemplate', {
    method: 'POST',
    json: { Alias: alias, DtmfAccessId: extension, FirstName: 'Nina', LastName: 'Novak' },
  })

describe('what was changed through us', () => {
  test('is in the directory at once: created, renamed, deleted', async () => {
    const ada = await desk.signIn('ada')
    const created = await create(ada, 'nnovak', '5501')
    expect(created.status).toBe(201)
    expect(await aliases('nnovak')).toEqual(['nnovak'])
    const path = created.text.trim()
    expect((await ada.put(path, { LastName: 'Nováková', DisplayName: 'Nina Nováková' })).status).toBe(204)
    expect(await aliases('novakova')).toEqual(['nnovak'])
    const { total } = await search({})
    expect((await ada.remove(path)).status).toBe(204)
    expect(await aliases('nnovak')).toEqual([])
    expect((await search({})).total).toBe(total - 1)
  })

  test('is found by its alternate extensions, and told by which', async () => {
    const ada = await desk.signIn('ada')
    const path = `/vmrest/users/${await sim.userId('mrossini')}/alternateextensions`
    const added = await ada.post(path, { IdIndex: '3', DtmfAccessId: '7077123' })
    expect((await search({ q: '77123 rossini' })).items).toMatchObject([
      { Alias: 'mrossini', matched: { field: 'AlternateExtension', value: '7077123' } },
    ])
    await ada.remove(added.text.trim())
    expect(await aliases('77123')).toEqual([])
  })
})

describe('while a sweep is under way', () => {
  let between: Between
  beforeAll(async () => {
    between = await startBetween(sim.url)
  })
  afterAll(() => between.stop())

  test('the time of the first is unknown, and what is written stays as it was written', async () => {
    // The sweep has read the first page, which holds the old names, when the writes come.
    const held = between.hold('after', 'GET', /\/vmrest\/users\?.*pageNumber=2/)
    const slow = await startDesk({ unity: between.url })
    await held.reached
    const ada = await slow.signIn('ada')
    expect((await search({}, ada)).asOf).toBeNull()

    const [alias, other] = ['0007', 'abu.nour']
    const id = await sim.userId(alias)
    expect((await ada.put(`/vmrest/users/${id}`, { DisplayName: 'Aaron Written-Meanwhile' })).status).toBe(
      204,
    )
    expect((await ada.remove(`/vmrest/users/${await sim.userId(other)}`)).status).toBe(204)
    expect((await create(ada, 'zz.created', '5502')).status).toBe(201)
    held.release()
    await slow.swept()

    const found = async (q: string) => (await search({ q }, ada)).items.map(({ Alias }) => Alias)
    expect(await found('written-meanwhile')).toEqual([alias])
    expect(await found('abu.nour')).toEqual([])
    expect(await found('zz.created')).toEqual(['zz.created'])

    // Alternate extensions are read one person at a time, for minutes yet.
    const { total, alternates } = await search({ q: '+49 7077123' }, ada)
    expect(total).toBe(0)
    expect(alternates?.read).toBeLessThan(alternates?.of ?? 0)
    expect(await search({ q: 'rossini 7077123' }, ada)).not.toHaveProperty('alternates')
    await slow.stop()
  })

  const everyone = async (who: Person): Promise<string[]> => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await search({ limit: '100', ...(cursor !== undefined && { cursor }) }, who)
      found.push(...page.items.map(({ Alias }) => Alias ?? ''))
      ;({ cursor } = page)
    } while (cursor !== undefined)
    return found
  }

  test('a page that moves because somebody is deleted elsewhere costs nobody their place', async () => {
    const slow = await startDesk({ unity: between.url, env: { DIRECTORY_SWEEP: '1' } })
    await slow.swept()
    const ada = await slow.signIn('ada')
    const held = between.hold('before', 'GET', /\/vmrest\/users\?.*pageNumber=2/)
    await held.reached
    await sim.direct(`/users/${await sim.userId('lkeller')}`, { method: 'DELETE' })
    await sim.direct(`/users/${await sim.userId('0007')}`, { method: 'DELETE' })
    const [before, { asOf }] = [await everyone(ada), await search({}, ada)]
    held.release()
    await expect.poll(async () => (await search({}, ada)).asOf).not.toBe(asOf)
    const found = await everyone(ada)
    expect(found.filter((alias) => !['lkeller', '0007'].includes(alias))).toEqual(
      before.filter((alias) => !['lkeller', '0007'].includes(alias)),
    )
    await slow.stop()
  })
})
