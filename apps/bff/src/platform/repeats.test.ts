import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRepeats } from './repeats.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test('the first of many is told, and again when it has been quiet', () => {
  const isFirst = createRepeats()
  expect([isFirst('a', 10), isFirst('a', 10), isFirst('b', 10)]).toEqual([true, false, true])
  vi.advanceTimersByTime(9999)
  expect(isFirst('a', 10)).toBe(false)
  vi.advanceTimersByTime(2)
  expect(isFirst('a', 10)).toBe(true)
})

test('strangers of any number take no more than a little memory', () => {
  const isFirst = createRepeats()
  for (let count = 0; count < 5000; count += 1) isFirst(`stranger-${count}`, 60)
  expect(isFirst('stranger-4999', 60)).toBe(false)
  expect(isFirst('stranger-0', 60)).toBe(true)
})
