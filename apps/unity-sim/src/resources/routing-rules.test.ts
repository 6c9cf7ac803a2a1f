import { expect, it } from 'vitest'
import { making, writing } from '../testing/refused.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>
type Rules = { '@total': string; RoutingRule: Row[] }

const PATH = '/routingrules'

const withRules = async () => {
  const sim = await startSim()
  const order = async (): Promise<string[]> => {
    const { RoutingRule } = await sim.read<Rules>(`${PATH}?sort=(RuleIndex%20asc)`)
    return RoutingRule.map(({ DisplayName = '' }) => DisplayName)
  }
  return { ...sim, order, write: writing(sim), make: making(sim) }
}

const OWN = ['Attempt Forward', 'Attempt Sign In', 'Opening Greeting']

it('a fresh server has three, in the shape of the guide', async () => {
  const { read, admin, order } = await withRules()
  expect(await order()).toEqual(OWN)
  const { RoutingRule } = await read<Rules>(PATH)
  const { ObjectId, RouteTargetHandlerObjectId, SearchSpaceObjectId } = RoutingRule[0] ?? {}
  expect(Object.entries(RoutingRule[0] ?? {})).toEqual([
    ['URI', `/vmrest/routingrules/${ObjectId}`],
    ['ObjectId', ObjectId],
    ['DisplayName', 'Opening Greeting'],
    ['State', '0'],
    ['RuleIndex', '2'],
    ['Type', '3'],
    ['Flags', '3'],
    ['RouteTargetConversation', 'PHTransfer'],
    ['RouteTargetHandlerObjectId', RouteTargetHandlerObjectId],
    ['RouteTargetHandlerDisplayName', 'Opening Greeting'],
    ['RouteTargetHandlerObjectType', '3'],
    ['RouteAction', '2'],
    ['LanguageCode', '0'],
    ['UseDefaultLanguage', 'true'],
    ['UseCallLanguage', 'true'],
    ['CallType', '2'],
    ['SearchSpaceObjectId', SearchSpaceObjectId],
    ['SearchSpaceURI', `/vmrest/searchspaces/${SearchSpaceObjectId}`],
    ['Undeletable', 'true'],
    ['RoutingRuleConditionsURI', `/vmrest/routingrules/${ObjectId}/routingruleconditions`],
  ])
  expect(RoutingRule[1]).toMatchObject({ RouteTargetHandlerObjectType: '0', RuleIndex: '1' })
  expect((await admin(PATH)).text).toMatch(/^<\?xml [^>]+><RoutingRules total="3"><RoutingRule><URI>/)
  expect((await admin(`${PATH}/${ObjectId}`, { method: 'DELETE' })).status).toBe(400)
})

it('new ones come first, and lead to the directory', async () => {
  const { admin, read, order, write } = await withRules()
  const xml = '<RoutingRule><DisplayName>My rule</DisplayName><RuleIndex>7</RuleIndex></RoutingRule>'
  const made = await admin(PATH, { method: 'POST', xml })
  const item = made.text.replace('/vmrest', '')
  expect(await read(item)).toMatchObject({
    RuleIndex: '0',
    Type: '1',
    RouteTargetConversation: 'AD',
    RouteTargetHandlerDisplayName: 'System Directory Handler',
    RouteTargetHandlerObjectType: '6',
  })
  expect(await order()).toEqual(['My rule', ...OWN])
  expect(await write('PUT', item, { RouteTargetConversation: 'SubSignIn', State: 1 })).toBe(204)
  expect(await read(item)).toMatchObject({ RouteTargetHandlerObjectType: '0', State: '1', RuleIndex: '0' })
  expect(await write('DELETE', item)).toBe(204)
  expect(await order()).toEqual(OWN)
  expect(
    (await read<{ RoutingRule: Row }>(`${PATH}?query=(RuleIndex%20is%200)`)).RoutingRule['DisplayName'],
  ).toBe(OWN[0])
})

it('more than ten are in order of their number', async () => {
  const { make, order } = await withRules()
  for (let count = 0; count < 9; count += 1) await make(PATH, { DisplayName: `Rule ${count}` })
  const expected = Array.from({ length: 9 }, (_, index) => `Rule ${8 - index}`)
  expect(await order()).toEqual([...expected, ...OWN])
})

it.each([
  [{}, 'Missing required field: DisplayName'],
  [{ DisplayName: 'opening greeting' }, 'Duplicate DisplayName: opening greeting'],
  [{ DisplayName: 'x', Type: 4 }, 'Invalid value for Type'],
  [{ DisplayName: 'x', RouteTargetConversation: 'Nowhere' }, 'Invalid value for RouteTargetConversation'],
  [
    { DisplayName: 'x', RouteTargetConversation: 'PHGreeting' },
    'Missing required field: RouteTargetHandlerObjectId',
  ],
])('%o is refused', async (json, message) => {
  const { write } = await withRules()
  expect(await write('POST', PATH, json)).toBe(`400 ${message}`)
})

it('conditions are made, changed and deleted, and go with the rule', async () => {
  const { read, admin, make, write } = await withRules()
  const rule = await make(PATH, { DisplayName: 'My rule' })
  const path = `${rule}/routingruleconditions`
  expect(await read(path)).toEqual({ '@total': '0' })
  const item = await make(path, { Parameter: 2, Operator: 2, OperandValue: '8675309' })
  expect(await read(item)).toEqual({
    URI: `/vmrest${item}`,
    ObjectId: item.split('/').at(-1),
    RoutingRuleObjectId: rule.split('/').at(-1),
    RoutingRuleURI: `/vmrest${rule}`,
    Parameter: '2',
    Operator: '2',
    OperandValue: '8675309',
  })
  expect(await write('PUT', item, { Operator: 1, OperandValue: '2000-2199,3001-3199, 4001' })).toBe(204)
  expect((await admin(path)).text).toMatch(
    /^<\?xml [^>]+><RoutingRuleConditions total="1"><RoutingRuleCondition><URI>/,
  )
  const { PhoneSystem } = await read<{ PhoneSystem: Row }>('/phonesystems')
  const OperandValue = PhoneSystem['ObjectId']
  const onSystem = await make(path, { Parameter: 9, Operator: 2, OperandValue })
  expect(await read(onSystem)).toMatchObject({ MediaSwitchObjectId: OperandValue })
  expect(await write('POST', path, { Parameter: 9, Operator: 1, OperandValue })).toBe(
    '400 Invalid value for Operator',
  )
  expect(await write('POST', path, { Parameter: 7, Operator: 2, OperandValue })).toBe(
    '400 Foreign key violation: OperandValue',
  )
  expect(await write('POST', path, { Parameter: 4, Operator: 2, OperandValue: '1' })).toBe(
    '400 Invalid value for Parameter',
  )
  expect(await write('POST', path, { Parameter: 1, Operator: 2 })).toBe(
    '400 Missing required field: OperandValue',
  )
  expect(await write('POST', path, { Parameter: 1, Operator: 2, OperandValue: 'abc' })).toBe(
    '400 Invalid value for OperandValue',
  )
  expect(await write('DELETE', item)).toBe(204)
  expect(await write('DELETE', rule)).toBe(204)
  expect((await admin(onSystem)).status).toBe(404)
})
