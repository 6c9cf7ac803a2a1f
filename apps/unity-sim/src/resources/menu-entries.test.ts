import { expect, it } from 'vitest'
import { writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

const NOBODY = '00000000-0000-4000-8000-000000000000'

const withKeys = async () => {
  const sim = await startSim()
  const { CallHandlerObjectId = '' } = await sim.read(`/users/${await sim.userId('mrossi')}`)
  const handler = `/handlers/callhandlers/${CallHandlerObjectId}`
  return { ...sim, id: CallHandlerObjectId, path: `${handler}/menuentries`, write: writing(sim) }
}

it('they are twelve, with stars and hashes as they are in their URIs', async () => {
  const { read, admin, path } = await withKeys()
  const { MenuEntry } = await read<{ MenuEntry: Record<string, string>[] }>(path)
  expect(MenuEntry.map(({ TouchtoneKey }) => TouchtoneKey).join('')).toBe('*#0123456789')
  expect(MenuEntry.slice(0, 2).map(({ URI }) => URI)).toEqual([`/vmrest${path}/*`, `/vmrest${path}/#`])
  expect(await read(`${path}/%23`)).toEqual(MenuEntry[1])
  expect(await read(`${path}/*`)).toEqual(MenuEntry[0])
  expect(MenuEntry[0]).toMatchObject({ Locked: 'true', Action: '2', TargetConversation: 'SubSignIn' })
  expect(MenuEntry[5]).toEqual({
    URI: `/vmrest${path}/3`,
    CallHandlerObjectId: path.split('/').at(-2),
    CallhandlerURI: `/vmrest${path.replace('/menuentries', '')}`,
    TouchtoneKey: '3',
    Locked: 'false',
    Action: '0',
    ObjectId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
  })
  expect((await admin(path)).text).toMatch(/^<\?xml [^>]+><MenuEntries total="12"><MenuEntry><URI>/)
  expect((await admin(`${path}/A`)).status).toBe(404)
})

it('one is set to transfer, to another handler, and back', async () => {
  const { admin, read, write, path, id } = await withKeys()
  const xml = '<MenuEntry><Action>7</Action><TransferNumber>95550100</TransferNumber></MenuEntry>'
  expect((await admin(`${path}/%23`, { method: 'PUT', xml })).status).toBe(204)
  expect(await read(`${path}/%23`)).toMatchObject({ Action: '7', TransferNumber: '95550100' })
  const go = { Action: '2', TargetConversation: 'PHTransfer', TargetHandlerObjectId: id, DisplayName: 'Me' }
  expect(await write('PUT', `${path}/4`, go)).toBe(204)
  expect(await read(`${path}/4`)).toMatchObject(go)
  expect(await write('PUT', `${path}/4`, { Action: 0, TargetConversation: '' })).toBe(204)
})

it.each([
  [{ Action: 9 }, 'Invalid value for Action'],
  [{ Action: '' }, 'Invalid value for Action'],
  [{ Action: 2 }, 'Missing required field: TargetConversation'],
  [{ Action: 2, TargetConversation: 'AD' }, 'Missing required field: TargetHandlerObjectId'],
  [
    { Action: 2, TargetConversation: 'PHGreeting', TargetHandlerObjectId: NOBODY },
    'Foreign key violation: TargetHandlerObjectId',
  ],
  [{ TargetHandlerObjectId: 'x' }, 'Invalid value for TargetHandlerObjectId'],
  [{ TransferNumber: '' }, 'Invalid value for TransferNumber'],
])('a key refuses %o', async (json, message) => {
  const { write, path } = await withKeys()
  expect(await write('PUT', `${path}/4`, json)).toBe(`400 ${message}`)
})

it('those of nobody are an empty list, not a missing one', async () => {
  const { read, admin } = await withKeys()
  for (const id of [NOBODY, '1234567890'])
    expect(await read(`/handlers/callhandlers/${id}/menuentries`)).toEqual({ '@total': '0' })
  expect((await admin(`/handlers/callhandlers/${NOBODY}/menuentries/1`)).status).toBe(404)
  expect((await admin(`/handlers/callhandlers/${NOBODY}/greetings`)).status).toBe(404)
})
