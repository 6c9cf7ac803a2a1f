import { schedules } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { oneOwner, ownerLinks, sameOwner } from '../schedules/owners.ts'

const { scheduleDetails } = schedules.children

const OWNER = 'ScheduleObjectId'

const details = shapeOf('scheduleDetails', scheduleDetails, { indexes: [OWNER] })

export const simulated = [
  simulate({
    name: 'schedules',
    resource: schedules,
    shape: shapeOf('schedules', schedules),
    links: { ...ownerLinks, ScheduleDetailsURI: linkBelow('scheduledetails') },
    rules: [oneOwner],
    derive: sameOwner,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'schedules', id)
      // Its details go with it (CUPI guide, Schedules).
      world.store.table(details.name).removeWhere([{ column: OWNER, operator: 'is', value: id }])
    },
  }),
  simulate({
    name: 'schedules.scheduleDetails',
    resource: scheduleDetails,
    shape: details,
    parent: { table: 'schedules', item: 'Schedule', column: OWNER },
    links: { ScheduleURI: linkTo('schedules', OWNER) },
  }),
]
