import { int, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const turn = (about: string) => int({ about: `${about}; 0 where the clock does not change` })

/** A time zone, by the index that users, templates and handlers hold in their `TimeZone`. */
export const timeZones = defineResource({
  path: 'timezones',
  kind: 'collection',
  key: 'TimeZoneId',
  list: 'TimeZones',
  item: 'TimeZone',
  verbs: ['list', 'get'],
  fields: {
    TimeZoneId: int({ always: true, about: 'index of the Windows table: 4 Pacific, 20 Central, 35 Eastern' }),
    DisplayName: text({ always: true }),
    Bias: int({ about: 'minutes that bring local time to UTC: 480 for Pacific' }),
    DaylightBias: int({ about: 'minutes added to Bias in summer: -60' }),
    DaylightStartMonth: turn('month in which summer time begins'),
    DaylightStartDayOfWeek: turn('its day of the week, 0 for Sunday'),
    DaylightStartWeek: turn('which of them in the month, 5 for the last'),
    DaylightStartHour: turn('its hour'),
    DaylightEndMonth: turn('month in which summer time ends'),
    DaylightEndDayOfWeek: turn('its day of the week, 0 for Sunday'),
    DaylightEndWeek: turn('which of them in the month, 5 for the last'),
    DaylightEndHour: turn('its hour'),
    LanguageCode: int({ about: 'Windows LCID of the name' }),
  },
  about: 'A time zone, by the index that other objects hold.',
  confidence: 'client',
  source: 'cupi.md 4.13, 1.8 (SDK TimeZone). That one alone can be read is inferred',
})
