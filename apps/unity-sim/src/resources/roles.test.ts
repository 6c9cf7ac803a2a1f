import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

it('are the eleven of every server, found by name and read one by one', async () => {
  const { read, admin } = await startSim()
  expect(await read('/roles?rowsPerPage=0')).toEqual({ '@total': '11' })
  const { Role } = await read<{ Role: Record<string, string> }>(
    '/roles/?query=(RoleName+is+help%20desk%20administrator)',
  )
  const expected = {
    URI: `/vmrest/roles/${Role['ObjectId']}`,
    ObjectId: Role['ObjectId'],
    RoleName: 'Help Desk Administrator',
    RoleDescription: 'Help Desk Administrator',
    IsEnabled: 'true',
    ReadOnly: 'true',
  }
  expect(Role).toEqual(expected)
  expect(await read(`/roles/${Role['ObjectId']}`)).toEqual(expected)
  expect((await admin('/roles')).text).toMatch(/^<\?xml [^>]+><Roles total="11"><Role><URI>/)
})

it('can neither be made nor changed', async () => {
  const { admin } = await startSim()
  expect((await admin('/roles', { method: 'POST', json: { RoleName: 'x' } })).status).toBe(405)
})
