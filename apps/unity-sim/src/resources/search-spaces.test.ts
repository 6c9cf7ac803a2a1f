import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const started = async () => {
  const sim = await startSim()
  const { SearchSpace } = await sim.read<{ SearchSpace: Row }>('/searchspaces')
  const { Partition } = await sim.read<{ Partition: Row }>('/partitions')
  return {
    ...sim,
    SearchSpace,
    PartitionObjectId: Partition['ObjectId'] ?? '',
    write: writing(sim),
    make: making(sim),
  }
}

it('a fresh server has one, with the one partition in it', async () => {
  const { read, SearchSpace, PartitionObjectId, admin } = await started()
  const item = `/searchspaces/${SearchSpace['ObjectId']}`
  expect(SearchSpace).toMatchObject({
    Name: 'cuc-pub Search Space',
    TimeOwnershipChanged: '2014-11-03 09:00:00.000',
    SearchSpaceMembersURI: `/vmrest${item}/searchspacemembers`,
  })
  const { SearchSpaceMember } = await read<{ SearchSpaceMember: Row }>(`${item}/searchspacemembers`)
  expect(SearchSpaceMember).toMatchObject({
    URI: `/vmrest${item}/searchspacemembers/${SearchSpaceMember['ObjectId']}`,
    PartitionObjectId,
    PartitionURI: `/vmrest/partitions/${PartitionObjectId}`,
    SearchSpaceURI: `/vmrest${item}`,
    SortOrder: '1',
  })
  expect((await admin(`${item}/searchspacemembers`)).text).toMatch(
    /^<\?xml [^>]+><SearchSpaceMembers total="1"><SearchSpaceMember><URI>/,
  )
})

it('they are made with members, which are put in another order and taken out', async () => {
  const { make, write, read, PartitionObjectId } = await started()
  const item = await make('/searchspaces', { Name: 'Lobby' })
  const other = (await make('/partitions', { Name: 'Branch' })).replace('/partitions/', '')
  const member = await make(`${item}/searchspacemembers`, { PartitionObjectId, SortOrder: '1' })
  expect(await write('PUT', member, { SortOrder: 5, PartitionObjectId: other })).toBe(204)
  expect(await read(member)).toMatchObject({ SortOrder: '5', PartitionObjectId })
  expect(await write('POST', `${item}/searchspacemembers`, { PartitionObjectId, SortOrder: 2 })).toBe(
    `400 Duplicate partition: ${PartitionObjectId}`,
  )
  expect(await write('POST', `${item}/searchspacemembers`, { PartitionObjectId: 'x', SortOrder: 2 })).toBe(
    '400 Foreign key violation: PartitionObjectId',
  )
  const last = await make(`${item}/searchspacemembers`, { PartitionObjectId: other })
  expect(await read(last)).toMatchObject({ SortOrder: '6' })
  expect(await write('DELETE', last)).toBe(204)
  expect(await write('DELETE', member)).toBe(204)
  expect(await read(`${item}/searchspacemembers`)).toEqual({ '@total': '0' })
  expect(await write('PUT', item, { Description: 'Phones in the lobby' })).toBe(204)
  expect(await write('DELETE', item)).toBe(204)
})

it('one that is deleted takes its members with it, and one in use stays', async () => {
  const { make, write, read, SearchSpace, PartitionObjectId, admin } = await started()
  const item = await make('/searchspaces', { Name: 'Lobby' })
  const member = await make(`${item}/searchspacemembers`, { PartitionObjectId, SortOrder: '1' })
  expect(await write('DELETE', item)).toBe(204)
  expect((await admin(member)).status).toBe(404)
  const used = `/searchspaces/${SearchSpace['ObjectId']}`
  expect(await write('DELETE', used)).toMatch('400 Foreign key violation')
  expect(await read(`${used}/searchspacemembers?rowsPerPage=0`)).toEqual({ '@total': '1' })
})
