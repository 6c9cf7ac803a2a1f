import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const NOBODY = '00000000-0000-4000-8000-000000000000'

const withList = async (more: object = {}) => {
  const sim = await startSim()
  const make = making(sim)
  const list = await make('/distributionlists', { Alias: 'branches', DisplayName: 'Branches', ...more })
  const idOf = async (noun: string, item: string, alias: string): Promise<string> => {
    const found = await sim.read<Record<string, Row>>(`/${noun}?query=(Alias%20is%20${alias})`)
    return found[item]?.['ObjectId'] ?? ''
  }
  return {
    ...sim,
    make,
    write: writing(sim),
    list,
    listId: list.split('/').at(-1) ?? '',
    path: `${list}/distributionlistmembers`,
    otherList: await idOf('distributionlists', 'DistributionList', 'facilities'),
    contact: await idOf('contacts', 'Contact', 'plumber'),
    template: await idOf('usertemplates', 'UserTemplate', 'voicemailusertemplate'),
  }
}

describe('a member', () => {
  it('that is a user is printed as in the guide', async () => {
    const { read, admin, make, list, listId, path, userId } = await withList()
    const user = await userId('mrossi')
    const item = await make(path, { MemberUserObjectId: user })
    const { LocationObjectId } = await read(item)
    const location = `/vmrest/locations/connectionlocations/${LocationObjectId}`
    const expected = [
      ['URI', `/vmrest${item}`],
      ['DistributionListObjectId', listId],
      ['DistributionListURI', `/vmrest${list}`],
      ['MemberUserObjectId', user],
      ['MemberUserURI', `/vmrest/users/${user}`],
      ['ObjectId', item.split('/').at(-1)],
      ['Alias', 'mrossi'],
      ['DisplayName', 'Marta Rossi'],
      ['AllowForeignMessage', 'false'],
      ['MemberGlobalUserObjectId', user],
      ['MemberGlobalUserURI', `/vmrest/globalusers/${user}`],
      ['MemberLocationObjectId', LocationObjectId],
      ['MemberLocationURI', location],
      ['MemberGlobalUserDignetObjectId', user],
      ['IsUserTemplate', 'false'],
      ['LocationObjectId', LocationObjectId],
      ['LocationURI', location],
    ]
    expect(Object.entries(await read(item))).toEqual(expected)
    expect(await read(path)).toEqual({ '@total': '1', DistributionListMember: Object.fromEntries(expected) })
    expect((await admin(path)).text).toMatch(
      /^<\?xml [^>]+><DistributionListMembers total="1"><DistributionListMember><URI>/,
    )
  })

  it('is a list, a contact where the list takes them, or a template', async () => {
    const { read, admin, make, path, otherList, contact, template } = await withList({
      AllowContacts: 'true',
    })
    const xml = `<DistributionListMember><MemberDistributionListObjectId>${otherList}</MemberDistributionListObjectId></DistributionListMember>`
    const made = await admin(path, { method: 'POST', xml })
    expect(await read(made.text.replace('/vmrest', ''))).toMatchObject({
      Alias: 'facilities',
      MemberDistributionListURI: `/vmrest/distributionlists/${otherList}`,
      IsUserTemplate: 'false',
    })
    const outsider = await read(await make(path, { MemberContactObjectId: contact }))
    expect(outsider).toMatchObject({ DisplayName: 'On-call plumber', MemberContactObjectId: contact })
    expect(outsider).not.toHaveProperty('MemberGlobalUserObjectId')
    const pattern = await read(await make(path, { MemberUserObjectId: template }))
    expect(pattern).toMatchObject({ Alias: 'voicemailusertemplate', IsUserTemplate: 'true' })
    await make('/users?templateAlias=voicemailusertemplate', { Alias: 'anew', DtmfAccessId: '9100' })
    const { DistributionListMember } = await read<{ DistributionListMember: Row[] }>(path)
    expect(DistributionListMember.map(({ Alias }) => Alias)).toEqual([
      'facilities',
      'plumber',
      'voicemailusertemplate',
      'anew',
    ])
  })

  it('goes by the id of the membership, and with whom it names', async () => {
    const { read, make, write, path, userId } = await withList()
    const user = await userId('mrossini')
    const item = await make(path, { MemberUserObjectId: user })
    expect(await write('DELETE', `${path}/${user}`)).toMatch(/^404 DistributionListMember not found/)
    expect(await write('DELETE', item)).toBe(204)
    await make(path, { MemberUserObjectId: user })
    expect(await write('DELETE', `/users/${user}`)).toBe(204)
    expect(await read(path)).toEqual({ '@total': '0' })
  })

  it('cannot be changed', async () => {
    const { admin, make, path, userId } = await withList()
    const item = await make(path, { MemberUserObjectId: await userId('mrossini') })
    expect((await admin(item, { method: 'PUT', json: {} })).status).toBe(405)
  })
})

describe('a member is refused', () => {
  it('that is none, or two at once, in the words of the database', async () => {
    const { write, path, userId, otherList } = await withList()
    const user = await userId('mrossini')
    for (const json of [{}, { MemberUserObjectId: user, MemberDistributionListObjectId: otherList }])
      expect(await write('POST', path, json)).toMatch(/^400 .*ccnullfkfilter/)
  })

  it('that is nobody, the list itself, a contact where none may be, or there already', async () => {
    const { write, path, listId, userId, contact } = await withList()
    expect(await write('POST', path, { MemberUserObjectId: NOBODY })).toBe(
      '400 Foreign key violation: MemberUserObjectId',
    )
    expect(await write('POST', path, { MemberContactObjectId: NOBODY })).toBe(
      '400 Foreign key violation: MemberContactObjectId',
    )
    expect(await write('POST', path, { MemberDistributionListObjectId: listId })).toBe(
      '400 Invalid value for MemberDistributionListObjectId',
    )
    expect(await write('POST', path, { MemberContactObjectId: contact })).toBe(
      '400 Invalid value for MemberContactObjectId',
    )
    const MemberUserObjectId = await userId('mrossini')
    expect(await write('POST', path, { MemberUserObjectId })).toBe(201)
    expect(await write('POST', path, { MemberUserObjectId })).toBe(
      `400 Duplicate member: ${MemberUserObjectId}`,
    )
  })

  it('of a list that is not there', async () => {
    const { write } = await withList()
    const path = `/distributionlists/${NOBODY}/distributionlistmembers`
    expect(await write('POST', path, {})).toBe(`404 DistributionList not found: ${NOBODY}`)
  })
})
