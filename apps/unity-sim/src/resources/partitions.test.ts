import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Lone = { '@total': string; Partition: Record<string, string> }

it('a fresh server has one, in both formats as the guide prints them', async () => {
  const { read, admin } = await startSim()
  const { Partition } = await read<Lone>('/partitions')
  const { ObjectId, LocationObjectId } = Partition
  expect(Partition).toEqual({
    URI: `/vmrest/partitions/${ObjectId}`,
    ObjectId,
    Name: 'cuc-pub Partition',
    LocationObjectId,
    LocationURI: `/vmrest/locations/connectionlocations/${LocationObjectId}`,
  })
  expect((await admin(`/partitions?query=(name%20is%20CUC-PUB%20Partition)`)).text).toMatch(
    /^<\?xml [^>]+><Partitions total="1"><Partition><URI>/,
  )
})

it('they are made, renamed, never moved, and deleted', async () => {
  const sim = await startSim()
  const write = writing(sim)
  const item = await making(sim)('/partitions', { Name: 'Branch 12', Description: 'Ghent' })
  const { LocationObjectId } = await sim.read(item)
  expect(await write('PUT', item, { Name: 'Branch 13', LocationObjectId: '' })).toBe(204)
  expect(await sim.read(item)).toMatchObject({ Name: 'Branch 13', Description: 'Ghent', LocationObjectId })
  expect(await write('DELETE', item)).toBe(204)
  expect(await write('PUT', item, { Name: 'x' })).toMatch('404 Partition not found')
})

it.each([
  [{}, '400 Missing required field: Name'],
  [{ Name: 'CUC-PUB partition' }, '400 Duplicate Name: CUC-PUB partition'],
  [{ Name: 'x'.repeat(51) }, '400 Invalid value for Name'],
  [{ Name: 'x', LocationObjectId: 'bogus' }, '400 Foreign key violation: LocationObjectId'],
])('they are refused with %o', async (json, refusal) => {
  expect(await writing(await startSim())('POST', '/partitions', json)).toBe(refusal)
})

it('one that anybody is in cannot be deleted, until the last has left', async () => {
  const sim = await startSim()
  const write = writing(sim)
  const item = await making(sim)('/partitions', { Name: 'Branch 12' })
  const id = item.replace('/partitions/', '')
  const user = `/users/${await sim.userId('mrossini')}`
  const { PartitionObjectId } = await sim.read(user)
  expect(await write('PUT', user, { PartitionObjectId: id })).toBe(204)
  expect(await write('DELETE', item)).toBe(`400 Foreign key violation: PartitionObjectId ${id}`)
  expect((await sim.admin(item)).status).toBe(200)
  expect(await write('PUT', user, { PartitionObjectId })).toBe(204)
  expect(await write('DELETE', item)).toBe(204)
})

it('one that is deleted leaves the search spaces it was in', async () => {
  const sim = await startSim()
  const item = await making(sim)('/partitions', { Name: 'Branch 12' })
  const { SearchSpace } = await sim.read<{ SearchSpace: Record<string, string> }>('/searchspaces')
  const members = `/searchspaces/${SearchSpace['ObjectId']}/searchspacemembers`
  await making(sim)(members, { PartitionObjectId: item.replace('/partitions/', ''), SortOrder: 2 })
  expect(await sim.read(`${members}?rowsPerPage=0`)).toEqual({ '@total': '2' })
  expect(await writing(sim)('DELETE', item)).toBe(204)
  expect(await sim.read(`${members}?rowsPerPage=0`)).toEqual({ '@total': '1' })
})
