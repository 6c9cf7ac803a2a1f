import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { databaseTime, instantOf } from './time.ts'

describe('a date on the wire', () => {
  // Far from UTC, so that a date that is read in the zone of the machine is seen.
  beforeAll(() => {
    vi.stubEnv('TZ', 'Asia/Tokyo')
  })
  afterAll(() => {
    vi.unstubAllEnvs()
  })

  test.for([
    ['2015-11-14T03:10:13Z', '2015-11-14T03:10:13.000Z'],
    ['2015-11-14T03:10:13', '2015-11-14T03:10:13.000Z'],
    ['2015-11-14T03:10Z', '2015-11-14T03:10:00.000Z'],
    ['2015-11-14T03:10:13.5Z', '2015-11-14T03:10:13.500Z'],
    ['2015-11-14T03:10:13+02:00', '2015-11-14T01:10:13.000Z'],
    ['2013-03-05 11:24:33', '2013-03-05T11:24:33.000Z'],
    ['2013-03-05 11:24:33.', '2013-03-05T11:24:33.000Z'],
    ['2013-03-05 11:24:33.0', '2013-03-05T11:24:33.000Z'],
    ['2013-03-05 10:54:39.02', '2013-03-05T10:54:39.020Z'],
    ['2013-03-05 11:24:33.344', '2013-03-05T11:24:33.344Z'],
    ['2013-03-05 11:24:33.344999', '2013-03-05T11:24:33.344Z'],
    ['2013-03-05 11:24:33.123456789', '2013-03-05T11:24:33.123Z'],
    ['2013-03-05 11:24:33.1234567890', '2013-03-05T11:24:33.123Z'],
    [' 2013-03-05 11:24:33.344 ', '2013-03-05T11:24:33.344Z'],
  ])('%s is %s, in UTC where it names no zone', ([text, instant]) => {
    expect(instantOf(text)?.toISOString()).toBe(instant)
  })

  test.for([
    '',
    ' ',
    'never',
    '2013-03-05',
    '5 Mar 2013 11:24:33',
    '2013-13-05 11:24:33',
    '2013-03-05 25:00:00',
  ])('"%s" names no instant', (text) => {
    expect(instantOf(text)).toBeUndefined()
  })

  test('that is null or absent names no instant', () => {
    expect([instantOf(null), instantOf(undefined)]).toEqual([undefined, undefined])
  })

  test('is written in the style of the database and read back', () => {
    const instant = new Date(Date.UTC(2013, 2, 5, 11, 24, 33, 344))
    expect(databaseTime(instant)).toBe('2013-03-05 11:24:33.344')
    expect(instantOf(databaseTime(instant))).toEqual(instant)
  })
})
