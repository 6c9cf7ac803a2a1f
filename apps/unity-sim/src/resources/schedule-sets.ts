import { scheduleSets } from '@unity-desk/cupi/resources'
import { linkBelow, linkTo } from '../kernel/links.ts'
import { checkUnused } from '../kernel/referrers.ts'
import { violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { shapeOf } from '../kernel/shape.ts'
import { simulate } from '../kernel/simulate.ts'
import { oneOwner, ownerLinks, sameOwner } from '../schedules/owners.ts'

const { scheduleSetMembers } = scheduleSets.children

const OWNER = 'ScheduleSetObjectId'

const members = shapeOf('scheduleSetMembers', scheduleSetMembers, {
  hidden: ['ObjectId'],
  indexes: [OWNER, 'ScheduleObjectId'],
})

const onlyOnce: Rule = ({ table, after }) => {
  const schedule = after['ScheduleObjectId'] ?? ''
  const there = table.first([
    { column: OWNER, operator: 'is', value: after[OWNER] ?? '' },
    { column: 'ScheduleObjectId', operator: 'is', value: schedule },
  ])
  if (there) throw violation(`Duplicate schedule: ${schedule}`)
}

export const simulated = [
  simulate({
    name: 'scheduleSets',
    resource: scheduleSets,
    shape: shapeOf('scheduleSets', scheduleSets),
    links: { ...ownerLinks, ScheduleSetMemberURI: linkBelow('schedulesetmembers') },
    rules: [oneOwner],
    derive: sameOwner,
    removed: ({ world }, row) => {
      const id = row['ObjectId'] ?? ''
      checkUnused(world, 'scheduleSets', id)
      // Its members go with it (CUPI guide, Schedules).
      world.store.table(members.name).removeWhere([{ column: OWNER, operator: 'is', value: id }])
    },
  }),
  simulate({
    name: 'scheduleSets.scheduleSetMembers',
    resource: scheduleSetMembers,
    shape: members,
    parent: { table: 'scheduleSets', item: 'ScheduleSet', column: OWNER },
    links: {
      ScheduleSetURI: linkTo('schedulesets', OWNER),
      ScheduleURI: linkTo('schedules', 'ScheduleObjectId'),
    },
    rules: [onlyOnce],
  }),
]
