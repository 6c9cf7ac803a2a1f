import { expect, test } from 'vitest'
import {
  clockOrDay,
  clockWithSeconds,
  count,
  day,
  dayAndClock,
  fromNow,
  isoDay,
  longDay,
  minutesUntil,
} from './time.ts'

const now = new Date(2026, 10, 22, 14, 3, 7)
const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds)

test('times are written as a clock shows them', () => {
  expect(clockWithSeconds(now)).toBe('14:03:07')
  expect(day(now)).toBe('22 Nov 2026')
  expect(clockOrDay(now, now)).toBe('14:03')
  expect(clockOrDay(before(86_400_000), now)).toBe('21 Nov 2026, 14:03')
})

test('distances are told in the largest unit that fits', () => {
  expect(fromNow(before(5000), now)).toBe('just now')
  expect(fromNow(before(180_000), now)).toBe('3 minutes ago')
  expect(fromNow(before(-3 * 86_400_000), now)).toBe('in 3 days')
  expect(fromNow(before(200 * 86_400_000), now)).toBe('6 months ago')
})

test('minutes left are rounded up and never negative', () => {
  expect(minutesUntil(before(-61_000), now)).toBe(2)
  expect(minutesUntil(before(1), now)).toBe(0)
})

test('large numbers are grouped', () => expect(count(2000)).toBe('2,000'))

test('days are written for the eye, and for fields', () => {
  expect(longDay(now)).toBe('Sunday, 22 November 2026')
  expect(dayAndClock(now)).toBe('22 Nov 2026, 14:03:07')
  expect(isoDay(now)).toBe('2026-11-22')
})
