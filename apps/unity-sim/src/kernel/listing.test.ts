import { describe, expect, it } from 'vitest'
import { startSim, type Started } from '../testing/start.ts'

type Listed = { '@total': string; User?: { Alias: string } | { Alias: string }[] }

const aliases = ({ User }: Listed): string[] =>
  (User === undefined ? [] : Array.isArray(User) ? User : [User]).map(({ Alias }) => Alias)

/** The nine of the company, with eleven invented ones, two system users and the administrator. */
const ALL = 23

const messageOf = async ({ admin }: Started, path: string): Promise<[number, string]> => {
  const got = await admin(path, { headers: { accept: 'application/json' } })
  const { errors } = JSON.parse(got.text) as { errors?: { message: string } }
  return [got.status, errors?.message ?? '']
}

describe('a list', () => {
  it('prints none, one and several in the recorded shapes', async () => {
    const { admin, read } = await startSim()
    const none = '/users?query=(alias%20is%20nobody)'
    const json = { headers: { accept: 'application/json' } }
    expect((await admin(none, json)).text).toBe('{"@total":"0"}')
    expect((await admin(none)).text).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Users total="0"/>',
    )
    expect((await admin('/users?query=(alias%20is%20mrossi)', json)).text).toMatch(
      /^\{"@total":"1","User":\{"URI":"\/vmrest\/users\/[0-9a-f-]{36}","ObjectId":/,
    )
    expect((await admin('/users?query=(alias%20startswith%20mross)', json)).text).toMatch(
      /^\{"@total":"2","User":\[\{"URI":/,
    )
    expect((await read<Listed>('/users'))['@total']).toBe(String(ALL))
  })

  it('the lone record of a later page is an object, with the true total', async () => {
    const { read } = await startSim()
    const last = await read<Listed>(`/users?rowsPerPage=${ALL - 1}&pageNumber=2`)
    expect([last['@total'], Array.isArray(last.User), aliases(last)]).toEqual([String(ALL), false, ['admin']])
  })

  it.each(['rowsPerPage=0', 'pageNumber=0', 'rowsPerPage=5&pageNumber=0', 'rowsPerPage=0&pageNumber=3'])(
    'with %s is the total alone',
    async (search) => {
      const { admin } = await startSim()
      const got = await admin(`/users?${search}`, { headers: { accept: 'application/json' } })
      expect(got.text).toBe(`{"@total":"${ALL}"}`)
      expect((await admin(`/users?${search}`)).text).toContain(`<Users total="${ALL}"/>`)
    },
  )

  it('past its end is empty with the true total, or 400 under a quirk', async () => {
    const { read } = await startSim()
    expect(await read('/users?rowsPerPage=10&pageNumber=9')).toEqual({ '@total': String(ALL) })
    const odd = await startSim({ quirks: ['past-end-refused'] })
    expect((await odd.admin('/users?rowsPerPage=10&pageNumber=9')).status).toBe(400)
    expect((await odd.admin('/users?query=(alias%20is%20nobody)')).status).toBe(200)
  })

  it('holds every row once over its pages, sorted or not', async () => {
    const { read } = await startSim({ users: 150 })
    for (const sort of [
      '',
      '&sort=(alias%20asc)',
      '&sort=(lastname%20desc)',
      '&query=(alias%20startswith%20)',
    ]) {
      const pages: string[] = []
      for (let page = 1; page <= 16; page += 1)
        pages.push(...aliases(await read<Listed>(`/users?rowsPerPage=10&pageNumber=${page}${sort}`)))
      expect([sort, pages.length, new Set(pages).size]).toEqual([sort, 153, 153])
    }
  })

  it('has at most 2001 rows on a page', async () => {
    const { read } = await startSim({ users: 2050 })
    for (const search of ['', '?rowsPerPage=5000'])
      expect(aliases(await read<Listed>(`/users${search}`))).toHaveLength(2001)
  })

  it.each(['rowsPerPage=-1', 'pageNumber=x', 'rowsPerPage=1.5', 'pageNumber=NaN'])(
    'refuses %s',
    async (search) => {
      const started = await startSim()
      expect((await started.admin(`/users?${search}`)).status).toBe(400)
    },
  )

  it('takes paging on a single object for nothing', async () => {
    const { admin, userId } = await startSim()
    expect((await admin(`/users/${await userId('mrossi')}?rowsPerPage=x`)).status).toBe(200)
  })
})

describe('a query', () => {
  it.each([
    ['query=(alias%20is%20mrossi)', ['mrossi']],
    ['query=(ALIAS%20IS%20MRossI)', ['mrossi']],
    ['query=(alias+startswith+mross)', ['mrossi', 'mrossini']],
    ['query=%28alias%20is%20mrossi%29', ['mrossi']],
    ['query=(dtmfaccessid%20is%202041)', ['mrossi']],
    ["query=(lastname%20is%20O''Brien)", ['sobrien']],
    ["query=(lastname%20is%20o'brien)", ['sobrien']],
    ['query=(displayname%20startswith%20%3Cimg%20src)', ['ximg']],
    ['query=(displayname%20is%20%3Cimg%20src=x%20onerror=alert(1)%3E)', ['ximg']],
    ['query=(emailaddress%20is%20Marta.Rossi@lab.example)', ['mrossi']],
    ['query=(firstname%20is%20marta%20%26%20lastname%20startswith%20r)', ['mrossi']],
    ['query=(objectid%20is%20bogus)', []],
    ['query=(alias%20startswith%20mrossix)', []],
  ])('%s finds its people', async (search, expected) => {
    const { read } = await startSim()
    const found = await read<Listed>(`/users?${search}`)
    expect([found['@total'], aliases(found)]).toEqual([String(expected.length), expected])
  })

  it('startswith nothing finds all', async () => {
    const { read } = await startSim()
    expect((await read<Listed>('/users?query=(alias%20startswith%20)'))['@total']).toBe(String(ALL))
  })

  it('on an id takes any case, and finds users of a partition', async () => {
    const { read, userId } = await startSim()
    const id = await userId('mrossi')
    expect(aliases(await read<Listed>(`/users?query=(ObjectID%20is%20${id.toUpperCase()})`))).toEqual([
      'mrossi',
    ])
    const { PartitionObjectId } = await read(`/users/${id}`)
    const all = await read<Listed>(
      `/users?query=(PartitionObjectId%20is%20${PartitionObjectId})&rowsPerPage=0`,
    )
    expect(all['@total']).toBe(String(ALL))
  })

  it('isnull and isnotnull divide the users by EmailAddress, and are for it alone', async () => {
    const started = await startSim({ users: 200 })
    const count = async (operator: string) =>
      Number(
        (await started.read<Listed>(`/users?query=(emailaddress%20${operator})&rowsPerPage=0`))['@total'],
      )
    const [without, having] = [await count('isnull'), await count('isnotnull')]
    expect(without).toBeGreaterThan(3)
    expect(without + having).toBe(203)
    expect(await messageOf(started, '/users?query=(alias%20isnull)')).toEqual([
      400,
      'Invalid query: isnull on Alias',
    ])
  })

  it.each([
    ['query=(bogus)', /expected \(column operator value\)/],
    ['query=(blah%20is%20blah)', /unknown column blah$/],
    ['query=(city%20is%20Oslo)', /unknown column city$/],
    ['query=alias%20is%20x', /expected parentheses/],
    ['query=(alias%20contains%20x)', /expected \(column operator value\)/],
    ['query=', /expected parentheses/],
    ['query=(alias%20is%20%ZZ)', /malformed percent-encoding/],
    [
      'query=(alias%20is%20a%26alias%20is%20b%26alias%20is%20c%26alias%20is%20d%26alias%20is%20e%26alias%20is%20f)',
      /at most 5/,
    ],
    ['sort=(bogus)', /unknown column bogus$/],
    ['sort=(alias%20sideways)', /expected \(column asc\)/],
    ['sort=(city%20asc)', /unknown column city$/],
    ['query=(alias%20startswith%20m)&sort=(lastname%20asc)', /sort by LastName needs a query on LastName$/],
  ])('%s is refused', async (search, message) => {
    const [status, text] = await messageOf(await startSim(), `/users?${search}`)
    expect(status).toBe(400)
    expect(text).toMatch(message)
  })
})

describe('a sort', () => {
  it('goes either way, without regard to case', async () => {
    const { read } = await startSim({ users: 120 })
    const sorted = async (direction: string) =>
      aliases(await read<Listed>(`/users?sort=(alias%20${direction})`))
    const up = await sorted('asc')
    expect(up).toEqual(up.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
    expect(await sorted('desc')).toEqual(up.toReversed())
  })

  it('puts empty names last, and absent ones behind those', async () => {
    const { read, admin, userId } = await startSim()
    await admin(`/users/${await userId('mrossini')}`, { method: 'PUT', json: { FirstName: '' } })
    const list = aliases(await read<Listed>('/users?sort=(FirstName%20asc)'))
    expect(list.at(-4)).toBe('mrossini')
    expect(list.slice(-3).toSorted()).toEqual(['admin', 'operator', 'undeliverablemessagesmailbox'])
  })

  it('may be on any column of the query', async () => {
    const { read } = await startSim()
    const search =
      'query=(alias%20startswith%20m%20%26%20lastname%20startswith%20ross)&sort=(lastname%20desc)'
    expect(aliases(await read<Listed>(`/users?${search}`))).toEqual(['mrossini', 'mrossi'])
  })
})

describe('quirks', () => {
  const encoded = '/users?query=%28alias%20is%20mrossi%29'

  it('reject-encoded-parentheses and encoded-parentheses-find-nothing', async () => {
    const rejecting = await startSim({ quirks: ['reject-encoded-parentheses'] })
    expect((await rejecting.admin(encoded)).status).toBe(400)
    expect((await rejecting.admin('/users?query=(alias%20is%20mrossi)')).status).toBe(200)
    const silent = await startSim({ quirks: ['encoded-parentheses-find-nothing'] })
    expect(await silent.read(encoded)).toEqual({ '@total': '0' })
  })

  it.each([{ quirks: ['pre-11.5'] as const }, { version: '10.5.2.10000-5' }])(
    'before 11.5 nobody is listed or found by EmailAddress: %o',
    async (options) => {
      const { admin, read, userId } = await startSim(options)
      expect((await admin('/users?query=(emailaddress%20isnotnull)')).status).toBe(400)
      const { User } = await read<{ User: object }>('/users?query=(alias%20is%20mrossi)')
      expect(User).not.toHaveProperty('EmailAddress')
      expect(await read(`/users/${await userId('mrossi')}`)).toHaveProperty('EmailAddress')
    },
  )

  it.each([{ quirks: ['pre-10'] as const }, { version: '8.6.2.0ES3' }])(
    'before 10.0 there is one criterion: %o',
    async (options) => {
      const { admin } = await startSim(options)
      expect((await admin('/users?query=(firstname%20is%20a%20%26%20lastname%20is%20b)')).status).toBe(400)
    },
  )
})
