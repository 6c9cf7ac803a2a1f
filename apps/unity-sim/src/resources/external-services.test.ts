import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

it('are made, changed and deleted; their password is written and never read', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/externalservices', { DisplayName: 'Exchange', ServicePassword: 'hush-hush' })
  expect(await sim.read(item)).toMatchObject({
    DisplayName: 'Exchange',
    IsEnabled: 'true',
    ServicePassword: '',
  })
  expect(await write('PUT', item, { ServicePassword: 'hush', ValidateServerCertificate: 1 })).toBe(204)
  const got = await sim.admin(item)
  expect(got.text).toContain('<ValidateServerCertificate>true</ValidateServerCertificate>')
  expect(got.text).not.toContain('hush')
  expect(await write('POST', '/externalservices', { DisplayName: 'exchange' })).toMatch('400 Duplicate')
  expect(await write('POST', '/externalservices', {})).toBe('400 Missing required field: DisplayName')
  expect(await write('DELETE', item)).toBe(204)
})

it('one that somebody has an account at stays', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/externalservices', { DisplayName: 'Exchange' })
  const ExternalServiceObjectId = item.replace('/externalservices/', '')
  await make(`/users/${await sim.userId('mrossi')}/externalserviceaccounts`, { ExternalServiceObjectId })
  expect(await write('DELETE', item)).toMatch('400 Foreign key violation: ExternalServiceObjectId')
})
