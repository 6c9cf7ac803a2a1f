import { expect, it } from 'vitest'
import { writing } from '../testing/refused.ts'
import { createClock, startSim } from '../testing/start.ts'

const withOptions = async () => {
  const sim = await startSim({ now: createClock().now })
  const { CallHandlerObjectId } = await sim.read(`/users/${await sim.userId('mrossi')}`)
  const handler = `/handlers/callhandlers/${CallHandlerObjectId}`
  return { ...sim, handler, path: `${handler}/transferoptions`, write: writing(sim) }
}

it('they are three, each known by its type', async () => {
  const { read, admin, path, handler } = await withOptions()
  const { TransferOption } = await read<{ TransferOption: Record<string, string>[] }>(path)
  expect(TransferOption.map(({ TransferOptionType, Enabled }) => [TransferOptionType, Enabled])).toEqual([
    ['Alternate', 'false'],
    ['Off Hours', 'true'],
    ['Standard', 'true'],
  ])
  const standard = TransferOption[2] ?? {}
  const { MediaSwitchObjectId } = standard
  expect(standard).toEqual({
    URI: `/vmrest${path}/Standard`,
    CallHandlerObjectId: handler.split('/').at(-1),
    CallhandlerURI: `/vmrest${handler}`,
    TransferOptionType: 'Standard',
    Action: '0',
    RnaAction: '1',
    TransferAnnounce: 'false',
    TransferConfirm: 'false',
    TransferDtDetect: 'false',
    TransferHoldingMode: '0',
    TransferIntroduce: 'false',
    TransferRings: '4',
    TransferScreening: 'false',
    TransferType: '0',
    MediaSwitchObjectId,
    PhoneSystemURI: `/vmrest/phonesystems/${MediaSwitchObjectId}`,
    UsePrimaryExtension: 'true',
    PlayTransferPrompt: 'true',
    PersonalCallTransfer: 'false',
    Enabled: 'true',
  })
  expect(await read(`${path}/Standard/`)).toEqual(standard)
  expect((await admin(path)).text).toMatch(/^<\?xml [^>]+><TransferOptions total="3"><TransferOption><URI>/)
})

it('they do not go by the name of rules', async () => {
  const { admin, handler } = await withOptions()
  expect((await admin(`${handler}/transferrules`)).status).toBe(404)
})

it('one is set as the guide shows, in XML', async () => {
  const { admin, read, path } = await withOptions()
  const xml =
    '<TransferOption><Action>1</Action><Extension>1000</Extension><TimeExpires>2027-12-31 12:00:00.0</TimeExpires>' +
    '<TransferAnnounce>true</TransferAnnounce><TransferType>1</TransferType><Enabled>true</Enabled></TransferOption>'
  expect((await admin(`${path}/Alternate`, { method: 'PUT', xml })).status).toBe(204)
  expect(await read(`${path}/Alternate`)).toMatchObject({
    Action: '1',
    Extension: '1000',
    TransferAnnounce: 'true',
    TransferType: '1',
    Enabled: 'true',
  })
})

it.each([
  ['Standard', { Enabled: 'false' }, 'Invalid value for Enabled'],
  ['Alternate', { Action: 2 }, 'Invalid value for Action'],
  ['Alternate', { TransferRings: 1 }, 'Invalid value for TransferRings'],
  ['Alternate', { Extension: 'reception' }, 'Invalid value for Extension'],
  ['Alternate', { MediaSwitchObjectId: 'x' }, 'Foreign key violation: MediaSwitchObjectId'],
])('%s refuses %o', async (type, json, message) => {
  const { write, path } = await withOptions()
  expect(await write('PUT', `${path}/${type}`, json)).toBe(`400 ${message}`)
})

it('one that ends in the past is off', async () => {
  const { write, read, path } = await withOptions()
  expect(await write('PUT', `${path}/Off%20Hours`, { TimeExpires: '1976-03-09 00:00:00.0' })).toBe(204)
  expect(await read(`${path}/Off%20Hours`)).toMatchObject({ Enabled: 'false' })
})
