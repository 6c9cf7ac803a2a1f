import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

// What the seed documents show, as an administrator of Unity Desk, character for character as Unity itself answers.

let sim: Sim
let desk: Desk
let ada: Person
let rossi: string

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off', PIN_MODES: '' } })
  ada = await desk.signIn('ada')
  rossi = await sim.userId('mrossi')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const JSON_WANTED = { accept: 'application/json' }
const XML_WANTED = { accept: 'application/xml' }

const through = (path: string, asked: Asked = {}): Promise<Answer> => ada.ask(`/vmrest${path}`, asked)
const bare = ({ status, text, headers }: Answer) => ({ status, text, type: headers['content-type'] })

describe('a read answers as Unity does, byte for byte', () => {
  const reads: readonly (readonly [string, () => string])[] = [
    ['search by alias', () => '/users?query=(alias%20startswith%20mr)'],
    ['search with a plus for a blank', () => '/users?query=(Alias+is+mrossi)'],
    ['search with a slash before the question mark', () => '/users/?query=(Alias%20is%20mrossi)'],
    ['search with encoded parentheses', () => '/users?query=%28alias%20is%20mrossi%29'],
    ['search for an apostrophe', () => "/users?query=(LastName%20is%20O''Brien)"],
    ['compound search', () => '/users?query=(alias%20startswith%20m%20%26%20lastname%20startswith%20r)'],
    ['search that finds nothing', () => '/users?query=(Alias%20is%20nobody)'],
    ['one page, sorted', () => '/users?sort=(Alias%20desc)&rowsPerPage=3&pageNumber=2'],
    ['the number alone', () => '/users?rowsPerPage=0'],
    ['a page past the end', () => '/users?rowsPerPage=100&pageNumber=9'],
    ['a user', () => `/users/${rossi}`],
    ['a user, with paging that means nothing', () => `/users/${rossi}?rowsPerPage=1&pageNumber=1`],
    ['a PIN', () => `/users/${rossi}/credential/pin`],
    ['a password', () => `/users/${rossi}/credential/password`],
    ['roles of a user', () => `/users/${rossi}/userroles`],
    ['addresses of a user', () => `/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${rossi})`],
    [
      'addresses, by the column of the sample',
      () => `/smtpproxyaddresses?query=(GlobalUserObjectId%20is%20${rossi})`,
    ],
    ['addresses, by the path of the sample', () => `/smtproxyaddresses?query=(SmtpAddress%20startswith%20m)`],
    ['rules', () => '/authenticationrules'],
    ['templates', () => '/usertemplates'],
    ['roles', () => '/roles'],
    ['version', () => '/version'],
    ['version, with a slash', () => '/version/'],
    ['an address of nobody', () => '/smtpproxyaddresses?query=(SmtpAddress%20is%20no@b.example)'],
  ]

  test.each(reads)('%s', async (_what, path) => {
    for (const headers of [JSON_WANTED, XML_WANTED, { accept: 'application/json, */*' }, { accept: '*/*' }]) {
      const [ours, unity] = [await through(path(), { headers }), await sim.direct(path(), { headers })]
      expect(bare(ours)).toEqual(bare(unity))
      expect(ours.status).toBe(200)
    }
  })

  test('XML where nothing is asked for, and a Content-Type of a read decides nothing', async () => {
    expect((await through('/version')).text).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?><VersionInformation>/,
    )
    const typed = await through('/version', { headers: { 'content-type': 'application/json' } })
    expect(typed.headers['content-type']).toBe('application/xml;charset=UTF-8')
  })

  test('a refusal of Unity is passed on in the format that was asked for', async () => {
    for (const headers of [JSON_WANTED, XML_WANTED]) {
      const path = '/users/00000000-0000-4000-8000-000000000000'
      const [ours, unity] = [await through(path, { headers }), await sim.direct(path, { headers })]
      expect(ours.status).toBe(404)
      expect(bare(ours)).toEqual(bare(unity))
    }
  })
})

type Dialect = {
  readonly name: string
  readonly body: (root: string, fields: Readonly<Record<string, string>>) => Pick<Asked, 'json' | 'xml'>
}
const dialects: readonly Dialect[] = [
  { name: 'JSON', body: (_root, fields) => ({ json: fields }) },
  {
    name: 'XML',
    body: (root, fields) => ({
      xml: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root}>${Object.entries(fields)
        .map(([name, value]) => `\n  <${name}>${value}</${name}>`)
        .join('')}\n</${root}>`,
    }),
  },
]

describe.each(dialects)('writes in $name', ({ name, body }) => {
  const alias = `seed-${name.toLowerCase()}`
  const extension = name === 'JSON' ? '6101' : '6102'
  let user = ''
  let address = ''

  test('POST of a user with templateAlias: 201, the bare path, and where it is', async () => {
    const fields = { Alias: alias, DtmfAccessId: extension, FirstName: 'Seed', LastName: 'Person' }
    const answer = await through('/users?templateAlias=voicemailusertemplate', {
      method: 'POST',
      ...body('User', fields),
    })
    expect(answer.status).toBe(201)
    expect(answer.text).toMatch(/^\/vmrest\/users\/[0-9a-f-]{36}$/)
    expect(answer.headers['location']).toBe(answer.text)
    user = answer.text.slice('/vmrest'.length)
    expect((await sim.direct(user)).json()).toMatchObject({ Alias: alias, DtmfAccessId: extension })
  })

  test('PUT of a user: 204 and nothing', async () => {
    const answer = await through(user, {
      method: 'PUT',
      ...body('User', { DisplayName: 'Zoë &amp; Co'.replace('&amp;', name === 'XML' ? '&amp;' : '&') }),
    })
    expect([answer.status, answer.text]).toEqual([204, ''])
    expect((await sim.direct(user)).json().DisplayName).toBe('Zoë & Co')
  })

  test('PUT of a PIN: 204, and it is in force', async () => {
    const fields = { Credentials: '739150', CredMustChange: 'false' }
    const answer = await through(`${user}/credential/pin`, { method: 'PUT', ...body('Credential', fields) })
    expect(answer.status).toBe(204)
    expect(await sim.phone(extension, '739150')).toBe('ok')
  })

  test('PUT of a trivial PIN: Unity’s own refusal', async () => {
    const put = { method: 'PUT', ...body('Credential', { Credentials: '123456' }), headers: XML_WANTED }
    const answer = await through(`${user}/credential/pin`, put)
    expect(bare(answer)).toEqual(bare(await sim.direct(`${user}/credential/pin`, put)))
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('<code>DATA_EXCEPTION</code><message>Trivial credential</message>')
  })

  test('unlocking as the guide and the SDK do it', async () => {
    for (const fields of [
      { HackCount: '0', TimeHacked: '' },
      { Hacked: '0', HackCount: '0' },
      { Locked: 'false', HackCount: '0' },
    ])
      expect(
        (
          await through(`${user}/credential/pin`, {
            method: 'PUT',
            ...body('Credential', fields as Record<string, string>),
          })
        ).status,
      ).toBe(204)
  })

  test('POST, PUT and DELETE of an SMTP proxy address', async () => {
    const fields = {
      SmtpAddress: `${alias}@lab.example`,
      ObjectGlobalUserObjectId: user.slice('/users/'.length),
    }
    const created = await through('/smtpproxyaddresses', {
      method: 'POST',
      ...body('SmtpProxyAddress', fields),
    })
    expect(created.status).toBe(201)
    expect(created.text).toMatch(/^\/vmrest\/smtpproxyaddresses\/[0-9a-f-]{36}$/)
    address = created.text.slice('/vmrest'.length)
    expect(
      (
        await through(address, {
          method: 'PUT',
          ...body('SmtpProxyAddress', { SmtpAddress: `new.${alias}@lab.example` }),
        })
      ).status,
    ).toBe(204)
    expect((await sim.direct(address)).json().SmtpAddress).toBe(`new.${alias}@lab.example`)
    const again = await through('/smtpproxyaddresses', {
      method: 'POST',
      ...body('SmtpProxyAddress', { ...fields, SmtpAddress: `NEW.${alias}@lab.example` }),
    })
    expect(again.status).toBe(400)
    expect((await through(address, { method: 'DELETE' })).status).toBe(204)
    expect((await through(address)).status).toBe(404)
  })

  test('the spellings of the damaged page are taken, and sent on as they should be', async () => {
    const fields = {
      SmtAddress: `odd.${alias}@lab.example`,
      ObjectGlobalUserObjectId: user.slice('/users/'.length),
    }
    await sim.forget()
    const created = await through('/smtproxyaddresses', {
      method: 'POST',
      ...body('SmtproxyAddress', fields),
    })
    expect(created.status).toBe(201)
    expect((await sim.direct(created.text.slice('/vmrest'.length))).json().SmtpAddress).toBe(
      fields.SmtAddress,
    )
    const urls = (await sim.requests()).map(({ url }) => url)
    expect(urls.filter((url) => url.startsWith('/vmrest/smtproxyaddresses'))).toEqual([])
  })

  test('DELETE of a user: 204, and nobody is there', async () => {
    expect(
      (await through(user, { method: 'DELETE', headers: { 'content-type': 'application/json' } })).status,
    ).toBe(204)
    expect((await sim.direct(user)).status).toBe(404)
  })
})

test('every write is on record before and after, with what was asked and nothing secret', async () => {
  const records = await recordsIn(desk.dataDirectory)
  const acts = actsIn(records)
  const actions = new Set(acts.map(({ intent }) => intent.action))
  expect(actions).toEqual(
    new Set([
      'users.create',
      'users.update',
      'users.pin.update',
      'users.remove',
      'smtpProxyAddresses.create',
      'smtpProxyAddresses.update',
      'smtpProxyAddresses.remove',
    ]),
  )
  for (const { endings } of acts) {
    expect(endings).toHaveLength(1)
    expect(['done', 'refused']).toContain(endings[0]?.result)
  }
  expect(JSON.stringify(records)).not.toMatch(/73915|123456(?!7)/)
  const pin = acts.find(({ intent }) => intent.action === 'users.pin.update')
  expect(pin?.intent.details).toMatchObject({ fields: { Credentials: '[set]', CredMustChange: 'false' } })
})

test('bodies that clients in the field send', async () => {
  const path = `/users/${rossi}/credential/pin`
  const put = (body: string) =>
    through(path, { method: 'PUT', body, headers: { 'content-type': 'application/json' } })
  expect((await put('{"Credentials":739158,"CredMustChange":false}')).status).toBe(204)
  expect(await sim.phone('2041', '739158')).toBe('ok')
  expect((await put('{"HackCount":0,"TimeHacked":""}')).status).toBe(204)
  expect((await put('[object Object]')).status).toBe(400)
  const chunked = await through(path, {
    method: 'PUT',
    body: '{"HackCount":"0"}',
    headers: { 'content-type': 'application/json;charset=UTF-8', 'transfer-encoding': 'chunked' },
  })
  expect(chunked.status).toBe(204)
})
