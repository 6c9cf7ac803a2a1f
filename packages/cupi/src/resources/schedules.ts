import { bool, id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const source = 'cupi.md 4.12 (CUPI guide, Schedules; SDK Schedule, ScheduleDetail)'

const day = (name: string) => bool({ writable: true, always: true, default: 'false', about: `on ${name}` })
const minute = (about: string) =>
  int({
    range: [0, 1440],
    writable: true,
    always: true,
    default: '0',
    about: `${about}, in minutes after midnight; multiples of five`,
  })

/** One span of time of a schedule. A holiday has dates, a working day has days of the week. */
export const scheduleDetails = defineResource({
  path: 'scheduledetails',
  kind: 'collection',
  list: 'ScheduleDetails',
  item: 'ScheduleDetail',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    ScheduleObjectId: id({ always: true, refersTo: 'schedules' }),
    ScheduleURI: uri(),
    Subject: text({ max: 64, writable: true, about: 'what the span is called' }),
    StartTime: minute('when it begins'),
    EndTime: minute('when it ends; 0 is the end of the day'),
    IsActiveMonday: day('Mondays'),
    IsActiveTuesday: day('Tuesdays'),
    IsActiveWednesday: day('Wednesdays'),
    IsActiveThursday: day('Thursdays'),
    IsActiveFriday: day('Fridays'),
    IsActiveSaturday: day('Saturdays'),
    IsActiveSunday: day('Sundays'),
    StartDate: time({ writable: true, about: 'first day; none is at once' }),
    EndDate: time({ writable: true, about: 'last day; none is for ever' }),
    EndOfDay: bool({ writable: true, about: 'lasts until midnight, whatever EndTime says' }),
  },
  about: 'A span of time of a schedule.',
  confidence: 'doc',
  source,
})

/** Spans of time, either of work or of holidays. Handlers know it through a schedule set. */
export const schedules = defineResource({
  path: 'schedules',
  kind: 'collection',
  list: 'Schedules',
  item: 'Schedule',
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
    IsHoliday: bool({ writable: true, always: true, default: 'false' }),
    ScheduleDetailsURI: uri(),
  },
  children: { scheduleDetails },
  about: 'Spans of time, of work or of holidays; it belongs to the location or to one user.',
  confidence: 'doc',
  source,
})
