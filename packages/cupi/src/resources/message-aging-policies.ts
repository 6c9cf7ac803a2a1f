import { bool, id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const source = 'cupi.md 4.15 (CUPI guide, Message aging policies and rules)'

/** When messages of one kind are moved or deleted. Every policy has the same five. */
export const messageAgingRules = defineResource({
  path: 'messageagingrules',
  kind: 'collection',
  list: 'MessageAgingRules',
  item: 'MessageAgingRule',
  verbs: ['list', 'get', 'update'],
  fields: {
    URI: uri({ always: true }),
    MessageAgingPolicyObjectId: id({ always: true, refersTo: 'messageAgingPolicies' }),
    MessageAgingPolicyURI: uri(),
    ObjectId: id({ always: true }),
    Days: int({ range: [0, 3653], writable: true, about: 'days after which it happens' }),
    Enabled: bool({ writable: true, default: 'true' }),
    Secure: bool({ about: 'concerns secure messages' }),
    SendNotification: bool({ writable: true, default: 'false', about: 'the user is told by mail before' }),
    NotificationDays: int({ range: [0, 365], writable: true, default: '3', about: 'how many days before' }),
    RuleDescription: text(),
  },
  about: 'When messages of one kind are moved or deleted.',
  confidence: 'doc',
  source,
})

/** What becomes of messages with time; users and templates name one. */
export const messageAgingPolicies = defineResource({
  path: 'messageagingpolicies',
  kind: 'collection',
  list: 'MessageAgingPolicies',
  item: 'MessageAgingPolicy',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  unique: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    Enabled: bool({ writable: true, always: true, default: 'true' }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    MessageAgingRuleURI: uri(),
  },
  children: { messageAgingRules },
  about: 'What becomes of messages with time.',
  confidence: 'doc',
  source,
})
