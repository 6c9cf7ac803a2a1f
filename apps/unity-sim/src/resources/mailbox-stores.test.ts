import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Lone = { MailboxStore: Record<string, string> }

it('the one of a fresh server is under both names of the path', async () => {
  const { read } = await startSim()
  const { MailboxStore } = await read<Lone>('/mailboxstores')
  expect(MailboxStore).toMatchObject({
    DisplayName: 'Unity Messaging Database -1',
    MailDatabase: 'UnityMbxDb1',
    Mounted: 'true',
    MaxSizeMB: '15000',
    Status: '0',
    Undeletable: 'true',
  })
  expect(await read('/voicemailboxstores')).toEqual(await read('/mailboxstores'))
})

it('four more are made, and no fifth', async () => {
  const sim = await startSim()
  const make = making(sim)
  const item = await make('/mailboxstores', { DisplayName: 'Store 2', MaxSizeMB: 9000, Server: 'elsewhere' })
  expect(await sim.read(item)).toMatchObject({
    MailDatabase: 'UnityMbxDb2',
    MaxSizeMB: '9000',
    Server: 'cuc-pub',
  })
  for (const number of [3, 4, 5]) await make('/mailboxstores', { DisplayName: `Store ${number}` })
  expect(await writing(sim)('POST', '/mailboxstores', { DisplayName: 'Store 6' })).toBe(
    '400 Too many mailbox stores',
  )
})

it('one that somebody has a mailbox in cannot be deleted; its new name is everybody’s', async () => {
  const sim = await startSim()
  const write = writing(sim)
  const item = await making(sim)('/mailboxstores', { DisplayName: 'Store 2' })
  const { MailboxStore } = await sim.read<{ MailboxStore: Record<string, string>[] }>('/mailboxstores')
  const first = `/mailboxstores/${MailboxStore[0]?.['ObjectId']}`
  expect(await write('DELETE', first)).toMatch('400 MailboxStore cannot be deleted')
  expect(await write('PUT', first, { DisplayName: 'Main', Mounted: 'false' })).toBe(204)
  expect(await sim.read(`/users/${await sim.userId('mrossi')}`)).toMatchObject({ MailboxStoreName: 'Main' })
  expect(await write('PUT', item, { DisplayName: 'main' })).toBe('400 Duplicate DisplayName: main')
  expect(await write('DELETE', item)).toBe(204)
})

it('a new user has a mailbox in the store that the create names, or that of the template', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/mailboxstores', { DisplayName: 'Store 2' })
  const path = '/users?templateAlias=voicemailusertemplate'
  const named = `${path}&MailboxStoreObjectId=${item.replace('/mailboxstores/', '')}`
  const first = await make(named, { Alias: 'anew', DtmfAccessId: '9100' })
  expect(await sim.read(first)).toMatchObject({ MailboxStoreName: 'Store 2' })
  const second = await make(path, { Alias: 'another', DtmfAccessId: '9101' })
  expect(await sim.read(second)).toMatchObject({ MailboxStoreName: 'Unity Messaging Database -1' })
  expect(
    await write('POST', `${path}&MailboxStoreObjectId=bogus`, { Alias: 'x', DtmfAccessId: '9102' }),
  ).toBe('400 Mailbox store not found: bogus')
  expect(await write('DELETE', item)).toMatch('400 Foreign key violation: MailboxStoreObjectId')
})
