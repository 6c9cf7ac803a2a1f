import type { Store } from '../kernel/store.ts'
import type { Row } from '../kernel/table.ts'
import { fixedId } from '../site.ts'

/** When the clock goes forward and back: month, day of the week, week of the month (5 is the last), hour. */
const TURNS = {
  us: ['3 0 2 2', '11 0 1 2'],
  gb: ['3 0 5 1', '10 0 5 2'],
  eu: ['3 0 5 2', '10 0 5 3'],
  ee: ['3 0 5 3', '10 0 5 4'],
  az: ['3 0 5 0', '10 0 5 1'],
  gl: ['3 6 5 22', '10 6 5 23'],
  il: ['3 5 4 2', '10 0 5 2'],
  cl: ['9 6 1 24', '4 6 1 24'],
  au: ['10 0 1 2', '4 0 1 3'],
  nz: ['9 0 5 2', '4 0 1 3'],
  none: ['0 0 0 0', '0 0 0 0'],
} as const

type Turn = keyof typeof TURNS

/**
 * Indexes of the Windows table (Microsoft, Time zone index values) and the zone that each stands for, minutes that
 * bring local time to UTC, and the turn. The server's own names for them are not recorded.
 */
const ZONES = `
0 Etc/GMT+12 720|1 Pacific/Midway 660|2 Pacific/Honolulu 600|3 America/Anchorage 540 us|4 America/Los_Angeles 480 us
10 America/Denver 420 us|13 America/Chihuahua 420|15 America/Phoenix 420|20 America/Chicago 360 us|25 America/Regina 360
30 America/Mexico_City 360|33 America/Guatemala 360|35 America/New_York 300 us|40 America/Indianapolis 300 us
45 America/Bogota 300|50 America/Halifax 240 us|55 America/Caracas 240|56 America/Santiago 240 cl
60 America/St_Johns 210 us|65 America/Sao_Paulo 180|70 America/Buenos_Aires 180|73 America/Godthab 180 gl
75 Atlantic/South_Georgia 120|80 Atlantic/Azores 60 az|83 Atlantic/Cape_Verde 60|85 Europe/London 0 gb
90 Africa/Casablanca 0|95 Europe/Prague -60 eu|100 Europe/Warsaw -60 eu|105 Europe/Paris -60 eu|110 Europe/Berlin -60 eu
113 Africa/Lagos -60|115 Europe/Bucharest -120 ee|120 Africa/Cairo -120|125 Europe/Helsinki -120 ee
130 Europe/Athens -120 ee|135 Asia/Jerusalem -120 il|140 Africa/Johannesburg -120|145 Europe/Moscow -180
150 Asia/Riyadh -180|155 Africa/Nairobi -180|158 Asia/Baghdad -180|160 Asia/Tehran -210|165 Asia/Dubai -240
170 Asia/Tbilisi -240|175 Asia/Kabul -270|180 Asia/Yekaterinburg -300|185 Asia/Karachi -300|190 Asia/Calcutta -330
193 Asia/Katmandu -345|195 Asia/Dhaka -360|200 Asia/Colombo -330|201 Asia/Novosibirsk -420|203 Asia/Rangoon -390
205 Asia/Bangkok -420|207 Asia/Krasnoyarsk -420|210 Asia/Shanghai -480|215 Asia/Singapore -480|220 Asia/Taipei -480
225 Australia/Perth -480|227 Asia/Irkutsk -480|230 Asia/Seoul -540|235 Asia/Tokyo -540|240 Asia/Yakutsk -540
245 Australia/Darwin -570|250 Australia/Adelaide -570 au|255 Australia/Sydney -600 au|260 Australia/Brisbane -600
265 Australia/Hobart -600 au|270 Asia/Vladivostok -600|275 Pacific/Guam -600|280 Asia/Magadan -660|285 Pacific/Fiji -720
290 Pacific/Auckland -720 nz|300 Pacific/Tongatapu -780`

const isTurn = (name: string): name is Turn => Object.hasOwn(TURNS, name)

const part = (count: number): string => String(count).padStart(2, '0')

const offset = (bias: number): string => {
  const minutes = Math.abs(bias)
  return `${bias > 0 ? '-' : '+'}${part(Math.floor(minutes / 60))}:${part(minutes % 60)}`
}

const turnColumns = (name: 'Start' | 'End', turn: string): Row => {
  const [month = '0', day = '0', week = '0', hour = '0'] = turn.split(' ')
  return {
    [`Daylight${name}Month`]: month,
    [`Daylight${name}DayOfWeek`]: day,
    [`Daylight${name}Week`]: week,
    [`Daylight${name}Hour`]: hour,
  }
}

/** The time zones that objects may name (cupi.md 1.8, 4.13). */
export const insertTimeZones = (store: Store): void => {
  for (const line of ZONES.trim().split(/[|\n]/)) {
    const [index = '', zone = '', bias = '0', name = 'none'] = line.split(' ')
    const turn = isTurn(name) ? name : 'none'
    store.table('timeZones').insert({
      ObjectId: fixedId(`time zone ${index}`),
      TimeZoneId: index,
      DisplayName: `(GMT${offset(Number(bias))}) ${zone}`,
      Bias: bias,
      DaylightBias: turn === 'none' ? '0' : '-60',
      ...turnColumns('Start', TURNS[turn][0]),
      ...turnColumns('End', TURNS[turn][1]),
      LanguageCode: '1033',
    })
  }
}
