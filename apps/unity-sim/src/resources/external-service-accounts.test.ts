import { expect, it } from 'vitest'
import { site } from '../site.ts'
import { startSim } from '../testing/start.ts'

const at = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/externalserviceaccounts`
  const post = async (json: object) => started.admin(path, { method: 'POST', json })
  return { ...started, path, post }
}

it('there are none, and one for each service can be made; its password is not read back', async () => {
  const { admin, read, path, post } = await at('mrossini')
  expect(await read(path)).toEqual({ '@total': '0' })
  const made = await post({
    ExternalServiceObjectId: site.externalService,
    EmailAddressUseCorp: 'false',
    EmailAddress: 'm@lab.example',
    LoginType: '1',
    UserPassword: 'never seen again',
    EnableCalendarCapability: true,
  })
  expect(made.status).toBe(201)
  const own = made.text.replace('/vmrest', '')
  expect(await read(own)).toMatchObject({
    LoginType: '1',
    EmailAddress: 'm@lab.example',
    UserPassword: '',
    EnableCalendarCapability: 'true',
    EnableMailboxSynchCapability: 'false',
  })
  expect((await post({ ExternalServiceObjectId: site.externalService })).text).toContain('Duplicate')
  expect((await admin(own, { method: 'PUT', json: { UserPassword: 'x' } })).status).toBe(204)
  expect((await admin(own, { method: 'DELETE' })).status).toBe(204)
  expect(await read(path)).toEqual({ '@total': '0' })
})

it.each([
  [{}, 'Missing required field: ExternalServiceObjectId'],
  [{ ExternalServiceObjectId: 'x' }, 'Foreign key violation: ExternalServiceObjectId'],
  [{ ExternalServiceObjectId: site.externalService, LoginType: '2' }, 'Invalid value for LoginType'],
  [{ ExternalServiceObjectId: site.externalService, EmailAddress: 'x' }, 'Invalid value for EmailAddress'],
])('%j is refused', async (json, wanted) => {
  const { post } = await at('mrossini')
  const got = await post(json)
  expect([got.status, got.text]).toEqual([400, expect.stringContaining(wanted)])
})
