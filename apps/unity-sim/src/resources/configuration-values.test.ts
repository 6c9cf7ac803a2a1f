import { expect, it } from 'vitest'
import { writing } from '../testing/refused.ts'
import { createClock, startSim } from '../testing/start.ts'

const PATH = '/configurationvalues'
const SWITCH = `${PATH}/System.API.CumiAccessSecureMessageAttachments`

it('are read by their full name, in any case, and found by how it begins', async () => {
  const { read, admin } = await startSim()
  expect(await read(SWITCH)).toEqual({
    Type: '11',
    LastModifiedTime: '2014-11-03T09:00:00Z',
    LastModifiedByComponent: 'CUADMIN',
    FullName: 'System.API.CumiAccessSecureMessageAttachments',
    Value: '0',
    UserSetting: 'true',
    MinVal: '0',
    MaxVal: '0',
    RequiresRestart: 'false',
  })
  expect(await read(`${PATH}/system.sa.userinactivitytimeout`)).toMatchObject({ Type: '3', Value: '30' })
  expect(await read(`${PATH}?query=(fullname%20startswith%20system.api.cumi)`)).toMatchObject({
    '@total': '2',
  })
  expect((await admin(`${PATH}/System.None`)).status).toBe(404)
  expect((await admin(`${PATH}?query=(bogus)`)).status).toBe(400)
})

it('a few are written, and say when and by whom', async () => {
  const sim = await startSim({ now: createClock().now })
  const write = writing(sim)
  const xml = '<ConfigurationValue><Value>true</Value></ConfigurationValue>'
  expect((await sim.admin(SWITCH, { method: 'PUT', xml })).status).toBe(204)
  expect(await sim.read(SWITCH)).toMatchObject({
    Value: '1',
    LastModifiedTime: '2026-11-02T09:00:00Z',
    LastModifiedByComponent: 'VMREST',
  })
  expect(await write('PUT', `${PATH}/System.SA.UserInactivityTimeout`, { Value: '36', Type: 9 })).toBe(204)
  expect(await sim.read(`${PATH}/System.SA.UserInactivityTimeout`)).toMatchObject({ Value: '36', Type: '3' })
  expect(await write('PUT', SWITCH, { Value: 'perhaps' })).toBe('400 Invalid value for Value')
  expect(await write('PUT', `${PATH}/System.SA.UserInactivityTimeout`, { Value: 501 })).toBe(
    '400 Invalid value for Value',
  )
})

it('the others are refused with 403', async () => {
  const { admin, read } = await startSim()
  const path = `${PATH}/System.Messaging.RelaySecureMessage`
  const got = await admin(path, { method: 'PUT', json: { Value: '1' } })
  expect([got.status, got.headers['content-type']]).toEqual([403, 'application/xml;charset=UTF-8'])
  expect(await read(path)).toMatchObject({ Value: '0' })
})
