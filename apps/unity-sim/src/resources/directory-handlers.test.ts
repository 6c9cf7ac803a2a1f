import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

const PATH = '/handlers/directoryhandlers'
const NOBODY = '00000000-0000-4000-8000-000000000000'

const withDirectory = async () => {
  const sim = await startSim()
  const idOf = async (noun: string, item: string, query: string): Promise<string> => {
    const found = await sim.read<Record<string, Row>>(`/${noun}?query=(${query})`)
    return found[item]?.['ObjectId'] ?? ''
  }
  return { ...sim, write: writing(sim), make: making(sim), idOf }
}

it('a fresh server has one, in the order of the guide', async () => {
  const { read, admin, write } = await withDirectory()
  const { DirectoryHandler } = await read<{ DirectoryHandler: Row }>(PATH)
  const item = `${PATH}/${DirectoryHandler['ObjectId']}`
  expect(await read(item)).toEqual(DirectoryHandler)
  expect(Object.keys(DirectoryHandler).slice(0, 8)).toEqual([
    'URI',
    'CreationTime',
    'Language',
    'DisplayName',
    'Undeletable',
    'LocationObjectId',
    'LocationURI',
    'EndDialDelay',
  ])
  expect(DirectoryHandler).toMatchObject({
    DisplayName: 'System Directory Handler',
    EndDialDelay: '4',
    MaxMatches: '8',
    MenuStyle: 'true',
    StartDialDelay: '5',
    SearchScope: '0',
    ExitAction: '2',
    ExitTargetConversation: 'PHTransfer',
    SpeechConfidenceThreshold: '10',
  })
  expect((await admin(PATH)).text).toMatch(
    /^<\?xml [^>]+><DirectoryHandlers total="1"><DirectoryHandler><URI>/,
  )
  expect(await write('DELETE', item)).toMatch(/^400 DirectoryHandler cannot be deleted/)
  expect(await write('PUT', item, { MenuStyle: 'false' })).toBe('400 Invalid value for MenuStyle')
})

it('others are made, changed and deleted, in XML', async () => {
  const { admin, read, write } = await withDirectory()
  const xml = '<DirectoryHandler><DisplayName>Sales names</DisplayName></DirectoryHandler>'
  const made = await admin(PATH, { method: 'POST', xml })
  expect(made.status).toBe(201)
  const item = made.text.replace('/vmrest', '')
  expect(await write('PUT', item, { MenuStyle: 'false', DtmfAccessId: '9300', ExitAction: 1 })).toBe(204)
  expect(await read(item)).toMatchObject({ MenuStyle: 'false', DtmfAccessId: '9300', ExitAction: '1' })
  expect(await write('DELETE', item)).toBe(204)
  expect((await admin(item)).status).toBe(404)
})

it('the scope is of a kind, and wide enough for the voice', async () => {
  const { make, read, write, idOf } = await withDirectory()
  const item = await make(PATH, { DisplayName: 'Sales names' })
  const list = await idOf('distributionlists', 'DistributionList', 'Alias%20is%20sales')
  expect(await write('PUT', item, { SearchScope: 4, SearchScopeObjectId: list })).toBe(204)
  expect(await write('PUT', item, { SearchScope: 5, SearchScopeObjectId: list })).toBe(
    '400 Foreign key violation: SearchScopeObjectId',
  )
  expect(await write('PUT', item, { VoiceEnabled: 'true' })).toBe(204)
  const { SearchScope, SearchScopeObjectId, LocationObjectId } = await read(item)
  expect([SearchScope, SearchScopeObjectId]).toEqual(['0', LocationObjectId])
})

it.each([
  [{}, 'Missing required field: DisplayName'],
  [{ DisplayName: 'system directory handler' }, 'Duplicate DisplayName: system directory handler'],
  [{ DisplayName: 'x', MaxMatches: 31 }, 'Invalid value for MaxMatches'],
  [{ DisplayName: 'x', DtmfAccessId: 'abc' }, 'Invalid value for DtmfAccessId'],
  [
    { DisplayName: 'x', ZeroTargetHandlerObjectId: NOBODY },
    'Foreign key violation: ZeroTargetHandlerObjectId',
  ],
])('%o is refused', async (json, message) => {
  const { write } = await withDirectory()
  expect(await write('POST', PATH, json)).toBe(`400 ${message}`)
})

it('takes part in extensions, and is where keys lead', async () => {
  const { make, write, userId, idOf } = await withDirectory()
  const item = await make(PATH, { DisplayName: 'Sales names', DtmfAccessId: '9300' })
  const id = item.split('/').at(-1) ?? ''
  expect(await write('PUT', `/users/${await userId('mrossi')}`, { DtmfAccessId: '9300' })).toBe(
    `400 Duplicate extension in partition. OwnerObjectId = ${id}`,
  )
  const handler = await idOf('handlers/callhandlers', 'Callhandler', 'DisplayName%20is%20Opening%20Greeting')
  const key = `/handlers/callhandlers/${handler}/menuentries/4`
  const json = { Action: 2, TargetConversation: 'AD', TargetHandlerObjectId: id }
  expect(await write('PUT', key, json)).toBe(204)
  expect(await write('PUT', key, { ...json, TargetConversation: 'PHInterview' })).toMatch(/^400/)
})
