import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const CREATE = '/contacts?templateAlias=systemcontacttemplate'

const withContacts = async (users = 20) => {
  const sim = await startSim({ users })
  return { ...sim, make: making(sim), write: writing(sim) }
}

describe('the contacts', () => {
  it('of the company are found by alias and name; a fresh server has none', async () => {
    const { read, admin } = await withContacts()
    const { Contact } = await read<{ Contact: Row }>('/contacts?query=(alias%20is%20PLUMBER)')
    expect(Contact).toMatchObject({
      DisplayName: 'On-call plumber',
      FirstName: '',
      ListInDirectory: 'true',
      TransferEnabled: 'true',
      TransferExtension: '95550100',
      TransferType: '0',
      TransferRings: '4',
    })
    expect(await read(`/contacts/${Contact['ObjectId']}`)).toEqual(Contact)
    const found = await read<{ Contact: Row }>('/contacts?query=(DisplayName%20startswith%20taxi)')
    expect(found.Contact['Alias']).toBe('taxi')
    expect((await admin('/contacts')).text).toMatch(/^<\?xml [^>]+><Contacts total="\d+"><Contact><URI>/)
    expect((await admin('/contacts?query=(Bogus%20is%20x)')).status).toBe(400)
    expect(await read('/contacts?query=(ObjectId%20is%20bogus)')).toEqual({ '@total': '0' })
    expect(await (await withContacts(0)).read('/contacts')).toEqual({ '@total': '0' })
  })

  it('own mail addresses that lead to them', async () => {
    const { read } = await withContacts()
    const { SmtpProxyAddress } = await read<{ SmtpProxyAddress: Row }>(
      '/smtpproxyaddresses?query=(SmtpAddress%20is%20plumber@works.example)',
    )
    expect(await read((SmtpProxyAddress['ObjectContactURI'] ?? '').replace('/vmrest', ''))).toMatchObject({
      Alias: 'plumber',
    })
  })
})

describe('a contact', () => {
  it('is made in XML, changed and deleted', async () => {
    const { admin, read, write } = await withContacts()
    const xml =
      '<Contact><Alias>glazier</Alias><FirstName>Gil</FirstName><LastName>Azier</LastName><TransferEnabled>1</TransferEnabled></Contact>'
    const made = await admin(CREATE.replace('system', 'System'), { method: 'POST', xml })
    expect([made.status, made.text]).toEqual([
      201,
      expect.stringMatching(/^\/vmrest\/contacts\/[0-9a-f-]{36}$/),
    ])
    const item = made.text.replace('/vmrest', '')
    expect(await read(item)).toMatchObject({
      DisplayName: 'Gil Azier',
      DtmfNameFirstLast: '44529437',
      TransferEnabled: 'true',
      IsTemplate: 'false',
      IsAddressable: 'true',
    })
    const changes = { FirstName: 'Otto', TransferType: 1, TransferRings: 6, TransferExtension: '' }
    expect(await write('PUT', item, changes)).toBe(204)
    expect(await read(item)).toMatchObject({
      FirstName: 'Otto',
      DisplayName: 'Gil Azier',
      DtmfNameFirstLast: '688629437',
      TransferType: '1',
      TransferExtension: '',
    })
    expect(await write('DELETE', item)).toBe(204)
    expect((await admin(item)).status).toBe(404)
  })

  it.each([
    ['/contacts', { Alias: 'x' }, 'Template not found: '],
    ['/contacts?templateAlias=bogus', { Alias: 'x' }, 'Template not found: bogus'],
    [CREATE, {}, 'Missing required field: Alias'],
    [CREATE, { Alias: 'Plumber' }, 'Duplicate alias: Plumber'],
    [CREATE, { Alias: 'a/b' }, 'Invalid value for Alias'],
    [CREATE, { Alias: 'x', TransferExtension: 'call me' }, 'Invalid value for TransferExtension'],
    [CREATE, { Alias: 'x', TransferRings: 21 }, 'Invalid value for TransferRings'],
    [CREATE, { Alias: 'x', PartitionObjectId: 'bogus' }, 'Foreign key violation: PartitionObjectId'],
  ])('%s with %o is refused', async (path, json, message) => {
    const { write } = await withContacts()
    expect(await write('POST', path, json)).toBe(`400 ${message}`)
  })

  it('takes its addresses, names and memberships along', async () => {
    const { read, make, write } = await withContacts()
    const item = await make(CREATE, { Alias: 'glazier' })
    const id = item.split('/').at(-1)
    const address = await make('/smtpproxyaddresses', {
      SmtpAddress: 'glazier@works.example',
      ObjectContactObjectId: id,
    })
    const { DistributionList } = await read<{ DistributionList: Row }>(
      '/distributionlists?query=(Alias%20is%20emergency)',
    )
    const members = `/distributionlists/${DistributionList['ObjectId']}/distributionlistmembers`
    const member = await make(members, { MemberContactObjectId: id })
    expect(await write('DELETE', item)).toBe(204)
    expect(await write('DELETE', address)).toMatch(/^404/)
    expect(await write('DELETE', member)).toMatch(/^404/)
  })
})
