import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readRetryAfter } from './message.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T10:00:00Z') }))
afterEach(() => void vi.useRealTimers())

test.each([
  [null, undefined],
  ['', undefined],
  ['  ', undefined],
  ['5', 5],
  [' 7 ', 7],
  ['0', 1],
  ['-1', 1],
  ['3600', 120],
  ['99999999999999999999', 120],
  ['Sun, 22 Nov 2026 10:00:30 GMT', 30],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 1],
  ['Sun, 22 Nov 2027 10:00:00 GMT', 120],
  ['soon', 1],
  ['1.5', 1],
  ['NaN', 1],
  ['Infinity', 1],
])('F11: Retry-After %j is %j seconds', (header, seconds) => {
  expect(readRetryAfter(header)).toBe(seconds)
})
