import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { CALL_ACTIONS, CONVERSATIONS } from './call-actions.ts'

/** What a call must be like for a routing rule to match; all conditions of a rule must hold. */
export const routingRuleConditions = defineResource({
  path: 'routingruleconditions',
  kind: 'collection',
  list: 'RoutingRuleConditions',
  item: 'RoutingRuleCondition',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    RoutingRuleObjectId: id({ always: true, refersTo: 'routingRules' }),
    RoutingRuleURI: uri(),
    Parameter: int({
      range: [1, 9],
      writable: true,
      required: true,
      always: true,
      values: {
        '1': 'Calling number',
        '2': 'Dialled number',
        '3': 'Forwarding number',
        '5': 'Port',
        '7': 'Schedule set',
        '9': 'Phone system',
      },
    }),
    Operator: int({
      range: [1, 6],
      writable: true,
      required: true,
      always: true,
      values: {
        '1': 'In',
        '2': 'Equals',
        '3': 'Greater than',
        '4': 'Less than',
        '5': 'Less than or equal to',
        '6': 'Greater than or equal to',
      },
    }),
    OperandValue: text({
      max: 255,
      writable: true,
      required: true,
      always: true,
      about:
        'number with * and ?, ranges with commas, or the ObjectId of a port, phone system or schedule set',
    }),
    MediaPortObjectId: id({ about: 'the port, where the condition is on one' }),
    MediaSwitchObjectId: id({ refersTo: 'phoneSystems', about: 'where the condition is on a phone system' }),
  },
  about: 'What a call must be like for a routing rule to match.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, Routing rule conditions)',
})

/** Where calls go that come in, by the first rule that matches. */
export const routingRules = defineResource({
  path: 'routingrules',
  kind: 'collection',
  list: 'RoutingRules',
  item: 'RoutingRule',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'RuleIndex',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    State: int({
      range: [0, 2],
      writable: true,
      default: '0',
      values: { '0': 'Active', '1': 'Inactive', '2': 'Invalid' },
    }),
    RuleIndex: int({ find: true, about: 'place among the rules; 0 is tried first, and is that of new ones' }),
    Type: int({
      range: [1, 3],
      writable: true,
      default: '1',
      values: { '1': 'Direct calls', '2': 'Forwarded calls', '3': 'Both' },
    }),
    Flags: int({ default: '1' }),
    RouteTargetConversation: text({
      writable: true,
      default: 'AD',
      values: {
        ...CONVERSATIONS,
        CheckedOutGuest: 'Checked-out hotel guest',
        ReverseTrapConv: 'Visual voice mail',
      },
    }),
    RouteTargetHandlerObjectId: id({ writable: true, about: 'call, directory or interview handler' }),
    RouteTargetHandlerDisplayName: text(),
    RouteTargetHandlerObjectType: int({
      values: { '0': 'None', '3': 'Call handler', '5': 'Interview handler', '6': 'Directory handler' },
    }),
    RouteAction: int({ range: [0, 8], writable: true, default: '2', values: CALL_ACTIONS }),
    LanguageCode: int({ writable: true, default: '0', about: 'Windows number of the language; 0 is none' }),
    UseDefaultLanguage: bool({ writable: true, default: 'true' }),
    UseCallLanguage: bool({ writable: true, default: 'true' }),
    CallType: int({ writable: true, default: '2' }),
    SearchSpaceObjectId: id({ writable: true, refersTo: 'searchSpaces' }),
    SearchSpaceURI: uri(),
    Undeletable: bool({ default: 'false' }),
    RoutingRuleConditionsURI: uri(),
  },
  children: { routingRuleConditions },
  about: 'Where calls that come in go: to the target of the first rule that matches.',
  confidence: 'doc',
  source: 'cupi.md 4.18 (CUPI guide, Routing rules; SDK RoutingRule)',
})
