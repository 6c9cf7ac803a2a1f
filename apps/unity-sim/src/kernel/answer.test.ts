import { describe, expect, it } from 'vitest'
import { ADMIN, startSim } from '../testing/start.ts'

const JSON_WANTED = { accept: 'application/json' }
const XML_TYPE = { 'content-type': 'application/xml' }
const UNKNOWN_ID = '00000000-0000-4000-8000-000000000000'

const refusal = (code: string, message: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<ErrorDetails><errors><code>${code}</code><message>${message}</message></errors></ErrorDetails>`

describe('the order of checks', () => {
  it('begins with the sign-in, also for paths that there are not', async () => {
    const { ask } = await startSim()
    for (const path of ['/users', '/nothing', '/users/1', '']) expect((await ask(path)).status).toBe(401)
  })

  it('then the path, the method, the role, the content type, the accepted type, the body, the object', async () => {
    const { admin, ask, sim } = await startSim({
      roleAccounts: [{ role: 'Read Only Administrator', name: 'reader', password: 'pw' }],
    })
    expect(sim.administrator.name).toBe('admin')
    const broken = { body: '<', headers: { 'content-type': 'text/plain', accept: 'text/html' } }
    const xml = { body: '<', headers: { 'content-type': 'application/xml', accept: 'text/html' } }
    const path = `/users/${UNKNOWN_ID}`
    expect((await admin('/nothing', { method: 'PUT', ...broken })).status).toBe(404)
    expect((await ask(path, { as: 'reader:pw', method: 'POST', ...broken })).status).toBe(405)
    expect((await ask(path, { as: 'reader:pw', method: 'PUT', ...broken })).status).toBe(403)
    expect((await admin(path, { method: 'PUT', ...broken })).status).toBe(415)
    expect((await admin(path, { method: 'PUT', ...xml })).status).toBe(406)
    expect((await admin(path, { method: 'PUT', body: '<', headers: XML_TYPE })).status).toBe(400)
    expect((await admin(path, { method: 'PUT', xml: '<User><Language>x</Language></User>' })).status).toBe(
      404,
    )
  })

  it('then kinds, required fields, references, and the rules of the resource', async () => {
    const { admin } = await startSim()
    const post = async (body: object) => {
      const path = '/users?templateAlias=voicemailusertemplate'
      return (await admin(path, { method: 'POST', json: body, headers: JSON_WANTED })).json()
    }
    const bad = { Language: 'x', CosObjectId: UNKNOWN_ID, DtmfAccessId: '2041' }
    const errors = async (body: object) => (await post(body)) as { errors: { message: string } }
    expect((await errors(bad)).errors.message).toBe('Invalid value for Language')
    expect((await errors({ ...bad, Language: '1' })).errors.message).toBe('Missing required field: Alias')
    const named = { ...bad, Language: '1', Alias: 'mrossi' }
    expect((await errors(named)).errors.message).toBe('Foreign key violation: CosObjectId')
    expect((await errors({ Alias: 'mrossi', DtmfAccessId: '2041' })).errors.message).toBe(
      'Duplicate alias: mrossi',
    )
  })
})

describe('who is not let in', () => {
  it.each([undefined, 'admin:wrong', 'nobody:correct-horse', ':', 'admin'])(
    '%s gets a page and a challenge',
    async (as) => {
      const { ask } = await startSim()
      const got = await ask('/users', as === undefined ? {} : { as })
      expect(got.status).toBe(401)
      expect(got.headers['www-authenticate']).toBe('Basic realm="Cisco Unity Connection"')
      expect(got.headers['content-type']).toBe('text/html;charset=utf-8')
      expect(got.text).toContain('<title>HTTP Status 401 – Unauthorized</title>')
      expect(got.cookies).toEqual([])
    },
  )

  it('the name of the scheme and of the account may stand in any case', async () => {
    const { ask } = await startSim()
    const authorization = `BASIC ${Buffer.from('ADMIN:correct-horse').toString('base64')}`
    expect((await ask('/version', { headers: { authorization } })).status).toBe(200)
    expect((await ask('/version', { headers: { authorization: 'Bearer x' } })).status).toBe(401)
  })
})

describe('paths', () => {
  it('may have doubled slashes and one at the end', async () => {
    const { url, admin } = await startSim()
    const { request } = await import('node:http')
    const raw = await new Promise((resolve) => {
      const auth = ADMIN
      request(`${url}//vmrest//users/?rowsPerPage=0`, { auth }, (response) =>
        resolve(response.statusCode),
      ).end()
    })
    expect(raw).toBe(200)
    expect((await admin('/version/')).status).toBe(200)
    expect((await admin('/users/?query=(alias%20is%20mrossi)')).text).toContain('<Users total="1">')
  })

  it('that no application has are answered with a page', async () => {
    const { url, admin } = await startSim({ control: false })
    const got = await admin('/nothing', { headers: JSON_WANTED })
    expect([got.status, got.headers['content-type']]).toEqual([404, 'text/html;charset=utf-8'])
    const [outside, door] = await Promise.all([fetch(`${url}/cuadmin`), fetch(`${url}/__sim/requests`)])
    expect([outside.status, door.status]).toEqual([404, 404])
    expect(await door.text()).toBe(await outside.text())
  })

  it('with unknown and malformed ids are answered 404 in the format that was asked for', async () => {
    const { admin } = await startSim()
    const got = await admin('/users/1234567890', { headers: JSON_WANTED })
    expect([got.status, got.text]).toEqual([
      404,
      '{"errors":{"code":"NOT_FOUND","message":"User not found: 1234567890"}}',
    ])
    expect(got.headers['content-type']).toBe('application/json;charset=UTF-8')
    expect((await admin(`/users/${UNKNOWN_ID}`)).text).toBe(
      refusal('NOT_FOUND', `User not found: ${UNKNOWN_ID}`),
    )
    for (const below of ['credential/pin', 'credential/password', 'userroles'])
      expect((await admin(`/users/1234567890/${below}`)).status).toBe(404)
  })
})

describe('methods', () => {
  it.each(['HEAD', 'OPTIONS', 'PATCH'])('%s is not one', async (method) => {
    const { admin } = await startSim()
    const got = await admin('/users', { method })
    expect([got.status, got.headers.allow]).toEqual([405, 'GET, POST'])
  })

  it('are refused where the resource has them not', async () => {
    const { admin } = await startSim()
    expect((await admin('/users', { method: 'DELETE' })).status).toBe(405)
    expect((await admin(`/users/${UNKNOWN_ID}`, { method: 'POST', json: {} })).status).toBe(405)
    expect((await admin('/version', { method: 'PUT', json: {} })).text).toBe(
      refusal('METHOD_NOT_ALLOWED', 'Method Not Allowed'),
    )
  })
})

describe('answers', () => {
  it('bear the usual headers, an empty Server among them', async () => {
    const { admin } = await startSim()
    const { headers } = await admin('/version')
    expect(headers).toMatchObject({
      server: '',
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private',
      expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
    })
  })

  it('name their charset to the letter, with 204 too', async () => {
    const { admin, userId } = await startSim()
    const id = await userId('mrossini')
    const typeOf = async (headers: Record<string, string>, asked = {}) =>
      (await admin(`/users/${id}`, { headers, ...asked })).headers['content-type']
    expect(await typeOf({})).toBe('application/xml;charset=UTF-8')
    expect(await typeOf(JSON_WANTED)).toBe('application/json;charset=UTF-8')
    expect(await typeOf(JSON_WANTED, { method: 'PUT', json: { City: 'Oslo' } })).toBe(
      'application/json;charset=UTF-8',
    )
  })

  it('do not let the Content-Type of a GET decide', async () => {
    const { admin } = await startSim()
    const got = await admin('/users?rowsPerPage=0', { headers: { 'content-type': 'application/json' } })
    expect(got.text).toMatch(/^<\?xml/)
  })

  it('no-charset: no charset, and no type on 204', async () => {
    const { admin, userId } = await startSim({ quirks: ['no-charset'] })
    const id = await userId('mrossini')
    expect((await admin('/version')).headers['content-type']).toBe('application/xml')
    const put = await admin(`/users/${id}`, { method: 'PUT', json: { City: 'Oslo' } })
    expect([put.status, put.headers['content-type']]).toEqual([204, undefined])
  })
})
