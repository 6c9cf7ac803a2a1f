import { describe, expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

type Device = Record<string, string>

const at = async (alias: string) => {
  const started = await startSim()
  const id = await started.userId(alias)
  const path = `/users/${id}/notificationdevices`
  const post = async (kind: string, json: object) =>
    started.admin(`${path}/${kind}`, { method: 'POST', json })
  const all = async () => (await started.read<{ NotificationDevice: Device[] }>(path)).NotificationDevice
  return { ...started, id, path, post, all }
}

describe('a user', () => {
  it('has one SMTP device, off, as the lone object it is', async () => {
    const { read, path, id } = await at('mrossini')
    const { SmtpDevice } = await read<{ SmtpDevice: Device }>(`${path}/smtpdevices`)
    expect(SmtpDevice).toMatchObject({
      URI: `/vmrest${path}/smtpdevices/${SmtpDevice['ObjectId']}`,
      Active: 'false',
      DisplayName: 'SMTP',
      EventList: 'NewVoiceMail',
      SmtpAddress: '',
      SubscriberObjectId: id,
    })
    expect(SmtpDevice).not.toHaveProperty('MediaSwitchObjectId')
    expect(await read(`${path}/smtpdevices/${SmtpDevice['ObjectId']}`)).toEqual(SmtpDevice)
  })

  it('has those of all kinds in one list, each with the URI of its kind', async () => {
    const { all, admin, read, path } = await at('mrossini')
    const devices = await all()
    expect(devices.map(({ Type }) => Type)).toEqual(['1', '1', '1', '2', '4', '8', '8', '8'])
    for (const { URI = '', DisplayName } of devices)
      expect(await read(URI.replace('/vmrest', ''))).toMatchObject({ DisplayName })
    expect((await admin(path)).text).toContain('<NotificationDevices total="8"><NotificationDevice><URI>')
    expect((await admin(`${path}/${devices[0]?.['ObjectId']}`)).status).toBe(405)
    expect((await admin(path, { method: 'POST', json: {} })).status).toBe(405)
  })

  it('keeps what he has when he is read again', async () => {
    const { all } = await at('mrossini')
    expect(await all()).toEqual(await all())
  })
})

describe('a device', () => {
  it.each([
    ['smtpdevices', { SmtpAddress: 'm@lab.example' }],
    ['htmldevices', { SmtpAddress: 'm@lab.example' }],
    ['phonedevices', { PhoneNumber: '915550100' }],
    ['pagerdevices', { PhoneNumber: '915550101' }],
  ])('is made in %s, changed and deleted', async (kind, more) => {
    const { admin, post, read, all } = await at('mrossini')
    const made = await post(kind, { DisplayName: 'Mine', EventList: 'AllMessage', Active: true, ...more })
    expect(made.status).toBe(201)
    const own = made.text.replace('/vmrest', '')
    expect(await read(own)).toMatchObject({
      DisplayName: 'Mine',
      Active: 'true',
      Undeletable: 'false',
      ...more,
    })
    expect((await admin(own, { method: 'PUT', json: { Active: '0', DisplayName: 'mine' } })).status).toBe(204)
    expect(await read(own)).toMatchObject({ Active: 'false', DisplayName: 'mine' })
    expect(await all()).toHaveLength(9)
    expect((await admin(own, { method: 'DELETE' })).status).toBe(204)
    expect(await all()).toHaveLength(8)
  })

  it('for short messages needs a provider that is there', async () => {
    const { post } = await at('mrossini')
    const sms = { DisplayName: 'Text', RecipientAddress: '447700900' }
    expect((await post('smsdevices', sms)).text).toContain('Missing required field: SmppProviderObjectId')
    const nowhere = { ...sms, SmppProviderObjectId: '00000000-0000-4000-8000-000000000000' }
    expect((await post('smsdevices', nowhere)).text).toContain('Foreign key violation: SmppProviderObjectId')
  })

  it.each([
    [{}, 'Missing required field: DisplayName'],
    [{ DisplayName: 'smtp' }, 'Duplicate DisplayName: smtp'],
    [{ DisplayName: 'Pager' }, 'Duplicate DisplayName: Pager'],
    [{ DisplayName: 'x', EventList: 'Rain' }, 'Invalid value for EventList'],
    [{ DisplayName: 'x', EventList: 'NewFax,AllMessage' }, 'Invalid value for EventList'],
    [{ DisplayName: 'x', EventList: 'DispatchMessage, NewFax' }, 'Invalid value for EventList'],
    [{ DisplayName: 'x', SmtpAddress: 'nobody' }, 'Invalid value for SmtpAddress'],
    [{ DisplayName: 'x', RepeatInterval: '-1' }, 'Invalid value for RepeatInterval'],
  ])('%j is refused', async (json, wanted) => {
    const { post } = await at('mrossini')
    const got = await post('smtpdevices', json)
    expect([got.status, got.text]).toEqual([400, expect.stringContaining(wanted)])
  })

  it('is found below its kind alone, and below its user', async () => {
    const { admin, read, path, userId } = await at('mrossini')
    const { SmtpDevice } = await read<{ SmtpDevice: Device }>(`${path}/smtpdevices`)
    const { ObjectId: device } = SmtpDevice
    expect((await admin(`${path}/htmldevices/${device}`)).status).toBe(404)
    const other = `/users/${await userId('mrossi')}/notificationdevices/smtpdevices/${device}`
    expect((await admin(other)).status).toBe(404)
  })

  it('that all have is not deleted', async () => {
    const { admin, read, path } = await at('mrossini')
    const { SmtpDevice } = await read<{ SmtpDevice: Device }>(`${path}/smtpdevices`)
    expect((await admin(`${path}/smtpdevices/${SmtpDevice['ObjectId']}`, { method: 'DELETE' })).status).toBe(
      400,
    )
  })
})

it('a template passes its devices on, once somebody has looked after them', async () => {
  const { admin, read } = await startSim()
  const { UserTemplate } = await read<{ UserTemplate: Device }>(
    '/usertemplates?query=(Alias%20is%20voicemailusertemplate)',
  )
  const below = `/usertemplates/${UserTemplate['ObjectId']}/notificationdevices/smtpdevices`
  await admin(below, { method: 'POST', json: { DisplayName: 'Pocket', SmtpAddress: 'all@lab.example' } })
  const made = await admin('/users?templateAlias=voicemailusertemplate', {
    method: 'POST',
    json: { Alias: 'new', DtmfAccessId: '9300' },
  })
  const { SmtpDevice } = await read<{ SmtpDevice: Device[] }>(
    `${made.text.replace('/vmrest', '')}/notificationdevices/smtpdevices`,
  )
  expect(SmtpDevice.map(({ DisplayName }) => DisplayName)).toEqual(['SMTP', 'Pocket'])
  expect(SmtpDevice.map(({ SubscriberURI }) => SubscriberURI)).toEqual([made.text, made.text])
})
