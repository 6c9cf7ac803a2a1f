import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { fixedId, site } from '../site.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const
const WEEK = [...WEEKDAYS, 'Saturday', 'Sunday'] as const

const scheduleId = (name: string): string => fixedId(`schedule ${name}`)

const on = (days: readonly string[]): Row => Object.fromEntries(days.map((day) => [`IsActive${day}`, 'true']))

const owned = (id: string, name: string, isUndeletable: boolean): Row => ({
  ObjectId: id,
  DisplayName: name,
  OwnerLocationObjectId: site.location,
  Undeletable: String(isUndeletable),
})

const insertSchedule = (store: Store, name: string, values: Row, details: readonly Row[]): void => {
  const id = scheduleId(name)
  store.table('schedules').insert({ ...owned(id, name, name !== 'Holidays'), ...values })
  details.forEach((detail, index) =>
    store
      .table('scheduleDetails')
      .insert({ ObjectId: fixedId(`detail ${index} of ${name}`), ScheduleObjectId: id, ...detail }),
  )
}

const insertSet = (
  store: Store,
  [id, name]: readonly [id: string, name: string],
  members: readonly (readonly [schedule: string, isExcluded: boolean])[],
): void => {
  store.table('scheduleSets').insert(owned(id, name, name !== 'Voice Recognition Update Schedule'))
  for (const [schedule, isExcluded] of members)
    store.table('scheduleSetMembers').insert({
      ObjectId: fixedId(`${schedule} in ${name}`),
      ScheduleSetObjectId: id,
      ScheduleObjectId: scheduleId(schedule),
      Exclude: String(isExcluded),
    })
}

const holiday = (subject: string, date: string): Row => ({
  Subject: subject,
  StartTime: '0',
  EndTime: '0',
  StartDate: `${date} 00:00:00.000`,
  EndDate: `${date} 00:00:00.000`,
  EndOfDay: 'true',
  ...on(WEEK),
})

/** The schedules and schedule sets of a fresh server (cupi.md 4.12), and two holidays. */
export const insertSchedules = (store: Store): void => {
  const always = [{ ...on(WEEK), StartTime: '0', EndTime: '0', EndOfDay: 'true' }]
  insertSchedule(store, 'Weekdays', {}, [{ ...on(WEEKDAYS), StartTime: '480', EndTime: '1020' }])
  insertSchedule(store, 'All Hours', {}, always)
  insertSchedule(store, 'Holidays', { IsHoliday: 'true' }, [
    holiday('New Year', '2027-01-01'),
    holiday('Christmas', '2026-12-25'),
  ])
  insertSchedule(store, 'Voice Recognition Update Schedule', {}, always)
  insertSet(
    store,
    [site.weekdays, 'Weekdays'],
    [
      ['Weekdays', false],
      ['Holidays', true],
    ],
  )
  insertSet(store, [site.allHours, 'All Hours'], [['All Hours', false]])
  insertSet(
    store,
    [fixedId('Voice Recognition Update Schedule set'), 'Voice Recognition Update Schedule'],
    [['Voice Recognition Update Schedule', false]],
  )
}
