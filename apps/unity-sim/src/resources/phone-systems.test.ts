import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Lone = { PhoneSystem: Record<string, string> }

it('the one of a fresh server is an object, with the values of the guide', async () => {
  const { read, admin } = await startSim()
  const { PhoneSystem } = await read<Lone>('/phonesystems')
  expect(PhoneSystem).toMatchObject({
    DisplayName: 'PhoneSystem',
    CallLoopDTMF: 'A',
    CallLoopGuardTimeMs: '2500',
    DefaultTRaPSwitch: 'true',
    CallLoopExtensionDetect: 'true',
    PhoneSystemAssociationURI: `/vmrest/phonesystems/${PhoneSystem['ObjectId']}/phonesystemassociations`,
  })
  expect((await admin('/phonesystems')).text).toMatch(
    /^<\?xml [^>]+><PhoneSystems total="1"><PhoneSystem><URI>/,
  )
})

it('they are made of a name, changed and deleted; one at a time plays for the others', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const { PhoneSystem } = await sim.read<Lone>('/phonesystems')
  const first = `/phonesystems/${PhoneSystem['ObjectId']}`
  const item = await make('/phonesystems', { DisplayName: 'Second' })
  expect(await sim.read(item)).toMatchObject({ DefaultTRaPSwitch: 'false', PortCount: '0' })
  expect(await write('PUT', item, { DefaultTrapSwitch: 'true', MwiForceOff: 1 })).toBe(204)
  expect(await sim.read(item)).toMatchObject({ DefaultTRaPSwitch: 'true', MwiForceOff: 'true' })
  expect(await sim.read(first)).toMatchObject({ DefaultTRaPSwitch: 'false' })
  expect(await write('POST', '/phonesystems', { DisplayName: 'second' })).toBe(
    '400 Duplicate DisplayName: second',
  )
  expect(await write('POST', '/phonesystems', {})).toBe('400 Missing required field: DisplayName')
  expect(await write('DELETE', item)).toBe(204)
  expect(await write('DELETE', first)).toMatch('400 Foreign key violation: MediaSwitchObjectId')
})

it('the users of one are listed with it', async () => {
  const sim = await startSim()
  const { PhoneSystem } = await sim.read<Lone>('/phonesystems')
  const path = `/phonesystems/${PhoneSystem['ObjectId']}/phonesystemassociations`
  const { '@total': users } = await sim.read('/users?rowsPerPage=0')
  const got = await sim.read<{ '@total': string; PhoneSystemAssociation: Record<string, string>[] }>(path)
  expect(got['@total']).toBe(users)
  const id = await sim.userId('mrossi')
  expect(got.PhoneSystemAssociation.find(({ Alias }) => Alias === 'mrossi')).toEqual({
    URI: `/vmrest${path}/${id}`,
    Alias: 'mrossi',
    DisplayName: 'Marta Rossi',
    MediaSwitchDisplayName: 'PhoneSystem',
    MediaSwitchObjectId: PhoneSystem['ObjectId'],
    PhoneSystemURI: `/vmrest/phonesystems/${PhoneSystem['ObjectId']}`,
    numNotificationDevice: '4',
    numNotificationMWI: '1',
    numPrimaryCallHandler: '1',
    ObjectId: id,
  })
  const other = await making(sim)('/phonesystems', { DisplayName: 'Second' })
  expect(await sim.read(`${other}/phonesystemassociations`)).toEqual({ '@total': '0' })
  expect(await sim.read('/phonesystems/bogus/phonesystemassociations')).toEqual({ '@total': '0' })
})
