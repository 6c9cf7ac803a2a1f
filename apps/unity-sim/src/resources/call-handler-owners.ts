import { callHandlers } from '@unity-desk/cupi/resources'
import { parents } from '../handlers/parents.ts'
import { owners } from '../handlers/shapes.ts'
import { linkTo } from '../kernel/links.ts'
import { violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import { exactlyOne } from '../people/owners.ts'

const OWNERS = ['UserObjectId', 'DistributionListObjectId'] as const

const onlyOnce: Rule = ({ table, after }) => {
  const column = OWNERS.find((name) => after[name]) ?? OWNERS[0]
  const value = after[column] ?? ''
  const where = [
    { column: 'TargetHandlerObjectId', operator: 'is', value: after['TargetHandlerObjectId'] ?? '' },
    { column, operator: 'is', value },
  ] as const
  if (table.first(where, ['ObjectId'])) throw violation(`Duplicate owner: ${value}`)
}

export const simulated = [
  simulate({
    name: 'callHandlers.callHandlerOwners',
    resource: callHandlers.children.callHandlerOwners,
    shape: owners,
    parent: { ...parents.callHandlers, column: 'TargetHandlerObjectId' },
    links: {
      DistributionListURI: linkTo('distributionlists', 'DistributionListObjectId'),
      UserURI: linkTo('users', 'UserObjectId'),
    },
    rules: [exactlyOne(OWNERS), onlyOnce],
  }),
]
