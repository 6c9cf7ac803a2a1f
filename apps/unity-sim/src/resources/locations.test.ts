import { expect, it } from 'vitest'
import { writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

it('the one of a server that stands alone is found as the primary', async () => {
  const { read, admin } = await startSim()
  const { ConnectionLocation } = await read<{ ConnectionLocation: Record<string, string> }>(
    '/locations/connectionlocations?query=(IsPrimary%20is%201)',
  )
  const item = `/locations/connectionlocations/${ConnectionLocation['ObjectId']}`
  expect(ConnectionLocation).toMatchObject({
    URI: `/vmrest${item}`,
    DisplayName: 'cuc-pub',
    DestinationType: '1',
    SystemVersion: '14.0.1.13900-65',
    TimeZone: '20',
  })
  expect(await read(item)).toEqual(ConnectionLocation)
  expect((await admin(item)).text).toMatch(/^<\?xml [^>]+><ConnectionLocation><URI>/)
})

it('the one is changed, and neither made nor deleted', async () => {
  const sim = await startSim()
  const write = writing(sim)
  const { ConnectionLocation } = await sim.read<{ ConnectionLocation: Record<string, string> }>(
    '/locations/connectionlocations',
  )
  const item = `/locations/connectionlocations/${ConnectionLocation['ObjectId']}`
  expect(await write('PUT', item, { DisplayName: 'Chicago', TimeZone: 4, HostAddress: 'elsewhere' })).toBe(
    204,
  )
  expect(await sim.read(item)).toMatchObject({
    DisplayName: 'Chicago',
    TimeZone: '4',
    HostAddress: 'cuc-pub',
  })
  expect(await write('PUT', item, { DefaultPartitionObjectId: 'bogus' })).toBe(
    '400 Foreign key violation: DefaultPartitionObjectId',
  )
  expect(await write('POST', '/locations/connectionlocations', { DisplayName: 'x' })).toMatch('405')
  expect(await write('DELETE', item)).toMatch('405')
})
