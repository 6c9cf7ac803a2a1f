import { permissionsOf } from '@unity-desk/contract'
import { createCookieJar, createCupi, is, json, overHttp } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { xml } from '@unity-desk/cupi/xml'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask, type Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { KNOWN_PIN, startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person
let mario: string

const soon = (ms = 3_600_000): string => new Date(Date.now() + ms).toISOString()
const make = async (given: object): Promise<{ id: string; token: string }> => {
  const answer = await ada.post('/api/tokens', { name: 'nightly', expiresAt: soon(), ...given })
  expect(answer.status).toBe(201)
  return answer.json()
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const basic = (token: string, user = 'anybody') => ({
  authorization: `Basic ${Buffer.from(`${user}:${token}`).toString('base64')}`,
})
const call = (path: string, headers: Readonly<Record<string, string>>, asked: Asked = {}) =>
  ask(`${desk.url}${path}`, {
    ...asked,
    headers: { accept: 'application/json', ...headers, ...asked.headers },
  })

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, stays: true })
  ada = await desk.signIn('ada')
  mario = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

describe('a token', () => {
  test('opens /api and /vmrest, as Bearer and as the password of Basic, without the marks of a page', async () => {
    const { token } = await make({ role: 'viewer' })
    for (const headers of [
      bearer(token),
      basic(token),
      basic(token, ''),
      { authorization: `basic ${basic(token).authorization.slice(6)}` },
    ]) {
      expect((await call('/api/directory?q=2077', headers)).json().total).toBe(1)
      expect((await call(`/vmrest/users/${mario}`, headers)).json().Alias).toBe('mrossini')
    }
    const unasked = await call(`/vmrest/users/${mario}`, { ...basic(token), accept: '*/*' })
    expect(unasked.headers['content-type']).toBe('application/xml;charset=UTF-8')
  })

  test.each([
    ['JSON', json],
    ['XML', xml],
  ] as const)('serves a CUPI client that sends Basic and reads %s', async (_name, format) => {
    const { token } = await make({ role: 'helpdesk' })
    const send = overHttp({
      baseUrl: `${desk.url}/vmrest`,
      credentials: { username: 'administrator', password: token },
      cookies: createCookieJar(),
    })
    const unity = createCupi({ send, resources: allResources, formats: [format] })
    const found = await unity.users.first(is('Alias', 'mrossini'))
    expect(found).toMatchObject({ ObjectId: mario, DtmfAccessId: '2077' })
    const SmtpAddress = `${_name.toLowerCase()}@client.example`
    const id = await unity.smtpProxyAddresses.create({ SmtpAddress, ObjectGlobalUserObjectId: mario })
    expect(await unity.smtpProxyAddresses.get(id)).toMatchObject({ SmtpAddress })
    await unity.smtpProxyAddresses.remove(id)
    await expect(unity.smtpProxyAddresses.get(id)).rejects.toMatchObject({ kind: 'not-found' })
    await expect(unity.users.remove(mario)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('does what its permissions say and no more', async () => {
    const { token } = await make({ permissions: ['users:read', 'addresses:write'] })
    const address = { SmtpAddress: 'by.token@new.example', ObjectGlobalUserObjectId: mario }
    const added = await call('/vmrest/smtpproxyaddresses', bearer(token), { method: 'POST', json: address })
    expect(added.status).toBe(201)
    expect((await call(`/vmrest/users/${mario}`, bearer(token), { method: 'DELETE' })).status).toBe(403)
    expect(
      (await call(`/api/users/${mario}/pin-unlock`, bearer(token), { method: 'POST', json: {} })).status,
    ).toBe(403)
    expect((await sim.writes()).map(({ method }) => method)).toEqual(['POST'])
    const records = await recordsIn(desk.dataDirectory)
    expect(
      records
        .filter(({ action, actor }) => action === 'smtpProxyAddresses.create' && actor.via === 'token')
        .slice(-2),
    ).toMatchObject([
      { phase: 'intent', actor: { name: 'nightly', role: null } },
      { phase: 'outcome', result: 'done' },
    ])
  })

  test('drops fields that Unity Desk does not pass on, and says which', async () => {
    const { token } = await make({ permissions: ['users:read', 'users:write'] })
    const body = { City: 'Bern', ObjectId: mario, FutureField: '1', 'odd name\r\nx: y': '1' }
    const answer = await call(`/vmrest/users/${mario}`, bearer(token), { method: 'PUT', json: body })
    expect(answer.status).toBe(204)
    expect(answer.headers['x-unity-desk-ignored']).toBe('ObjectId, FutureField')
    expect((await ada.put(`/vmrest/users/${mario}`, body)).status).toBe(400)
  })

  test('does not set a credential without the permission for it, through any door; unlocking is another matter', async () => {
    const { token } = await make({ role: 'helpdesk' })
    const pin = `/vmrest/users/${mario}/credential/pin`
    const reset = `/api/users/${mario}/pin-reset`
    for (const answer of [
      await call(pin, bearer(token), { method: 'PUT', json: { Credentials: '836194' } }),
      await call(reset, bearer(token), { method: 'POST', json: {} }),
    ])
      expect(answer.status).toBe(409)
    expect(await sim.writes()).toEqual([])
    expect(await sim.phone('2077', KNOWN_PIN)).toBe('ok')
    expect(
      (await call(`/api/users/${mario}/pin-unlock`, bearer(token), { method: 'POST', json: {} })).status,
    ).toBe(200)

    const permissions = [...permissionsOf.helpdesk, 'credentials:unverified']
    const stronger = await make({ name: 'resets', permissions })
    expect(
      (await call(pin, bearer(stronger.token), { method: 'PUT', json: { Credentials: '836194' } })).status,
    ).toBe(204)
    expect((await call(reset, bearer(stronger.token), { method: 'POST', json: {} })).status).toBe(200)
  })

  test('works from its networks alone', async () => {
    const elsewhere = await make({ role: 'viewer', networks: ['192.0.2.0/24', '2001:db8::/32'] })
    expect((await call('/api/directory', bearer(elsewhere.token))).status).toBe(401)
    const here = await make({ role: 'viewer', networks: ['127.0.0.0/8', '::1'] })
    expect((await call('/api/directory', bearer(here.token))).status).toBe(200)
  })

  test('ends when it is revoked, and when its time is over', async () => {
    const revoked = await make({ role: 'viewer' })
    expect((await call('/api/directory', bearer(revoked.token))).status).toBe(200)
    expect((await ada.remove(`/api/tokens/${revoked.id}`)).status).toBe(204)
    expect((await call('/api/directory', bearer(revoked.token))).status).toBe(401)
    expect((await ada.remove(`/api/tokens/${revoked.id}`)).status).toBe(404)
    const short = await make({ role: 'viewer', expiresAt: soon(400) })
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect((await call('/api/directory', bearer(short.token))).status).toBe(401)
  })

  test('cannot be used for what is for people alone', async () => {
    const { token } = await make({ role: 'administrator' })
    for (const [method, path] of [
      ['GET', '/api/session'],
      ['DELETE', '/api/session'],
      ['GET', '/api/tokens'],
      ['POST', '/api/tokens'],
    ] as const)
      expect((await call(path, bearer(token), { method })).status).toBe(403)
  })

  test.each(['nothing', 'udt_', `udt_${'A'.repeat(43)}`, 'x'.repeat(5000)])(
    '%j opens nothing',
    async (text) => {
      for (const headers of [bearer(text), basic(text), { authorization: text }]) {
        expect((await call('/api/directory', headers)).status).toBe(401)
        const gateway = await call(`/vmrest/users/${mario}`, headers)
        expect(gateway.status).toBe(401)
        expect(gateway.headers['www-authenticate']).toBe('Basic realm="Unity Desk"')
      }
      // A cookie does not help where a token was brought.
      expect((await call('/api/directory', { ...bearer(text), cookie: ada.cookie })).status).toBe(401)
    },
  )
})

describe('making one', () => {
  test.each([
    [{ permissions: ['tokens:manage'] }, 'permissions'],
    [{ permissions: ['everything'] }, 'permissions'],
    [{ permissions: [] }, 'permissions'],
    [{}, 'permissions'],
    [{ permissions: ['users:read'], role: 'viewer' }, 'permissions'],
    [{ role: 'viewer', expiresAt: soon(-1000) }, 'expiresAt'],
    [{ role: 'viewer', expiresAt: soon(400 * 86_400_000) }, 'expiresAt'],
    [{ role: 'viewer', expiresAt: 'tomorrow' }, 'expiresAt'],
    [{ role: 'viewer', networks: ['10.0.0.0/99'] }, 'networks'],
    [{ role: 'viewer', networks: [] }, 'networks'],
    [{ role: 'viewer', name: 'two\nlines' }, 'name'],
    [{ role: 'viewer', scope: 'Chicago' }, 'scope'],
  ])('%j is refused, naming %s', async (given, name) => {
    const answer = await ada.post('/api/tokens', { name: 'nightly', expiresAt: soon(), ...given })
    expect([400, 422]).toContain(answer.status)
    expect(JSON.stringify(answer.json().fields)).toContain(name)
  })

  test('is for administrators', async () => {
    const hal = await desk.signIn('hal')
    const wanted = { name: 'x', role: 'viewer', expiresAt: soon() }
    expect((await hal.post('/api/tokens', wanted)).status).toBe(403)
    expect((await hal.get('/api/tokens')).status).toBe(403)
  })

  test('is in the audit log, and the token is nowhere', async () => {
    const { id, token } = await make({
      name: 'seen once',
      permissions: ['users:read', 'credentials:unverified'],
    })
    await call('/api/directory', bearer(token))
    const { items } = (await ada.get('/api/tokens')).json()
    expect(items[0]).toMatchObject({ id, name: 'seen once', createdBy: 'ada', networks: null })
    expect(items[0].lastUsedAt).not.toBeNull()
    const records = (await recordsIn(desk.dataDirectory)).filter(({ action }) => action === 'tokens.create')
    expect(records.at(-2)).toMatchObject({
      phase: 'intent',
      target: { DisplayName: 'seen once' },
      details: { permissions: ['users:read', 'credentials:unverified'] },
    })
    expect(
      JSON.stringify(items) + JSON.stringify(records) + desk.process.stderr() + desk.process.stdout(),
    ).not.toContain(token)
  })
})
