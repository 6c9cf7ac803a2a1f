import type { World } from '../kernel/call.ts'

// Tables of what a user owns, and the column that says so.
const OWNED = [
  ['alternateExtensions', 'UserObjectId'],
  ['alternateNames', 'GlobalUserObjectId'],
  ['callHandlerOwners', 'UserObjectId'],
  ['distributionListMembers', 'MemberUserObjectId'],
  ['externalServiceAccounts', 'SubscriberObjectId'],
  ['mailboxes', 'UserObjectId'],
  ['messageHandlers', 'SubscriberObjectId'],
  ['mwis', 'SubscriberObjectId'],
  ['notificationDevices', 'SubscriberObjectId'],
  ['privateListMembers', 'MemberSubscriberObjectId'],
] as const

// The same for private lists.
const OWNED_BY_LIST = [
  ['alternateNames', 'PersonalGroupObjectId'],
  ['privateListMembers', 'MemberPersonalVoiceMailListObjectId'],
  ['privateListMembers', 'PersonalVoiceMailListObjectId'],
  ['smtpProxyAddresses', 'ObjectPersonalGroupObjectId'],
] as const

const by = (column: string, value: string) => [{ column, operator: 'is', value }] as const

const removeAll = (
  { store }: World,
  owned: readonly (readonly [table: string, column: string])[],
  id: string,
): void => {
  for (const [table, column] of owned) store.table(table).removeWhere(by(column, id))
}

/** What a private list owns goes with it (cupi.md 3.4). */
export const removeBelongingsOfList = (world: World, listId: string): void =>
  removeAll(world, OWNED_BY_LIST, listId)

/** What a user owns goes with him: all that was made with him, and what he made (cupi.md 2.5). */
export const removeBelongings = (world: World, userId: string): void => {
  const lists = world.store.table('privateLists')
  const where = by('UserObjectId', userId)
  for (const { ObjectId } of lists.select({ where, columns: ['ObjectId'], limit: 1000, offset: 0 }))
    removeBelongingsOfList(world, ObjectId ?? '')
  lists.removeWhere(where)
  removeAll(world, OWNED, userId)
}
