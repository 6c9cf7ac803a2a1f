import { describe, expect, it } from 'vitest'
import { doorOf } from '../testing/door.ts'
import { startSim } from '../testing/start.ts'

type Item = Record<string, string>

const start = async () => {
  const started = await startSim()
  await doorOf(started.url).call('POST', '/password', { alias: 'mrossi', password: 'pw' })
  const own = async (path: string, asked: object = {}) => started.ask(path, { as: 'mrossi:pw', ...asked })
  const readOwn = async <T = Item>(path: string) =>
    (await own(path, { headers: { accept: 'application/json' } })).json() as T
  const { CallHandlerObjectId } = await started.read(`/users/${await started.userId('mrossi')}`)
  return { ...started, own, readOwn, handler: `/handlers/callhandlers/${CallHandlerObjectId}` }
}

describe('the own greetings', () => {
  it('are those of the own call handler, with a name of their own for Off Hours', async () => {
    const { readOwn } = await start()
    const { Greeting } = await readOwn<{ Greeting: Item[] }>('/user/greetings')
    expect(new Set(Greeting.map(({ GreetingType }) => GreetingType))).toEqual(
      new Set(['Alternate', 'Busy', 'Closed', 'Error', 'Holiday', 'Internal', 'Standard']),
    )
    for (const greeting of Greeting) {
      expect(greeting).not.toHaveProperty('CallHandlerObjectId')
      expect(await readOwn(greeting['URI']?.replace('/vmrest', '') ?? '')).toEqual(greeting)
    }
  })

  it('are turned on and off, and administrators see it', async () => {
    const { own, read, handler } = await start()
    const json = { Enabled: 'true', TimeExpires: '' }
    expect((await own('/user/greetings/Closed', { method: 'PUT', json })).status).toBe(204)
    expect(await read(`${handler}/greetings/Off%20Hours`)).toMatchObject({ Enabled: 'true' })
    expect(
      (await own('/user/greetings/Standard', { method: 'PUT', json: { Enabled: 'false' } })).status,
    ).toBe(400)
  })

  it.each(['Off%20Hours', 'Nonsense'])('has none that is called %s', async (name) => {
    const { own } = await start()
    expect((await own(`/user/greetings/${name}`)).status).toBe(404)
  })

  it('are all that is seen of call handlers', async () => {
    const { own, handler } = await start()
    expect((await own(`${handler}/greetings`)).status).toBe(403)
  })
})

it('the own transfer options are read and changed', async () => {
  const { own, read, readOwn, handler } = await start()
  const { TransferOption } = await readOwn<{ TransferOption: Item[] }>('/user/transferoptions')
  expect(TransferOption).toHaveLength(3)
  const json = { Action: '1', Extension: '2077', UsePrimaryExtension: 'false' }
  expect((await own('/user/transferoptions/Standard', { method: 'PUT', json })).status).toBe(204)
  expect(await read(`${handler}/transferoptions/Standard`)).toMatchObject({ Action: '1', Extension: '2077' })
})

it('the own class of service is read, and not written', async () => {
  const { own, readOwn } = await start()
  expect(await readOwn('/user/cos')).toMatchObject({
    DisplayName: 'Voice Mail User COS',
    MaxPrivateDlists: '25',
  })
  expect((await own('/user/cos', { method: 'PUT', json: {} })).status).toBe(405)
  expect((await own('/coses')).status).toBe(403)
})
