import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const started = async () => {
  const sim = await startSim()
  const { PortGroup } = await sim.read<{ PortGroup: Row }>('/portgroups?query=(EnableMWI%20is%201)')
  const { PhoneSystem } = await sim.read<{ PhoneSystem: Row }>('/phonesystems')
  return {
    ...sim,
    PortGroup,
    MediaSwitchObjectId: PhoneSystem['ObjectId'] ?? '',
    write: writing(sim),
    make: making(sim),
  }
}

it('a phone system has a group of ports, counted at both', async () => {
  const { PortGroup, read, admin, MediaSwitchObjectId } = await started()
  expect(PortGroup).toMatchObject({
    DisplayName: 'PhoneSystem-1',
    MediaSwitchObjectId,
    MediaSwitchDisplayName: 'PhoneSystem',
    PortCount: '24',
    MwiOnCode: '',
  })
  expect(await read(`/phonesystems/${MediaSwitchObjectId}`)).toMatchObject({ PortCount: '24' })
  const { Port } = await read<{ Port: Row }>('/ports?query=(DisplayName%20is%20PhoneSystem-1-002)')
  expect(Port).toMatchObject({
    MediaPortGroupDisplayName: 'PhoneSystem-1',
    MediaSwitchDisplayName: 'PhoneSystem',
    VmsServerName: 'cuc-pub',
    CapMWI: 'true',
  })
  expect((await admin('/ports?rowsPerPage=1')).text).toMatch(/^<\?xml [^>]+><Ports total="24"><Port><URI>/)
  const servers = `/portgroups/${PortGroup['ObjectId']}/portgroupservers`
  expect(await read(servers)).toMatchObject({ PortGroupServer: { HostOrIPAddress: 'cucm-pub.lab.example' } })
})

it('a group is made with its first server, and ports in pairs', async () => {
  const { make, read, write, MediaSwitchObjectId } = await started()
  const group = await make('/portgroups', {
    DisplayName: 'Second',
    MediaSwitchObjectId,
    HostOrIPAddress: '192.0.2.9',
    TelephonyIntegrationMethodEnum: 1,
  })
  const MediaPortGroupObjectId = group.replace('/portgroups/', '')
  expect(await read(`${group}/portgroupservers`)).toMatchObject({
    PortGroupServer: { HostOrIPAddress: '192.0.2.9', MediaPortGroupObjectId },
  })
  const port = await make('/ports', { MediaPortGroupObjectId, NumberOfPorts: 4, CapMWI: 'false' })
  expect(await read(group)).toMatchObject({ PortCount: '4' })
  const found = await read(port)
  expect(found).toMatchObject({
    DisplayName: 'Second-001',
    CapMWI: 'false',
    TelephonyIntegrationMethodEnum: '1',
  })
  expect(found).not.toHaveProperty('NumberOfPorts')
  expect(await read('/ports?query=(DisplayName%20is%20Second-004)')).toMatchObject({
    Port: { CapMWI: 'false' },
  })
  expect(await write('PUT', port, { CapEnabled: 0, MediaPortGroupObjectId: 'x' })).toBe(
    '400 Foreign key violation: MediaPortGroupObjectId',
  )
  expect(await write('PUT', port, { CapEnabled: 0 })).toBe(204)
  expect(await write('DELETE', group)).toBe(
    `400 Foreign key violation: MediaPortGroupObjectId ${MediaPortGroupObjectId}`,
  )
  expect(await write('DELETE', port)).toBe(204)
})

it('refusals', async () => {
  const { write, PortGroup, MediaSwitchObjectId } = await started()
  const MediaPortGroupObjectId = PortGroup['ObjectId']
  expect(await write('POST', '/ports', { MediaPortGroupObjectId, NumberOfPorts: 3 })).toBe(
    '400 Invalid value for NumberOfPorts',
  )
  expect(await write('POST', '/ports', {})).toBe('400 Missing required field: MediaPortGroupObjectId')
  expect(await write('POST', '/portgroups', { DisplayName: 'x' })).toMatch('MediaSwitchObjectId')
  expect(await write('POST', '/portgroups', { DisplayName: 'phonesystem-1', MediaSwitchObjectId })).toMatch(
    '400 Duplicate',
  )
  expect(await write('PUT', `/portgroups/${PortGroup['ObjectId']}`, { MwiOnCode: '678' })).toBe(204)
})
