import { describe, expect, it } from 'vitest'
import { startSim, type Started } from '../testing/start.ts'

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const JSON_WANTED = { accept: 'application/json' }
const PATH = '/smtpproxyaddresses'

const withMarta = async (options: Parameters<typeof startSim>[0] = {}) => {
  const started = await startSim(options)
  const id = await started.userId('mrossi')
  return { ...started, id, owned: `${PATH}?query=(ObjectGlobalUserObjectId%20is%20${id})` }
}

const idOf = (text: string): string => text.split('/').at(-1) ?? ''

const refusal = async ({ admin }: Started, json: object, path = PATH, method = 'POST'): Promise<string> => {
  const got = await admin(path, { method, json, headers: JSON_WANTED })
  if (got.status < 400) return String(got.status)
  const { errors } = got.json() as { errors: { code: string; message: string } }
  return `${got.status} ${errors.code} ${errors.message}`
}

const linesOf = (id: string, address: string, owner: string): [string, string][] => [
  ['URI', `/vmrest/smtpproxyaddresses/${id}`],
  ['ObjectId', id],
  ['SmtpAddress', address],
  ['ObjectGlobalUserObjectId', owner],
  ['ObjectGlobalUserURI', `/vmrest/globalusers/${owner}`],
]

describe('the shape', () => {
  it('of two, one and none, character for character', async () => {
    const { admin, owned, id } = await withMarta()
    const list = JSON.parse((await admin(owned, { headers: JSON_WANTED })).text) as {
      SmtpProxyAddress: { ObjectId: string }[]
    }
    const [first, second] = list.SmtpProxyAddress.map(({ ObjectId }) => ObjectId)
    const items = [
      linesOf(first ?? '', 'marta.rossi@lab.example', id),
      linesOf(second ?? '', 'm.rossi@old.example', id),
    ]
    const asJson = items.map((lines) => JSON.stringify(Object.fromEntries(lines)))
    const asXml = items.map(
      (lines) =>
        `<SmtpProxyAddress>${lines.map(([name, value]) => `<${name}>${value}</${name}>`).join('')}</SmtpProxyAddress>`,
    )
    expect((await admin(owned, { headers: JSON_WANTED })).text).toBe(
      `{"@total":"2","SmtpProxyAddress":[${asJson.join(',')}]}`,
    )
    expect((await admin(owned)).text).toBe(
      `${PROLOG}<SmtpProxyAddresses total="2">${asXml.join('')}</SmtpProxyAddresses>`,
    )
    expect((await admin(`${PATH}/${second}`, { headers: JSON_WANTED })).text).toBe(asJson[1])
    expect((await admin(`${PATH}/${second}`)).text).toBe(`${PROLOG}${asXml[1]}`)
    await admin(`${PATH}/${first}`, { method: 'DELETE' })
    expect((await admin(owned, { headers: JSON_WANTED })).text).toBe(
      `{"@total":"1","SmtpProxyAddress":${asJson[1]}}`,
    )
    await admin(`${PATH}/${second}`, { method: 'DELETE' })
    expect((await admin(owned, { headers: JSON_WANTED })).text).toBe('{"@total":"0"}')
    expect((await admin(owned)).text).toBe(`${PROLOG}<SmtpProxyAddresses total="0"/>`)
  })
})

describe("the seed document's operations, in its own spelling", () => {
  it('list by GlobalUserObjectId', async () => {
    const { read, id } = await withMarta()
    expect((await read(`${PATH}?query=(GlobalUserObjectId%20is%20${id})`))['@total']).toBe('2')
    expect((await read(`/smtproxyaddresses?query=(GlobalUserObjectId%20is%20${id})`))['@total']).toBe('2')
  })

  it('create, update and delete in XML', async () => {
    const { admin, read, id } = await withMarta()
    const owner = `<ObjectGlobalUserObjectId>${id}</ObjectGlobalUserObjectId>`
    const xml = `<SmtproxyAddress><SmtAddress>Texoma@cisco.com</SmtAddress>${owner}</SmtproxyAddress>`
    const created = await admin(PATH, { method: 'POST', xml })
    expect([created.status, created.text]).toEqual([
      201,
      expect.stringMatching(/^\/vmrest\/smtpproxyaddresses\/[0-9a-f-]{36}$/),
    ])
    const item = `/smtproxyaddresses/${idOf(created.text)}`
    const change = '<SmtproxyAddress><SmtAddress>Waco@cisco.com</SmtAddress></SmtproxyAddress>'
    expect((await admin(item, { method: 'PUT', xml: change })).status).toBe(204)
    expect(await read(item)).toMatchObject({ SmtpAddress: 'Waco@cisco.com' })
    expect((await admin(item, { method: 'DELETE' })).status).toBe(204)
    expect((await admin(item)).status).toBe(404)
  })

  it('create, update and delete in JSON', async () => {
    const { admin, read, id } = await withMarta()
    const json = { SmtproxyAddress: 'Texoma@cisco.com', ObjectGlobalUserObjectId: id }
    const headers = { accept: 'application/json', connection: 'keep-alive' }
    const created = await admin(PATH, { method: 'POST', json, headers })
    const item = `/smtproxyaddresses/${idOf(created.text)}`
    expect(
      (await admin(item, { method: 'PUT', json: { SmtAddress: 'Waco@cisco.com' }, headers })).status,
    ).toBe(204)
    expect(await read(item)).toMatchObject({ SmtpAddress: 'Waco@cisco.com' })
    const content = { ...headers, 'content-type': 'application/json' }
    expect((await admin(item, { method: 'DELETE', headers: content })).status).toBe(204)
  })

  it('is refused in strict mode, all of it', async () => {
    const started = await withMarta({ strict: true })
    const { admin, id } = started
    const owner = { ObjectGlobalUserObjectId: id }
    const xml = `<SmtproxyAddress><SmtpAddress>a@b.example</SmtpAddress></SmtproxyAddress>`
    expect((await admin('/smtproxyaddresses')).status).toBe(404)
    expect((await admin(PATH, { method: 'POST', xml })).status).toBe(400)
    expect(await refusal(started, { SmtAddress: 'a@b.example', ...owner })).toBe(
      '400 INVALID_PARAMETER Missing required field: SmtpAddress',
    )
    expect((await admin(`${PATH}?query=(GlobalUserObjectId%20is%20${id})`)).status).toBe(400)
    expect(await refusal(started, { SmtpAddress: 'a@b.example', ...owner })).toBe('201')
  })

  it('is what the server prints under documented-spelling, strict or not', async () => {
    const { admin, owned, id } = await withMarta({ strict: true, quirks: ['documented-spelling'] })
    expect((await admin(owned)).text).toMatch(
      /<SmtProxyAddresses total="2"><SmtProxyAddress><URI>\/vmrest\/smtpproxyaddresses\/[^<]+<\/URI><ObjectId>[^<]+<\/ObjectId><SmtAddress>marta/,
    )
    expect((await admin(owned, { headers: JSON_WANTED })).text).toMatch(
      /^\{"@total":"2","SmtproxyAddress":\[\{"URI":"[^"]+","ObjectId":"[^"]+","SmtAddress":"marta/,
    )
    const json = { SmtpAddress: 'a@b.example', ObjectGlobalUserObjectId: id }
    const created = await admin(PATH, { method: 'POST', json, headers: JSON_WANTED })
    expect(created.text).toMatch(/^\/vmrest\/smtproxyaddresses\//)
  })
})

describe('an address is refused', () => {
  it.each([
    [{}, '400 INVALID_PARAMETER Missing required field: SmtpAddress'],
    [{ SmtpAddress: '' }, '400 INVALID_PARAMETER Missing required field: SmtpAddress'],
    [{ SmtpAddress: 'nobody' }, '400 INVALID_PARAMETER Invalid value for SmtpAddress'],
    [{ SmtpAddress: 'a b@c.example' }, '400 INVALID_PARAMETER Invalid value for SmtpAddress'],
    [{ SmtpAddress: `${'x'.repeat(320)}@c.example` }, '400 INVALID_PARAMETER Invalid value for SmtpAddress'],
    [
      { SmtpAddress: 'Marta.Rossi@LAB.example' },
      '400 DATABASE_EXCEPTION Duplicate SMTP address: Marta.Rossi@LAB.example',
    ],
    [
      { SmtpAddress: 'mrossini@cuc-pub.lab.example' },
      '400 DATABASE_EXCEPTION Duplicate SMTP address: mrossini@cuc-pub.lab.example',
    ],
  ])('%o', async (body, expected) => {
    const started = await withMarta()
    expect(await refusal(started, { ...body, ObjectGlobalUserObjectId: started.id })).toBe(expected)
  })

  it('without exactly one owner who is there', async () => {
    const started = await withMarta()
    const SmtpAddress = 'a@b.example'
    const other = '00000000-0000-4000-8000-000000000000'
    expect(await refusal(started, { SmtpAddress })).toBe(
      '400 INVALID_PARAMETER Missing required field: ObjectGlobalUserObjectId',
    )
    expect(await refusal(started, { SmtpAddress, ObjectGlobalUserObjectId: other })).toBe(
      '400 DATABASE_EXCEPTION Foreign key violation: ObjectGlobalUserObjectId',
    )
    expect(await refusal(started, { SmtpAddress, ObjectContactObjectId: other })).toBe(
      '400 DATABASE_EXCEPTION Foreign key violation: ObjectContactObjectId',
    )
  })
})

describe('an address', () => {
  it('may be the primary one of its owner, or of another under a quirk', async () => {
    const own = await withMarta()
    const body = { ObjectGlobalUserObjectId: own.id, SmtpAddress: 'mrossi@cuc-pub.lab.example' }
    expect(await refusal(own, body)).toBe('201')
    const free = await withMarta({ quirks: ['primary-address-free'] })
    const others = { ObjectGlobalUserObjectId: free.id, SmtpAddress: 'mrossini@cuc-pub.lab.example' }
    expect(await refusal(free, others)).toBe('201')
  })

  it('may be written in another case, and does not change hands', async () => {
    const started = await withMarta()
    const { read, userId, id } = started
    const { SmtpProxyAddress } = await read<{ SmtpProxyAddress: { ObjectId: string } }>(
      `${PATH}?query=(SmtpAddress%20is%20m.rossi@old.example)`,
    )
    const item = `${PATH}/${SmtpProxyAddress.ObjectId}`
    const body = { SmtpAddress: 'M.Rossi@old.example', ObjectGlobalUserObjectId: await userId('mrossini') }
    expect(await refusal(started, body, item, 'PUT')).toBe('204')
    expect(await read(item)).toMatchObject({
      SmtpAddress: 'M.Rossi@old.example',
      ObjectGlobalUserObjectId: id,
    })
    expect(await refusal(started, { SmtpAddress: 'marta.rossi@lab.example' }, item, 'PUT')).toBe(
      '400 DATABASE_EXCEPTION Duplicate SMTP address: marta.rossi@lab.example',
    )
  })
})
