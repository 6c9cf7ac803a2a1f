import { expect, it } from 'vitest'
import { startSim } from '../testing/start.ts'

const at = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/messagehandlers`
  const { MessageHandler } = await started.read<{ MessageHandler: Record<string, string> }>(path)
  const own = `${path}/${MessageHandler['ObjectId']}`
  const put = async (json: object) => started.admin(own, { method: 'PUT', json })
  return { ...started, path, own, MessageHandler, put }
}

it('there is exactly one, which takes everything', async () => {
  const { admin, read, path, own, MessageHandler } = await at('mrossini')
  expect(MessageHandler).toMatchObject({
    URI: `/vmrest${own}`,
    RelayAddress: '',
    VoicemailAction: '1',
    EmailAction: '1',
    FaxAction: '1',
    DeliveryReceiptAction: '1',
  })
  expect(await read(own)).toEqual(MessageHandler)
  expect((await admin(path)).text).toContain('<MessageHandlers total="1"><MessageHandler>')
  expect((await admin(path, { method: 'POST', json: {} })).status).toBe(405)
  expect((await admin(own, { method: 'DELETE' })).status).toBe(405)
})

it('relays to an address, and nowhere else', async () => {
  const { put, read, own } = await at('mrossini')
  expect((await put({ VoicemailAction: '3' })).text).toContain('Missing required field: RelayAddress')
  expect((await put({ VoicemailAction: '4' })).text).toContain('Invalid value for VoicemailAction')
  expect((await put({ RelayAddress: 'nowhere' })).text).toContain('Invalid value for RelayAddress')
  expect((await put({ VoicemailAction: '3', RelayAddress: 'm@lab.example' })).status).toBe(204)
  expect(await read(own)).toMatchObject({ VoicemailAction: '3', RelayAddress: 'm@lab.example' })
  expect((await put({ RelayAddress: '' })).status).toBe(400)
})
