import { describe, expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>
type Lists = { '@total': string; DistributionList: Row[] }
type Lone = { DistributionList: Row }

const PATH = '/distributionlists'

const withLists = async (users = 20) => {
  const sim = await startSim({ users })
  const list = async (alias: string): Promise<Row> =>
    (await sim.read<Lone>(`${PATH}?query=(Alias%20is%20${alias})`)).DistributionList
  return { ...sim, list, write: writing(sim), make: making(sim) }
}

describe('the lists of a fresh server', () => {
  it('are three, in the order of the guide, in both formats', async () => {
    const { read, admin } = await withLists(0)
    const { DistributionList } = await read<Lists>(PATH)
    expect(DistributionList.map(({ Alias, DtmfAccessId }) => [Alias, DtmfAccessId])).toEqual([
      ['undeliverablemessages', undefined],
      ['allvoicemailusers', '99991'],
      ['allvoicemailenabledcontacts', '99992'],
    ])
    const { ObjectId, LocationObjectId, PartitionObjectId } = DistributionList[1] ?? {}
    const uri = `/vmrest${PATH}/${ObjectId}`
    expect(Object.entries(DistributionList[1] ?? {})).toEqual([
      ['URI', uri],
      ['ObjectId', ObjectId],
      ['Alias', 'allvoicemailusers'],
      ['DisplayName', 'All Voice Mail Users'],
      ['LocationObjectId', LocationObjectId],
      ['LocationURI', `/vmrest/locations/connectionlocations/${LocationObjectId}`],
      ['DtmfAccessId', '99991'],
      ['PartitionObjectId', PartitionObjectId],
      ['PartitionURI', `/vmrest/partitions/${PartitionObjectId}`],
      ['DistributionListMembersURI', `${uri}/distributionlistmembers`],
      ['AlternateNamesURI', `/vmrest/alternatenames?query=(DistributionListObjectId%20is%20${ObjectId})`],
    ])
    expect((await admin(PATH)).text).toMatch(
      /^<\?xml [^>]+><DistributionLists total="3"><DistributionList><URI>/,
    )
  })

  it('say more when they are read one by one, and stay', async () => {
    const { read, list, write } = await withLists(0)
    const { ObjectId } = await list('allvoicemailenabledcontacts')
    expect(await read(`${PATH}/${ObjectId}`)).toMatchObject({
      DtmfName: '2558642362453622',
      IsPublic: 'true',
      Undeletable: 'true',
      AllowContacts: 'true',
      AllowForeignMessage: 'false',
    })
    expect(await write('DELETE', `${PATH}/${ObjectId}`)).toMatch(/^400 DistributionList cannot be deleted/)
  })

  it('have everybody on the one of all, and newcomers too', async () => {
    const { read, list, make } = await withLists()
    const members = `${PATH}/${(await list('allvoicemailusers'))['ObjectId']}/distributionlistmembers`
    const before = Number((await read(`${members}?rowsPerPage=0`))['@total'])
    expect(before).toBe(21)
    await make('/users?templateAlias=voicemailusertemplate', { Alias: 'anew', DtmfAccessId: '9100' })
    await make('/users?templateAlias=administratortemplate', { Alias: 'boss', DtmfAccessId: '9101' })
    expect((await read(`${members}?rowsPerPage=0`))['@total']).toBe('22')
    const undeliverable = (await list('undeliverablemessages'))['ObjectId']
    const { DistributionListMember } = await read<{ DistributionListMember: Row }>(
      `${PATH}/${undeliverable}/distributionlistmembers`,
    )
    expect(DistributionListMember['Alias']).toBe('undeliverablemessagesmailbox')
  })
})

describe('a list', () => {
  it('is made, found, changed but for its alias, and deleted', async () => {
    const { admin, read, list, write } = await withLists()
    const xml =
      '<DistributionList><Alias>branches</Alias><DisplayName>Branch teams</DisplayName><DtmfAccessId>8801</DtmfAccessId></DistributionList>'
    const made = await admin(PATH, { method: 'POST', xml })
    expect([made.status, made.text]).toEqual([
      201,
      expect.stringMatching(/^\/vmrest\/distributionlists\/[0-9a-f-]+$/),
    ])
    const item = made.text.replace('/vmrest', '')
    expect(await read(item)).toMatchObject({ DtmfName: '27262483267', AllowContacts: 'false' })
    expect((await list('BRANCHES'))['DtmfAccessId']).toBe('8801')
    expect(await write('PUT', item, { Alias: 'sales', DisplayName: 'Offices', AllowContacts: 1 })).toBe(204)
    expect(await read(item)).toMatchObject({
      Alias: 'branches',
      DisplayName: 'Offices',
      DtmfName: '6334237',
      AllowContacts: 'true',
    })
    expect(await write('DELETE', item)).toBe(204)
    expect((await admin(item)).status).toBe(404)
  })

  it.each([
    [{ DisplayName: 'x' }, 'Missing required field: Alias'],
    [{ Alias: 'x' }, 'Missing required field: DisplayName'],
    [{ Alias: 'AllVoiceMailUsers', DisplayName: 'x' }, 'Duplicate alias: AllVoiceMailUsers'],
    [{ Alias: 'x', DisplayName: 'x', DtmfAccessId: 'd41d8cd98f00' }, 'Invalid value for DtmfAccessId'],
    [
      { Alias: 'x', DisplayName: 'x', PartitionObjectId: 'bogus' },
      'Foreign key violation: PartitionObjectId',
    ],
  ])('%o is refused', async (json, message) => {
    const { write } = await withLists(0)
    expect(await write('POST', PATH, json)).toBe(`400 ${message}`)
  })

  it('does not take the extension of somebody', async () => {
    const { write, userId } = await withLists()
    const json = { Alias: 'x', DisplayName: 'x', DtmfAccessId: '2041' }
    expect(await write('POST', PATH, json)).toBe(
      `400 Duplicate extension in partition. OwnerObjectId = ${await userId('mrossi')}`,
    )
  })

  it('owns mail addresses, which go with it, and is taken off others', async () => {
    const { read, make, write, list } = await withLists()
    const item = await make(PATH, { Alias: 'branches', DisplayName: 'Branches' })
    const id = item.split('/').at(-1) ?? ''
    const address = await make('/smtpproxyaddresses', {
      SmtpAddress: 'branches@lab.example',
      ObjectDistributionListObjectId: id,
    })
    expect(await read(address)).toMatchObject({ ObjectDistributionListURI: `/vmrest${item}` })
    const members = `${PATH}/${(await list('emergency'))['ObjectId']}/distributionlistmembers`
    const before = await read(`${members}?rowsPerPage=0`)
    await make(members, { MemberDistributionListObjectId: id })
    expect(await write('DELETE', item)).toBe(204)
    expect(await write('DELETE', address)).toMatch(/^404/)
    expect(await read(`${members}?rowsPerPage=0`)).toEqual(before)
  })

  it('stays while it gets the messages of a call handler', async () => {
    const { write, list } = await withLists()
    const { ObjectId } = await list('sales')
    expect(await write('DELETE', `${PATH}/${ObjectId}`)).toBe(
      `400 Foreign key violation: RecipientDistributionListObjectId ${ObjectId}`,
    )
  })
})
