import { expect, it } from 'vitest'
import { site } from '../site.ts'
import { startSim } from '../testing/start.ts'

const at = async (alias: string) => {
  const started = await startSim()
  const path = `/users/${await started.userId(alias)}/mailboxattributes`
  const put = async (json: object) => started.admin(path, { method: 'PUT', json })
  return { ...started, path, put }
}

it('everybody has one, the same when it is read again, without URI and ObjectId', async () => {
  const { admin, read, path } = await at('mrossini')
  const mailbox = await read(path)
  expect(Object.keys(mailbox)).toEqual([
    'ByteSize',
    'MessageAgingPolicyObjectId',
    'Mounted',
    'NotificationType',
    'SendReadReceipts',
    'NumMessages',
    'Send',
    'Receive',
    'Warn',
  ])
  expect(mailbox).toMatchObject({ Mounted: 'true', Send: '13000000', Receive: '14000000', Warn: '12000000' })
  expect(await read(path)).toEqual(mailbox)
  expect((await admin(path)).text).toContain('<MailboxAttributes><ByteSize>')
})

it('quotas are written under names of their own, and read under the others', async () => {
  const { read, path, put } = await at('mrossini')
  const { ByteSize } = await read(path)
  const quotas = { SendQuota: '5000000', ReceiveQuota: '6000000', WarningQuota: '4000000' }
  expect((await put({ ...quotas, ByteSize: '1', SendReadReceipts: '0', Send: '7' })).status).toBe(204)
  const mailbox = await read(path)
  expect(mailbox).toMatchObject({
    ByteSize,
    Send: '5000000',
    Receive: '6000000',
    Warn: '4000000',
    SendReadReceipts: '0',
  })
  expect(mailbox).not.toHaveProperty('SendQuota')
})

it.each([
  [{ SendQuota: 'much' }, 'Invalid value for SendQuota'],
  [{ SendQuota: '' }, 'Invalid value for SendQuota'],
  [{ MessageAgingPolicyObjectId: 'x' }, 'Foreign key violation: MessageAgingPolicyObjectId'],
])('%j is refused', async (json, wanted) => {
  const { put } = await at('mrossini')
  const got = await put(json)
  expect([got.status, got.text]).toEqual([400, expect.stringContaining(wanted)])
})

it('takes a policy that is there, and is gone with its user', async () => {
  const { admin, path, put } = await at('mrossini')
  expect((await put({ MessageAgingPolicyObjectId: site.agingPolicy })).status).toBe(204)
  await admin(path.replace('/mailboxattributes', ''), { method: 'DELETE' })
  expect((await admin(path)).status).toBe(404)
})
