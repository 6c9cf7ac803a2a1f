import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { matrix, NOBODY } from './harness/action-matrix.ts'
import { ask, type Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { cookieIn, personWith, trySignIn, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

const JSON_WANTED = { accept: 'application/json' }

let sim: Sim
let desk: Desk
let ada: Person
/** An agent for one class of service. */
let hal: Person
let inside: string
let outside: string
let cos: string
let otherCos: string
/** The scope as the server took it. */
let given: unknown

const userOf = async (id: string): Promise<Record<string, string>> =>
  (await sim.direct(`/users/${id}`)).json()
const addressOf = async (id: string): Promise<string> => {
  const { SmtpProxyAddress } = (
    await sim.direct(`/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${id})`)
  ).json()
  return [SmtpProxyAddress].flat()[0].ObjectId
}

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  outside = await sim.userId('mrossini')
  inside = await sim.userId('mrossi')
  const { Cos } = (await sim.direct('/coses')).json()
  cos = Cos.find(({ DisplayName }: Record<string, string>) => DisplayName === 'Executive COS').ObjectId
  otherCos = (await userOf(outside))['CosObjectId'] ?? ''
  for (const id of [inside, await sim.userId('rmartin')])
    await sim.direct(`/users/${id}`, { method: 'PUT', json: { CosObjectId: cos } })
  await sim.direct('/smtpproxyaddresses', {
    method: 'POST',
    json: { SmtpAddress: 'mario.rossini@lab.example', ObjectGlobalUserObjectId: outside },
  })
  desk = await startDesk({ unity: sim.url, stays: true })
  await desk.swept()
  ada = await desk.signIn('ada')
  const { items } = (await ada.get('/api/operators')).json()
  const { id } = items.find(({ name }: { name: string }) => name === 'hal')
  given = (await ada.put(`/api/operators/${id}`, { scope: { CosObjectId: [cos.toUpperCase()] } })).json()
    .scope
  hal = await desk.signIn('hal')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const bodyOf = (text: string): string => text.replaceAll(/[\da-f-]{36}/g, 'ID')

describe('whoever is for some people alone', () => {
  test('finds them and nobody else, with the right total', async () => {
    expect(given).toEqual({ CosObjectId: [cos] })
    expect(otherCos).not.toBe(cos)
    const all = (await hal.get('/api/directory?limit=100')).json()
    const executives = (await sim.direct(`/users?query=(Alias%20startswith%20r)&rowsPerPage=2000`)).json()
    expect(executives['@total']).not.toBe('0')
    const classes = await Promise.all(
      all.items.map(async ({ ObjectId }: { ObjectId: string }) => (await userOf(ObjectId))['CosObjectId']),
    )
    expect(new Set(classes)).toEqual(new Set([cos]))
    expect(all.total).toBe(all.items.length)
    expect((await hal.get('/api/directory?q=mrossini')).json().total).toBe(0)
    expect((await hal.get('/api/directory?q=2041')).json().total).toBe(1)
  })

  test('reads, resets and unlocks them', async () => {
    expect((await hal.get(`/vmrest/users/${inside}`, JSON_WANTED)).json().Alias).toBe('mrossi')
    expect((await hal.get(`/vmrest/users/${inside}/credential/pin`)).status).toBe(200)
    expect((await hal.post(`/api/users/${inside}/pin-reset`, {})).status).toBe(200)
    expect((await hal.post(`/api/users/${inside}/pin-unlock`, {})).status).toBe(200)
  })

  const asked: readonly (readonly [string, string, object | undefined])[] = [
    ['GET', '/vmrest/users/#', undefined],
    ['GET', '/vmrest/users/#/credential/pin', undefined],
    ['GET', '/vmrest/users/#/userroles', undefined],
    ['GET', '/vmrest/users/#/privatelists', undefined],
    ['PUT', '/vmrest/users/#/credential/pin', { HackCount: '0' }],
    ['POST', '/api/users/#/pin-reset', {}],
    ['POST', '/api/users/#/pin-unlock', {}],
    ['POST', '/vmrest/smtpproxyaddresses', { SmtpAddress: 'x@y.example', ObjectGlobalUserObjectId: '#' }],
  ]

  test.each(asked)('%s %s of somebody outside is answered as of nobody', async (method, path, json) => {
    const of = (id: string) =>
      hal.ask(path.replace('#', id), {
        method,
        ...(json && { json: JSON.parse(JSON.stringify(json).replace('#', id)) as unknown }),
      })
    const [stranger, none] = [await of(outside), await of(NOBODY)]
    expect(stranger.status).toBe(404)
    expect([none.status, bodyOf(none.text)]).toEqual([stranger.status, bodyOf(stranger.text)])
    expect(await sim.writes()).toEqual([])
  })

  test('sees and changes the addresses of them alone', async () => {
    const [mine, theirs] = [await addressOf(inside), await addressOf(outside)]
    expect((await hal.get(`/vmrest/smtpproxyaddresses/${mine}`)).status).toBe(200)
    for (const [method, json] of [
      ['GET', undefined],
      ['PUT', { SmtpAddress: 'taken@over.example' }],
      ['DELETE', undefined],
    ] as const)
      expect(
        (await hal.ask(`/vmrest/smtpproxyaddresses/${theirs}`, { method, ...(json && { json }) })).status,
      ).toBe(404)
    expect(await sim.writes()).toEqual([])
    const query = (text: string) =>
      hal.get(`/vmrest/smtpproxyaddresses?query=${encodeURIComponent(text)}`, JSON_WANTED)
    expect((await query(`(ObjectGlobalUserObjectId is ${inside})`)).json()['@total']).toBe('2')
    expect(
      (await query('(SmtpAddress is marta.rossi@lab.example)')).json().SmtpProxyAddress.ObjectId,
    ).toBeTruthy()
    expect((await query('(SmtpAddress is mario.rossini@lab.example)')).json()).toEqual({ '@total': '0' })
    expect((await query(`(ObjectGlobalUserObjectId is ${outside})`)).json()).toEqual({ '@total': '0' })
    expect((await query('(SmtpAddress startswith m)')).status).toBe(403)
    const xml = await hal.get(
      `/vmrest/smtpproxyaddresses?query=(ObjectGlobalUserObjectId%20is%20${inside})`,
      { accept: 'application/xml' },
    )
    expect(xml.text).toMatch(/<SmtpProxyAddresses total="2"><SmtpProxyAddress>/)
  })

  test.each([
    '/users',
    '/globalusers',
    '/adminusers',
    '/alternatenames',
    '/contacts',
    '/distributionlists',
    '/handlers/callhandlers',
    '/policies',
  ])('GET %s, which tells of everybody, is refused', async (path) => {
    expect((await hal.get(`/vmrest${path}`)).status).toBe(403)
    expect((await sim.requests()).filter(({ url }) => url.includes(path))).toEqual([])
  })

  test('still reads what tells of nobody', async () => {
    for (const path of ['/authenticationrules', '/coses', '/usertemplates', '/version'])
      expect((await hal.get(`/vmrest${path}`)).status).toBe(200)
  })

  test('an administrator of theirs moves nobody in or out of sight', async () => {
    await ada.post('/api/operators', {
      name: 'lea',
      role: 'administrator',
      password: 'a password long enough',
      scope: { CosObjectId: [cos] },
    })
    const signedIn = await ask(`${desk.url}/api/session`, {
      method: 'POST',
      json: { username: 'lea', password: 'a password long enough' },
      headers: { origin: desk.url, 'x-requested-with': 'unity-desk' },
    })
    const headers = { cookie: signedIn.cookies[0]?.split(';')[0] ?? '' }
    const lea = (path: string, asked: Asked) => ada.ask(path, { ...asked, headers })
    const put = (id: string, json: object) => lea(`/vmrest/users/${id}`, { method: 'PUT', json })
    expect((await put(inside, { City: 'Bern' })).status).toBe(204)
    expect((await put(inside, { CosObjectId: otherCos })).status).toBe(403)
    expect((await put(outside, { CosObjectId: cos })).status).toBe(404)
    const operator = { name: 'lou', role: 'administrator', password: 'a password long enough' }
    expect((await lea('/api/operators', { method: 'POST', json: operator })).status).toBe(403)
    await ada.put(`/vmrest/users/${outside}`, { City: 'Bonn' })
    for (const path of ['/api/audit?limit=100', '/api/audit/export?format=ndjson']) {
      const { text } = await lea(path, {})
      expect(text).toContain(inside)
      expect(text).not.toContain(outside)
    }
    const create = await lea('/vmrest/users?templateAlias=voicemailusertemplate', {
      method: 'POST',
      json: { Alias: 'newcomer', DtmfAccessId: '98765' },
    })
    expect(create.status).toBe(403)
    const token = { name: 'theirs', role: 'viewer', expiresAt: new Date(Date.now() + 60_000).toISOString() }
    expect(
      (await lea('/api/tokens', { method: 'POST', json: { ...token, scope: { CosObjectId: [otherCos] } } }))
        .status,
    ).toBe(422)
    const made = (await lea('/api/tokens', { method: 'POST', json: token })).json()
    const bearer = { authorization: `Bearer ${made.token}`, accept: 'application/json' }
    expect((await ask(`${desk.url}/vmrest/users/${outside}`, { headers: bearer })).status).toBe(404)
    expect((await ask(`${desk.url}/vmrest/users/${inside}`, { headers: bearer })).status).toBe(200)
  })
})

test('whoever is for one partition lists its people through /vmrest, narrowed by Unity itself', async () => {
  const made = await sim.direct('/partitions', { method: 'POST', json: { Name: 'Branch' } })
  const partition = made.text.split('/').at(-1) ?? ''
  await sim.direct(`/users/${outside}`, { method: 'PUT', json: { PartitionObjectId: partition } })
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  const scope = { PartitionObjectId: [partition] }
  const { token } = (
    await ada.post('/api/tokens', { name: 'branch', role: 'viewer', expiresAt, scope })
  ).json()
  const list = (search: string) =>
    ask(`${desk.url}/vmrest/users${search}`, {
      headers: { ...JSON_WANTED, authorization: `Bearer ${token}` },
    })
  expect((await list('')).json()).toMatchObject({ '@total': '1', User: { ObjectId: outside } })
  expect((await list('?query=(Alias%20startswith%20m)&sort=(Alias%20asc)')).json()['@total']).toBe('1')
  expect((await list('?query=(Alias%20is%20mrossi)')).json()).toEqual({ '@total': '0' })
  expect((await list('?rowsPerPage=0')).json()).toEqual({ '@total': '1' })
  const five = ['Alias', 'FirstName', 'LastName', 'DisplayName', 'DtmfAccessId'].map((name) => `${name} is x`)
  for (const search of ['?sort=(Alias%20asc)', `?query=${encodeURIComponent(`(${five.join(' & ')})`)}`])
    expect((await list(search)).status).toBe(403)
})

describe('every action of the gateway, by an administrator for some people', () => {
  let lea: Person
  beforeAll(async () => {
    const password = 'a password long enough'
    const scope = { CosObjectId: [cos] }
    await ada.post('/api/operators', { name: 'lara', role: 'administrator', password, scope })
    const signedIn = await trySignIn(desk.url, 'lara', password)
    lea = personWith(desk.url, cookieIn(signedIn))
  })

  test.each(matrix)(
    '%s (%s %s) tells nothing of somebody outside and changes nothing of theirs',
    async (action, method, path) => {
      const answer = await lea.ask(
        `/vmrest${path.startsWith('/users/') ? path.replace(NOBODY, outside) : path}`,
        {
          method,
          ...(method !== 'GET' && { json: {} }),
          headers: JSON_WANTED,
        },
      )
      expect(answer.text).not.toMatch(/mrossini|2077|Rossini/)
      expect((await sim.writes()).filter(({ target }) => target.includes(outside))).toEqual([])
      const isOfPerson = action.startsWith('users.') && path.startsWith('/users/')
      if (isOfPerson) expect(answer.status).toBe(404)
      if (!isOfPerson && method !== 'GET') expect([403, 404]).toContain(answer.status)
      // What was asked of Unity about them is who they are, and no more.
      const asked = (await sim.requests()).map(({ url }) => url).filter((url) => url.includes(outside))
      expect(asked.filter((url) => url !== `/vmrest/users/${outside}`)).toEqual([])
    },
  )
})

test.each([{}, { CosObjectId: [] }, { CosObjectId: ['x'] }, { Department: ['y'] }])(
  'a scope of %j is refused',
  async (scope) => {
    const answer = await ada.post('/api/operators', {
      name: 'x',
      role: 'viewer',
      password: 'a password long enough',
      scope,
    })
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.json().fields)).toContain('scope')
  },
)
