import { bool, id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const source = 'cupi.md 4.12 (CUPI guide, Schedules; SDK ScheduleSet, ScheduleSetMember)'

/** A schedule in a set. It has no ObjectId: the path names it by that of the schedule. */
export const scheduleSetMembers = defineResource({
  path: 'schedulesetmembers',
  kind: 'collection',
  key: 'ScheduleObjectId',
  list: 'ScheduleSetMembers',
  item: 'ScheduleSetMember',
  verbs: ['list', 'get', 'create', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ScheduleSetObjectId: id({ always: true, refersTo: 'scheduleSets' }),
    ScheduleSetURI: uri(),
    ScheduleObjectId: id({ writable: true, required: true, always: true, refersTo: 'schedules' }),
    ScheduleURI: uri(),
    Exclude: bool({
      writable: true,
      always: true,
      default: 'false',
      about: 'the set is closed while the schedule is active: true for holidays',
    }),
  },
  about: 'A schedule that opens, or closes, a schedule set.',
  confidence: 'doc',
  source,
})

/** What handlers are open by: working hours without holidays. */
export const scheduleSets = defineResource({
  path: 'schedulesets',
  kind: 'collection',
  list: 'ScheduleSets',
  item: 'ScheduleSet',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'DisplayName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    TenantObjectId: id({ find: true }),
    DisplayName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    OwnerLocationObjectId: id({ writable: true, refersTo: 'locations' }),
    OwnerLocationURI: uri(),
    OwnerSubscriberObjectId: id({ writable: true, refersTo: 'users' }),
    OwnerSubscriberURI: uri(),
    Undeletable: bool({ default: 'false' }),
    ScheduleSetMemberURI: uri(),
  },
  children: { scheduleSetMembers },
  about: 'What handlers are open by: schedules of work, less those of holidays.',
  confidence: 'doc',
  source,
})
