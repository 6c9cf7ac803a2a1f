import { expect, it } from 'vitest'
import { places } from '../seed/company/places.ts'
import { startSim } from '../testing/start.ts'

type Row = Record<string, string>

it('are those of the Windows table, each found by its index', async () => {
  const { read, admin } = await startSim()
  expect(await read('/timezones/20')).toEqual({
    TimeZoneId: '20',
    DisplayName: '(GMT-06:00) America/Chicago',
    Bias: '360',
    DaylightBias: '-60',
    DaylightStartMonth: '3',
    DaylightStartDayOfWeek: '0',
    DaylightStartWeek: '2',
    DaylightStartHour: '2',
    DaylightEndMonth: '11',
    DaylightEndDayOfWeek: '0',
    DaylightEndWeek: '1',
    DaylightEndHour: '2',
    LanguageCode: '1033',
  })
  expect(await read('/timezones/4')).toMatchObject({ Bias: '480' })
  expect(await read('/timezones/190')).toMatchObject({ DisplayName: '(GMT+05:30) Asia/Calcutta' })
  expect((await admin('/timezones/999')).status).toBe(404)
  expect((await admin('/timezones')).text).toMatch(
    /^<\?xml [^>]+><TimeZones total="\d+"><TimeZone><TimeZoneId>0<\/TimeZoneId>/,
  )
})

it('hold every index that people of the company have', async () => {
  const { read } = await startSim()
  const { TimeZone } = await read<{ TimeZone: Row[] }>('/timezones')
  const known = TimeZone.map(({ TimeZoneId }) => TimeZoneId)
  expect(new Set(known).size).toBe(known.length)
  expect(known).toEqual(expect.arrayContaining(places.map(({ timeZone }) => timeZone)))
})

it('can neither be made nor changed', async () => {
  const { admin } = await startSim()
  expect((await admin('/timezones/20', { method: 'PUT', json: { Bias: 0 } })).status).toBe(405)
})
