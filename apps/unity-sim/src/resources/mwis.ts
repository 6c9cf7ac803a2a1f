import { mwis } from '@unity-desk/cupi/resources'
import type { CollectionBehaviour } from '../kernel/behaviour.ts'
import type { World } from '../kernel/call.ts'
import { violation } from '../kernel/refused.ts'
import { matching, type Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { fixedId, site } from '../site.ts'

// cupi.md 5.1.
const MOST = 10

const shape = shapeOf('mwis', mwis, { hidden: ['Undeletable'], indexes: ['SubscriberObjectId'] })

const ownedBy = (userId: string) => [{ column: 'SubscriberObjectId', operator: 'is', value: userId }] as const

/** Everybody has one, that of the primary extension (cupi.md 2.12). */
const furnish = ({ store }: World, userId: string): void => {
  if (store.table(shape.name).first(ownedBy(userId), ['ObjectId'])) return
  store.table(shape.name).insert({
    ObjectId: fixedId(`MWI of ${userId}`),
    SubscriberObjectId: userId,
    DisplayName: 'MWI-1',
    UsePrimaryExtension: 'true',
    MediaSwitchObjectId: site.phoneSystem,
    Undeletable: 'true',
  })
}

const atMost: Rule = ({ table, before, after }) => {
  if (!before && table.count(ownedBy(after['SubscriberObjectId'] ?? '')) >= MOST)
    throw violation(`Too many MWIs: ${MOST}`)
}

const phoneSystemNamed = ({ store }: World, id: string | null | undefined): string | null =>
  store.has('phoneSystems')
    ? (store.table('phoneSystems').get(id ?? '')?.['DisplayName'] ?? null)
    : 'PhoneSystem'

/** The lamps of a user. */
export const mwisOfUser: CollectionBehaviour = {
  name: 'users.mwis',
  resource: mwis,
  shape,
  parent: { table: 'users', item: 'User', column: 'SubscriberObjectId' },
  furnish,
  rules: [atMost, matching('MwiExtension', /^\d{1,40}$/)],
  join: (row, world) => ({
    ...row,
    MediaSwitchDisplayName: phoneSystemNamed(world, row['MediaSwitchObjectId']),
  }),
}

export const simulated = [simulate(mwisOfUser)]
