import { describe, expect, it } from 'vitest'
import { startSim } from './testing/start.ts'

const ROLES = [
  'System Administrator',
  'User Administrator',
  'Help Desk Administrator',
  'Read Only Administrator',
  'Technician',
] as const

const roleAccounts = [
  ...ROLES.map((role) => ({ role, name: role.toLowerCase().replaceAll(' ', ''), password: 'pw' })),
  { role: undefined, name: 'plain', password: 'pw' },
]

const names = roleAccounts.map(({ name }) => name)

/** Statuses of one request for each account, in the order of the accounts. */
const matrix = async (method: string, pathOf: (id: string) => string, json?: object) => {
  const { ask, userId } = await startSim({ roleAccounts })
  const path = pathOf(await userId('mrossini'))
  const statuses: Record<string, number> = {}
  for (const name of names)
    statuses[name] = (await ask(path, { as: `${name}:pw`, method, ...(json && { json }) })).status
  return Object.values(statuses)
}

const PIN = { CredMustChange: 'true' }

describe('what each role may do', () => {
  // system, user, help desk, read only, technician, none
  it.each([
    ['GET', '/version', undefined, [200, 200, 200, 200, 200, 200]],
    ['GET', '/users', undefined, [200, 200, 200, 200, 403, 403]],
    ['GET', '/users/ID', undefined, [200, 200, 200, 200, 403, 403]],
    ['GET', '/users/ID/credential/pin', undefined, [200, 200, 200, 200, 403, 403]],
    ['GET', '/users/ID/userroles', undefined, [200, 200, 200, 200, 403, 403]],
    ['PUT', '/users/ID/credential/pin', PIN, [204, 204, 204, 403, 403, 403]],
    ['PUT', '/users/ID/credential/password', PIN, [204, 204, 204, 403, 403, 403]],
    ['PUT', '/users/ID', { City: 'Oslo' }, [204, 204, 403, 403, 403, 403]],
    ['POST', '/users?templateAlias=x', {}, [400, 400, 403, 403, 403, 403]],
    ['POST', '/users/ID/userroles', {}, [400, 403, 403, 403, 403, 403]],
    ['GET', '/smtpproxyaddresses', undefined, [200, 200, 403, 200, 403, 403]],
    ['POST', '/smtpproxyaddresses', {}, [400, 400, 403, 403, 403, 403]],
    ['GET', '/authenticationrules', undefined, [200, 200, 403, 200, 403, 403]],
    ['POST', '/authenticationrules', {}, [400, 403, 403, 403, 403, 403]],
    ['GET', '/usertemplates', undefined, [200, 200, 403, 200, 403, 403]],
    ['GET', '/roles', undefined, [200, 200, 403, 200, 403, 403]],
    ['GET', '/users/ID/alternateextensions', undefined, [200, 200, 200, 200, 403, 403]],
    ['POST', '/users/ID/alternateextensions', {}, [400, 400, 403, 403, 403, 403]],
    ['PUT', '/users/ID/mailboxattributes', {}, [204, 204, 403, 403, 403, 403]],
    ['GET', '/import/users/ldap', undefined, [200, 200, 403, 200, 403, 403]],
    ['POST', '/import/users/ldap?templateAlias=x', {}, [400, 400, 403, 403, 403, 403]],
    ['POST', '/alternatenames', {}, [400, 400, 403, 403, 403, 403]],
    ['GET', '/globalusers', undefined, [200, 200, 403, 200, 403, 403]],
    ['GET', '/user', undefined, [200, 200, 200, 200, 200, 200]],
    ['PUT', '/user', {}, [204, 204, 204, 204, 204, 204]],
  ] as const)('%s %s', async (method, path, json, expected) => {
    expect(await matrix(method, (id) => path.replace('ID', id), json)).toEqual(expected)
  })
})

it('a refusal is ErrorDetails in the format that was asked for', async () => {
  const { ask } = await startSim({ roleAccounts })
  const got = await ask('/users', { as: 'plain:pw', headers: { accept: 'application/json' } })
  expect(got.text).toBe('{"errors":{"code":"NOT_AUTHORIZED","message":"Not Authorized"}}')
})

describe('the help desk', () => {
  it.each(['pin', 'password'])('may not write the %s of somebody who holds a role', async (kind) => {
    const { ask, userId } = await startSim({ roleAccounts })
    const path = `/users/${await userId('hdesk.lead')}/credential/${kind}`
    const put = async (name: string) =>
      (await ask(path, { as: `${name}:pw`, method: 'PUT', json: PIN })).status
    expect((await ask(path, { as: 'helpdeskadministrator:pw' })).status).toBe(200)
    expect(await put('helpdeskadministrator')).toBe(403)
    expect(await put('useradministrator')).toBe(204)
    expect(await put('systemadministrator')).toBe(204)
  })
})
