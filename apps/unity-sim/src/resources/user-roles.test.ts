import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const withRoles = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/userroles`
  const { Role } = await started.read<{ Role: { ObjectId: string } }>(
    '/roles?query=(RoleName%20is%20Technician)',
  )
  return { ...started, path, RoleObjectId: Role.ObjectId }
}

it('name the role, and are read as the lone object they are', async () => {
  const { read, path, userId } = await withRoles('hdesk.lead')
  const { UserRole } = await read<{ UserRole: Record<string, string> }>(path)
  expect(UserRole).toMatchObject({
    UserObjectId: await userId('hdesk.lead'),
    RoleName: 'Help Desk Administrator',
  })
  expect(UserRole['URI']).toBe(`/vmrest${path}/${UserRole['ObjectId']}`)
  expect(await read(`${path}/${UserRole['ObjectId']}`)).toEqual(UserRole)
})

it('are given once, and taken by the id of the assignment', async () => {
  const { admin, read, path, RoleObjectId } = await withRoles('mrossini')
  const given = await admin(path, {
    method: 'POST',
    xml: `<UserRole><RoleObjectId>${RoleObjectId}</RoleObjectId></UserRole>`,
  })
  expect([given.status, given.text]).toEqual([201, expect.stringContaining(`/vmrest${path}/`)])
  expect((await admin(path, { method: 'POST', json: { RoleObjectId } })).status).toBe(400)
  expect((await admin(`${path}/${RoleObjectId}`, { method: 'DELETE' })).status).toBe(404)
  expect((await admin(given.text.replace('/vmrest', ''), { method: 'DELETE' })).status).toBe(204)
  expect(await read(path)).toEqual({ '@total': '0' })
})

it('need a role, of somebody who is there', async () => {
  const { admin, path, RoleObjectId } = await withRoles('mrossini')
  expect((await admin(path, { method: 'POST', json: {} })).status).toBe(400)
  expect((await admin(path, { method: 'POST', json: { RoleObjectId: 'x' } })).status).toBe(400)
  const nobody = '/users/00000000-0000-4000-8000-000000000000/userroles'
  expect((await admin(nobody, { method: 'POST', json: { RoleObjectId } })).status).toBe(404)
})

it('of one user are not found below another', async () => {
  const { admin, read, path, userId } = await withRoles('hdesk.lead')
  const { UserRole } = await read<{ UserRole: Record<string, string> }>(path)
  const other = `/users/${await userId('mrossini')}/userroles/${UserRole['ObjectId']}`
  expect((await admin(other)).status).toBe(404)
  expect((await admin(other, { method: 'DELETE' })).status).toBe(404)
})
