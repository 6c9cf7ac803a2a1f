import { alternateExtensions } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'
import { fixedId } from '../site.ts'

/** Extensions of users beside the primary one, which is kept with the user alone. */
export const alternates: Shape = shapeOf('alternateExtensions', alternateExtensions, {
  hidden: ['UserObjectId', 'Undeletable'],
  indexes: ['UserObjectId', 'DtmfAccessId'],
})

export const PRIMARY = '0'

const of = (column: string, value: string) => ({ column, operator: 'is', value }) as const

/** Everybody's primary extension stands in the list too, under the index 0 (cupi.md 2.12). */
export const furnishPrimary = ({ store }: World, userId: string): void => {
  const table = store.table(alternates.name)
  if (table.first([of('UserObjectId', userId), of('IdIndex', PRIMARY)], ['ObjectId'])) return
  table.insert({
    ObjectId: fixedId(`primary extension of ${userId}`),
    UserObjectId: userId,
    IdIndex: PRIMARY,
    Undeletable: 'true',
  })
}

/** Numbers that a PIN must not hold, beside the primary one (cupi.md 2.8, rules 2 and 3). */
export const alternateNumbersOf = ({ store }: World, userId: string): readonly string[] =>
  store
    .table(alternates.name)
    .select({ where: [of('UserObjectId', userId)], columns: ['DtmfAccessId'], limit: 100, offset: 0 })
    .flatMap(({ DtmfAccessId }) => (DtmfAccessId ? [DtmfAccessId] : []))
