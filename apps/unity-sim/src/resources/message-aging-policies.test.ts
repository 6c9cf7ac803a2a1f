import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

it('the one of a fresh server has five rules, which are changed and never made', async () => {
  const sim = await startSim()
  const write = writing(sim)
  const { MessageAgingPolicy } = await sim.read<{ MessageAgingPolicy: Row }>('/messageagingpolicies')
  const item = `/messageagingpolicies/${MessageAgingPolicy['ObjectId']}`
  expect(MessageAgingPolicy).toEqual({
    URI: `/vmrest${item}`,
    ObjectId: MessageAgingPolicy['ObjectId'],
    Enabled: 'true',
    DisplayName: 'Default System Policy',
    MessageAgingRuleURI: `/vmrest${item}/messageagingrules`,
  })
  const { MessageAgingRule } = await sim.read<{ MessageAgingRule: Row[] }>(`${item}/messageagingrules`)
  expect(MessageAgingRule).toHaveLength(5)
  const rule = `${item}/messageagingrules/${MessageAgingRule[2]?.['ObjectId']}`
  expect(await sim.read(rule)).toMatchObject({ Days: '15', Enabled: 'true', NotificationDays: '3' })
  expect(await write('PUT', rule, { Days: 25, Secure: 'true' })).toBe(204)
  expect(await sim.read(rule)).toMatchObject({ Days: '25', Secure: 'false' })
  expect(await write('PUT', rule, { NotificationDays: 366 })).toBe('400 Invalid value for NotificationDays')
  expect(await write('POST', `${item}/messageagingrules`, { Days: 1 })).toMatch('405')
  expect((await sim.admin(item)).text).toMatch(/^<\?xml [^>]+><MessageAgingPolicy><URI>/)
})

it('a new one brings its rules and takes them with it, unless a mailbox follows it', async () => {
  const sim = await startSim()
  const [write, make] = [writing(sim), making(sim)]
  const item = await make('/messageagingpolicies', { DisplayName: 'Short', Enabled: 'false' })
  expect(await sim.read(`${item}/messageagingrules?rowsPerPage=0`)).toEqual({ '@total': '5' })
  expect(await write('POST', '/messageagingpolicies', { DisplayName: 'short' })).toMatch('400 Duplicate')
  const mailbox = `/users/${await sim.userId('mrossi')}/mailboxattributes`
  const MessageAgingPolicyObjectId = item.replace('/messageagingpolicies/', '')
  expect(await write('PUT', mailbox, { MessageAgingPolicyObjectId })).toBe(204)
  expect(await write('DELETE', item)).toMatch('400 Foreign key violation: MessageAgingPolicyObjectId')
  const other = await make('/messageagingpolicies', { DisplayName: 'Long' })
  expect(await write('DELETE', other)).toBe(204)
  expect((await sim.admin(`${other}/messageagingrules`)).status).toBe(404)
})
