import { beforeEach, expect, test, vi } from 'vitest'

const stored = new Map<string, string>()
vi.stubGlobal('localStorage', {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => stored.set(name, value),
})

const fresh = async () => {
  vi.resetModules()
  return import('./recent.ts')
}

const somebody = (ObjectId: string) => ({ ObjectId, DisplayName: `Name ${ObjectId}`, DtmfAccessId: '2041' })

const keptIds = (): string[] => {
  const { people } = JSON.parse(stored.get('unity-desk-recent') ?? '{}') as { people: { ObjectId: string }[] }
  return people.map(({ ObjectId }) => ObjectId)
}

beforeEach(() => stored.clear())

test('the latest stands first, each once, and there is an end to them', async () => {
  const { noteRecent, forgetRecent } = await fresh()
  for (const id of ['a', 'b', 'c', 'a']) noteRecent('hanna', somebody(id))
  expect(keptIds()).toEqual(['a', 'c', 'b'])
  forgetRecent('hanna', 'c')
  expect(keptIds()).toEqual(['a', 'b'])
  for (let index = 0; index < 20; index += 1) noteRecent('hanna', somebody(`n${index}`))
  expect(keptIds()).toHaveLength(8)
})

test('another operator begins with none', async () => {
  const { noteRecent } = await fresh()
  noteRecent('hanna', somebody('a'))
  noteRecent('igor', somebody('b'))
  expect(keptIds()).toEqual(['b'])
})

test('what is stored and cannot be read is no reason to fail', async () => {
  stored.set('unity-desk-recent', '{"operator":1}')
  const { noteRecent } = await fresh()
  noteRecent('hanna', somebody('a'))
  expect(keptIds()).toEqual(['a'])
})
