import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const withHandler = async () => {
  const sim = await startSim()
  const { Callhandler } = await sim.read<{ Callhandler: Row }>(
    '/handlers/callhandlers?query=(DisplayName%20is%20Opening%20Greeting)',
  )
  const { DistributionList } = await sim.read<{ DistributionList: Row }>(
    '/distributionlists?query=(Alias%20is%20sales)',
  )
  return {
    ...sim,
    handlerId: Callhandler['ObjectId'] ?? '',
    listId: DistributionList['ObjectId'] ?? '',
    path: `/handlers/callhandlers/${Callhandler['ObjectId']}/callhandlerowners`,
    write: writing(sim),
    make: making(sim),
  }
}

it('they are users and lists, as the guide prints them', async () => {
  const { read, admin, path, make, userId, handlerId, listId } = await withHandler()
  expect(await read(path)).toEqual({ '@total': '0' })
  const UserObjectId = await userId('mrossini')
  const user = await make(path, { UserObjectId })
  const ObjectId = user.split('/').at(-1)
  const expected = {
    URI: `/vmrest${path}/${ObjectId}`,
    ObjectId,
    TargetHandlerObjectId: handlerId,
    UserObjectId,
    UserURI: `/vmrest/users/${UserObjectId}`,
  }
  expect(await read(user)).toEqual(expected)
  expect(await read(path)).toEqual({ '@total': '1', CallhandlerOwner: expected })
  const xml = `<CallhandlerOwner><DistributionListObjectId>${listId}</DistributionListObjectId></CallhandlerOwner>`
  expect((await admin(path, { method: 'POST', xml })).status).toBe(201)
  const printed = await admin(path)
  expect(printed.text).toMatch(/^<\?xml [^>]+><CallhandlerOwners total="2"><CallhandlerOwner><URI>/)
  expect(printed.text).toContain(`<DistributionListURI>/vmrest/distributionlists/${listId}<`)
})

it('each is one of the two, somebody who is there, and only once', async () => {
  const { path, write, userId, listId } = await withHandler()
  const UserObjectId = await userId('mrossini')
  expect(await write('POST', path, {})).toBe('400 Missing required field: UserObjectId')
  expect(await write('POST', path, { UserObjectId, DistributionListObjectId: listId })).toBe(
    '400 Invalid value for UserObjectId',
  )
  expect(await write('POST', path, { UserObjectId: listId })).toBe('400 Foreign key violation: UserObjectId')
  expect(await write('POST', path, { UserObjectId })).toBe(201)
  expect(await write('POST', path, { UserObjectId })).toBe(`400 Duplicate owner: ${UserObjectId}`)
})

it('they go by the id of the ownership, and with whom they name', async () => {
  const { path, make, write, read, userId } = await withHandler()
  const UserObjectId = await userId('mrossini')
  const owner = await make(path, { UserObjectId })
  expect(await write('DELETE', `${path}/${UserObjectId}`)).toMatch(/^404/)
  expect(await write('DELETE', owner)).toBe(204)
  await make(path, { UserObjectId })
  expect(await write('DELETE', `/users/${UserObjectId}`)).toBe(204)
  expect(await read(path)).toEqual({ '@total': '0' })
})
