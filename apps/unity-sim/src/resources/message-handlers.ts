import { messageHandlers } from '@unity-desk/cupi/resources'
import { invalid } from '../kernel/refused.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { fixedId } from '../site.ts'

const shape = shapeOf('messageHandlers', messageHandlers, { indexes: ['SubscriberObjectId'] })

const ACTIONS = ['VoicemailAction', 'EmailAction', 'FaxAction', 'DeliveryReceiptAction']

// 2 and 3 relay, and need to know where to (cupi.md 2.12).
const relayedSomewhere: Rule = ({ after }) => {
  if (!after['RelayAddress'] && ACTIONS.some((name) => Number(after[name]) > 1))
    throw invalid('Missing required field: RelayAddress')
}

export const simulated = [
  simulate({
    name: 'users.messageHandlers',
    resource: messageHandlers,
    shape,
    parent: { table: 'users', item: 'User', column: 'SubscriberObjectId' },
    // Exactly one for each mailbox (cupi.md 2.1).
    furnish: ({ store }, userId) => {
      const table = store.table(shape.name)
      const where = [{ column: 'SubscriberObjectId', operator: 'is', value: userId }] as const
      if (!table.first(where, ['ObjectId']))
        table.insert({ ObjectId: fixedId(`message handler of ${userId}`), SubscriberObjectId: userId })
    },
    rules: [matching('RelayAddress', /^[^\s@]+@[^\s@]+$|^$/), relayedSomewhere],
  }),
]
