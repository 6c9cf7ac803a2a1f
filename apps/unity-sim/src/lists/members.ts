import { randomUUID } from 'node:crypto'
import { distributionListMembers } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import type { Store } from '../kernel/store.ts'
import { site } from '../site.ts'

/** Who is on which list. Names are looked up when they are read. */
export const members: Shape = shapeOf('distributionListMembers', distributionListMembers, {
  // Lists and contacts are few; what is on them is found without.
  indexes: ['DistributionListObjectId', 'MemberUserObjectId'],
})

export type Member = 'MemberUserObjectId' | 'MemberDistributionListObjectId' | 'MemberContactObjectId'

const by = (column: string, value: string) => [{ column, operator: 'is', value }] as const

/** A new user is on the lists that the template is on (cupi.md 2.5). */
export const joinLists = ({ store }: World, templateId: string, userId: string): void => {
  const table = store.table(members.name)
  const where = by('MemberUserObjectId', templateId)
  for (const { DistributionListObjectId = null } of table.select({ where, limit: 1000, offset: 0 }))
    table.insert({ ObjectId: randomUUID(), DistributionListObjectId, MemberUserObjectId: userId })
}

/** Who goes is on no list any more. */
export const leaveLists = ({ store }: World, column: Member, id: string): void =>
  store.table(members.name).removeWhere(by(column, id))

/** Puts the people of the company on the list of all, at the price of one copy inside the database. */
export const loadMembers = (store: Store): void =>
  store.table(members.name).copyFrom(store.table('users'), by('Undeletable', 'false'), {
    ObjectId: { idOf: 'ObjectId' },
    DistributionListObjectId: { value: site.allVoicemailUsers },
    MemberUserObjectId: { column: 'ObjectId' },
  })
