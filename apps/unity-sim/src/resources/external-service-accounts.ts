import { externalServiceAccounts } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import { violation } from '../kernel/refused.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'

const shape = shapeOf('externalServiceAccounts', externalServiceAccounts, { indexes: ['SubscriberObjectId'] })

const isOf = (column: string, value: string | null | undefined) =>
  ({ column, operator: 'is', value: value ?? '' }) as const

// One account at a service.
const onlyOnce: Rule = ({ table, given, before, after }) => {
  const service = given['ExternalServiceObjectId']
  if (!service || service === before?.['ExternalServiceObjectId']) return
  const where = [
    isOf('SubscriberObjectId', after['SubscriberObjectId']),
    isOf('ExternalServiceObjectId', service),
  ]
  if (table.first(where, ['ObjectId'])) throw violation(`Duplicate ExternalServiceObjectId: ${service}`)
}

/** Accounts of a user at mail and calendar services. Their passwords are taken and forgotten. */
export const accountsOfUser: CollectionBehaviour = {
  name: 'users.externalServiceAccounts',
  resource: externalServiceAccounts,
  shape,
  parent: { table: 'users', item: 'User', column: 'SubscriberObjectId' },
  rules: [matching('EmailAddress', /^[^\s@]+@[^\s@]+$|^$/), onlyOnce],
}

export const simulated = [simulate(accountsOfUser)]
