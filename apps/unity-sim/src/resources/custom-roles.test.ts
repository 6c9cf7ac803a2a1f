import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const started = async () => {
  const sim = await startSim()
  const { Role } = await sim.read<{ Role: Row[] }>('/systemroles')
  const { Privilege } = await sim.read<{ Privilege: Row[] }>('/privileges')
  const roleId = (name: string) => Role.find(({ RoleName }) => RoleName === name)?.['ObjectId'] ?? ''
  const create = (from: string) => `/customroles?systemRoleToInherit=${roleId(from)}`
  const privilegesOf = async (item: string) => {
    const got = await sim.read<{ Privilege?: Row | Row[] }>(
      `${item.replace('/customroles', '/roles')}/privileges`,
    )
    return [got.Privilege ?? []].flat().map(({ DisplayName }) => DisplayName)
  }
  return { ...sim, Role, Privilege, roleId, create, privilegesOf, write: writing(sim), make: making(sim) }
}

it('system roles are the eleven, without URI', async () => {
  const { Role, admin } = await started()
  expect(Role).toHaveLength(11)
  expect(Object.keys(Role[0] ?? {})).toEqual([
    'ObjectId',
    'RoleName',
    'RoleDescription',
    'IsEnabled',
    'ReadOnly',
  ])
  expect((await admin('/systemroles')).text).toMatch(/^<\?xml [^>]+><Roles total="11"><Role><ObjectId>/)
})

it('a custom role starts from a system role, and stands among all roles', async () => {
  const { make, create, read, write, privilegesOf, roleId } = await started()
  expect(await read('/customroles')).toEqual({ '@total': '0' })
  const item = await make(create('Help Desk Administrator'), { RoleName: 'Night desk', ReadOnly: 'true' })
  expect(await read(item)).toEqual({
    ObjectId: item.replace('/customroles/', ''),
    RoleName: 'Night desk',
    IsEnabled: 'true',
    ReadOnly: 'false',
    InheritedObjectId: roleId('Help Desk Administrator'),
  })
  expect(await privilegesOf(item)).toEqual(['Reset User Passwords'])
  expect(await read('/roles?rowsPerPage=0')).toEqual({ '@total': '12' })
  expect(await read('/systemroles?rowsPerPage=0')).toEqual({ '@total': '11' })
  expect(await write('PUT', item, { RoleDescription: 'Nights' })).toBe(204)
  expect(await write('DELETE', item)).toBe(204)
  expect(await read('/roles?rowsPerPage=0')).toEqual({ '@total': '11' })
})

it('privileges are assigned and removed in both formats', async () => {
  const { admin, create, write, privilegesOf, Privilege } = await started()
  const [first, second, third] = Privilege.map(({ ObjectId }) => ObjectId ?? '')
  const xml =
    '<Role><RoleName>Nights</RoleName><AssignPrivileges>' +
    `<PrivilegeObjectId>${first}</PrivilegeObjectId><PrivilegeObjectId>${second}</PrivilegeObjectId>` +
    '</AssignPrivileges></Role>'
  const made = await admin(create('Technician'), { method: 'POST', xml })
  expect(made.text).toMatch(/^\/vmrest\/customroles\/[0-9a-f-]{36}$/)
  const item = made.text.replace('/vmrest', '')
  expect(await privilegesOf(item)).toEqual(['Reset User Passwords', 'Manage Users - Full Access'])
  const json = {
    AssignPrivileges: { PrivilegeObjectId: third },
    RemovePrivileges: { PrivilegeObjectId: [first] },
  }
  expect(await write('PUT', item, json)).toBe(204)
  expect(await privilegesOf(item)).toEqual(['Manage Users - Full Access', Privilege[2]?.['DisplayName']])
  expect(await write('PUT', item, { AssignPrivileges: { PrivilegeObjectId: 'bogus' } })).toBe(
    '400 Foreign key violation: PrivilegeObjectId',
  )
})

it('refusals', async () => {
  const { write, create, make, roleId } = await started()
  expect(await write('POST', '/customroles', { RoleName: 'x' })).toMatch('400 Role not found')
  expect(await write('POST', create('System Administrator'), { RoleName: 'x' })).toMatch('400 Role not found')
  expect(await write('POST', create('Technician'), {})).toBe('400 Missing required field: RoleName')
  expect(await write('POST', create('Technician'), { RoleName: 'technician' })).toMatch('400 Duplicate')
  const item = await make(create('Technician'), { RoleName: 'x' })
  expect(await write('PUT', item, { InheritedObjectId: roleId('System Administrator') })).toBe(
    '400 Invalid value for InheritedObjectId',
  )
  expect(await write('PUT', item, { InheritedObjectId: roleId('User Administrator') })).toBe(204)
  expect(await write('DELETE', `/customroles/${roleId('Technician')}`)).toMatch('404')
})

it('one that somebody holds stays; who holds what is told by policies too', async () => {
  const { make, create, write, userId, read, admin } = await started()
  const item = await make(create('Technician'), { RoleName: 'Nights' })
  const RoleObjectId = item.replace('/customroles/', '')
  const UserObjectId = await userId('mrossini')
  const assignment = await make(`/users/${UserObjectId}/userroles`, { RoleObjectId })
  expect(await write('DELETE', item)).toBe(`400 Foreign key violation: RoleObjectId ${RoleObjectId}`)
  const { Policy } = await read<{ Policy: Row }>(`/policies?query=(UserObjectId%20is%20${UserObjectId})`)
  expect(Policy).toMatchObject({ RoleObjectId, UserObjectId, UserURI: `/vmrest/users/${UserObjectId}` })
  expect(await read(`/policies/${Policy['ObjectId']}`)).toEqual(Policy)
  // Somebody who is not there holds nothing (cupi.md 11, item 17).
  expect(await read('/policies?query=(RoleObjectId%20is%20bogus)')).toEqual({ '@total': '0' })
  expect((await admin('/policies')).text).toMatch(/^<\?xml [^>]+><Policies total="\d+"><Policy><URI>/)
  expect(await write('DELETE', assignment)).toBe(204)
  expect(await write('DELETE', item)).toBe(204)
})
