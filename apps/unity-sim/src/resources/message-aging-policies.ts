import { messageAgingPolicies } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { unique } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { insertAgingRules } from '../seed/message-aging.ts'

const { messageAgingRules } = messageAgingPolicies.children

const OWNER = 'MessageAgingPolicyObjectId'

const rules = shapeOf('messageAgingRules', messageAgingRules, { indexes: [OWNER] })

export const simulated = [
  simulate({
    name: 'messageAgingPolicies',
    resource: messageAgingPolicies,
    shape: shapeOf('messageAgingPolicies', messageAgingPolicies),
    links: { MessageAgingRuleURI: linkBelow('messageagingrules') },
    rules: [unique('DisplayName', (name) => `Duplicate DisplayName: ${name}`)],
    created: ({ call, after }) => insertAgingRules(call.world.store, after['ObjectId'] ?? ''),
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'messageAgingPolicies', id)
      world.store.table(rules.name).removeWhere([{ column: OWNER, operator: 'is', value: id }])
    },
  }),
  simulate({
    name: 'messageAgingPolicies.messageAgingRules',
    resource: messageAgingRules,
    shape: rules,
    parent: { table: 'messageAgingPolicies', item: 'MessageAgingPolicy', column: OWNER },
    links: { MessageAgingPolicyURI: linkTo('messageagingpolicies', OWNER) },
  }),
]
