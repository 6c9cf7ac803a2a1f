import { expect, test } from 'vitest'
import { allOf, answer, aUser, ID, jsonAnswer, OTHER_ID, scripted, scriptedFetch } from '../test/server.ts'
import {
  createCookieJar,
  createCupi,
  extensionOwner,
  is,
  isCupiError,
  json,
  overHttp,
  queryText,
  refusalCode,
} from './index.ts'
import type { CupiAnswer, CupiRequest } from './index.ts'
import { allResources } from './resources/index.ts'
import { xml } from './wire/xml.ts'

// One test for each rule of the tolerant client's sheet (cupi.md 9); the tables stand beside the code.

const cupi = (...answers: readonly CupiAnswer[]) => {
  const server = scripted(...answers)
  return {
    ...server,
    unity: createCupi({ send: server.send, resources: allResources, formats: [json, xml] }),
  }
}

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    (error: unknown) => (isCupiError(error) ? error.kind : error),
  )

test('rule 1: JSON is asked for, and XML is understood when it comes all the same', async () => {
  const text = xml.write('User', aUser())
  const { unity, requests } = cupi(
    answer({ contentType: 'application/xml;charset=UTF-8', text }),
    answer({ contentType: 'text/xml', text }),
    answer({ contentType: 'APPLICATION/JSON; charset=utf-8', text: JSON.stringify(aUser()) }),
    answer({ contentType: null, text: JSON.stringify(aUser()) }),
  )
  for (let count = 0; count < 4; count += 1)
    expect(await unity.users.get(ID)).toEqual({ ...aUser(), TimeZone: 20 })
  expect(new Set(requests.map(({ accept }) => accept))).toEqual(new Set(['application/json']))
})

test('rule 2: one, many and none are lists, with the total wherever it stands', async () => {
  const { unity } = cupi(
    jsonAnswer({ '@total': '1', User: aUser() }),
    jsonAnswer({ total: 2, User: [aUser(), aUser()] }),
    answer({ contentType: 'application/xml', text: '<Users total="0"/>' }),
    jsonAnswer({ User: aUser() }),
  )
  const totals = []
  for (let count = 0; count < 4; count += 1) {
    const { total, items } = await unity.users.list()
    totals.push([total, items.length])
  }
  expect(totals).toEqual([
    [1, 1],
    [2, 2],
    [0, 0],
    [1, 1],
  ])
})

test('rule 3: one wrapper too many is taken off, and names may come in another case', async () => {
  const { unity } = cupi(
    jsonAnswer({ Users: { '-total': '1', User: aUser() } }),
    jsonAnswer({ users: { TOTAL: '1', USER: aUser() } }),
  )
  expect((await unity.users.list()).items).toHaveLength(1)
  expect((await unity.users.list()).items).toHaveLength(1)
})

test('rule 4: booleans and numbers come as text, as themselves or as 0 and 1; extensions stay text', async () => {
  const { unity } = cupi(
    jsonAnswer({ ...aUser(), ListInDirectory: '1', IsVmEnrolled: false, TimeZone: 20, DtmfAccessId: '0042' }),
  )
  expect(await unity.users.get(ID)).toMatchObject({
    ListInDirectory: true,
    IsVmEnrolled: false,
    TimeZone: 20,
    DtmfAccessId: '0042',
  })
})

test('rule 5: a date that is absent or empty is none', async () => {
  const { unity } = cupi(jsonAnswer({ ...aUser(), CreationTime: '' }), jsonAnswer(aUser()))
  expect((await unity.users.get(ID)).CreationTime).toBeNull()
  expect((await unity.users.get(ID)).CreationTime).toBeUndefined()
})

test('rule 6: a new id is in the body, in Location, or found by the unique column', async () => {
  const { unity } = cupi(
    answer({ status: 201, contentType: 'application/xml', text: `/vmrest/users/${ID} ` }),
    answer({ status: 201, location: `https://unity.example/vmrest/users/vmrest/users/${ID}` }),
    answer({ status: 201 }),
    jsonAnswer({ '@total': '1', User: aUser() }),
  )
  const create = () => unity.users.create({ Alias: 'a', DtmfAccessId: '1' }, { templateAlias: 't' })
  expect([await create(), await create(), await create()]).toEqual([ID, ID, ID])
})

test('rule 7: refusals are read from JSON, XML and HTML, and told apart by their words', async () => {
  const texts = [
    '{"errors":{"code":"DATA_EXCEPTION","message":"Trivial credential"}}',
    '<ErrorDetails><errors><code>DATA_EXCEPTION</code><message>Invalid credential length</message></errors></ErrorDetails>',
    '<html><body>Too recently changed credential</body></html>',
  ]
  const { unity } = cupi(...texts.map((text) => answer({ status: 400, text })))
  const codes = []
  for (const _ of texts) {
    const error: unknown = await unity.users.get(ID).catch((reason: unknown) => reason)
    codes.push(isCupiError(error) && error.kind === 'rejected' && refusalCode(error.message))
  }
  expect(codes).toEqual(['trivial', 'too-short', 'too-recent'])
  expect(extensionOwner(`Duplicate extension in partition. OwnerObjectId = ${OTHER_ID}`)).toBe(OTHER_ID)
})

test('rule 8: 200, 201, 202 and 204 are success for a write, and an object that is gone is told as such', async () => {
  const { unity } = cupi(...[200, 201, 202, 204, 404].map((status) => answer({ status })))
  const kinds = []
  for (let count = 0; count < 5; count += 1) kinds.push(await kindOf(unity.users.remove(ID)))
  expect(kinds).toEqual(['done', 'done', 'done', 'done', 'not-found'])
})

test('rule 9: a jar per server; 401 clears it and is tried once more', async () => {
  const cookies = createCookieJar()
  cookies.store(['JSESSIONID=old'])
  const { fetch, requests } = scriptedFetch(
    () => new Response('', { status: 401 }),
    () => new Response('{}', { headers: { 'set-cookie': 'JSESSIONID=new' } }),
  )
  await overHttp({ baseUrl: 'https://unity.example/vmrest', fetch, cookies })(PIN_CHANGE)
  expect(requests.map(({ request }) => request.headers.get('cookie'))).toEqual(['JSESSIONID=old', null])
  expect(cookies.header()).toBe('JSESSIONID=new')
})

test('rule 10: three requests at a time, a hundred rows a page, and an end to pages that repeat', async () => {
  let open = 0
  let most = 0
  const fetch = async () => {
    open += 1
    most = Math.max(most, open)
    await new Promise((resolve) => setTimeout(resolve, 1))
    open -= 1
    return new Response('{}')
  }
  const send = overHttp({ baseUrl: 'https://unity.example/vmrest', fetch })
  await Promise.all(Array.from({ length: 9 }, () => send(PIN_CHANGE)))
  expect(most).toBe(3)

  const { unity, lines } = cupi(jsonAnswer({ '@total': '300', User: [aUser(), aUser()] }))
  expect(await kindOf(allOf(unity.users.each()))).toBe('protocol')
  expect(lines()).toEqual([
    'GET /users?sort=(Alias%20asc)&rowsPerPage=100&pageNumber=1',
    'GET /users?sort=(Alias%20asc)&rowsPerPage=100&pageNumber=2',
  ])
})

test('rule 11: an error says the method and the path, and nothing of body, query, cookies or password', async () => {
  const credentials = { username: 'svc', password: 'canary' }
  const send = overHttp({ baseUrl: 'https://unity.example/vmrest', fetch: broken, credentials, retries: 0 })
  await expect(send({ ...PIN_CHANGE, search: '?newpin=907264' })).rejects.toMatchObject({
    message: 'no answer',
    request: { method: 'PUT', path: '/users/x/credential/pin' },
  })
})

test('rule 12: a query keeps its parentheses, doubles quotes, and refuses values that it cannot hold', async () => {
  const { unity, lines } = cupi(jsonAnswer({ '@total': '0' }))
  await unity.users.first(is('LastName', "O'Brien"))
  expect(lines()[0]).toContain('?query=(LastName%20is%20O%27%27Brien)&')
  expect(() => queryText(is('LastName', 'Rossi (old)'))).toThrow(RangeError)
  await expect(unity.users.first(is('LastName', 'Rossi (old)'))).rejects.toThrow(RangeError)
})

test('rule 13: what was read is not sent back', async () => {
  const { unity, lines } = cupi(jsonAnswer({ ...aUser(), CredentialType: '4', EncryptionType: '3' }))
  const read = await unity.users.at(ID).pin.get()
  await expect(unity.users.at(ID).pin.set(read)).rejects.toThrow('cannot be written')
  expect(lines()).toHaveLength(1)
})

test('rule 14: links are followed below /vmrest of the same server, and nowhere else', async () => {
  const { unity, lines } = cupi(jsonAnswer({ '@total': '0' }))
  const link = `/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${ID})`
  await unity.smtpProxyAddresses.list({ link })
  expect(await kindOf(unity.smtpProxyAddresses.list({ link: `https://evil.example${link}` }))).toBe(
    'protocol',
  )
  expect(lines()).toEqual([
    `GET /smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${ID})&rowsPerPage=100&pageNumber=1`,
  ])
})

const broken = () => Promise.reject(new TypeError('fetch failed'))

const PIN_CHANGE: CupiRequest = {
  method: 'PUT',
  path: '/users/x/credential/pin',
  search: '',
  accept: 'application/json',
  body: { contentType: 'application/json', text: '{"Credentials":"907264"}' },
}
