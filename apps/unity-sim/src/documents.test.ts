import { users } from '@unity-desk/cupi/resources'
import { xml } from '@unity-desk/cupi/xml'
import { describe, expect, it } from 'vitest'
import { startSim } from './testing/start.ts'

const PLAIN = { role: undefined, name: 'plain', password: 'pw' }

describe('the schema', () => {
  it('is one document for all types, and one for each under any of its names', async () => {
    const { admin } = await startSim()
    const whole = await admin('/schema')
    expect([whole.status, whole.headers['content-type']]).toEqual([200, 'application/xml;charset=UTF-8'])
    expect(xml.read(whole.text).root).toBe('xs:schema')
    const one = await admin('/schema/users')
    expect(one.text.length).toBeLessThan(whole.text.length / 2)
    for (const name of Object.keys(users.fields)) expect(one.text).toContain(`<xs:element name="${name}"`)
    expect((await admin('/schema/User')).text).toBe(one.text)
    for (const name of ['DistributionList', 'VersionInformation', 'coses'])
      expect((await admin(`/schema/${name}`)).status).toBe(200)
  })

  it('is the same for who accepts JSON, and open to every account', async () => {
    const { ask } = await startSim({ roleAccounts: [PLAIN] })
    const got = await ask('/schema/Cos', { as: 'plain:pw', headers: { accept: 'application/json' } })
    expect([got.status, got.headers['content-type']]).toEqual([200, 'application/xml;charset=UTF-8'])
    expect((await ask('/schema')).status).toBe(401)
  })

  it.each(['/schema/Nonsense', '/schema/users/x', '/schema/__proto__', '/application.wadl/x'])(
    '%s is nowhere',
    async (path) => {
      const { admin } = await startSim()
      const got = await admin(path)
      expect([got.status, got.headers['content-type']]).toEqual([404, 'text/html;charset=utf-8'])
    },
  )

  it('cannot be written', async () => {
    const { admin } = await startSim()
    const got = await admin('/schema', { method: 'PUT', json: {} })
    expect([got.status, got.headers.allow]).toEqual([405, 'GET'])
  })
})

it('the WADL lies at the host that the client asks', async () => {
  const { admin, url } = await startSim()
  const got = await admin('/application.wadl')
  expect([got.status, got.headers['content-type']]).toEqual([
    200,
    'application/vnd.sun.wadl+xml;charset=UTF-8',
  ])
  expect(xml.read(got.text).root).toBe('application')
  expect(got.text).toContain(`<resources base="${url}/vmrest/">`)
  expect(got.text).toContain('id="users.pin.update"')
})
