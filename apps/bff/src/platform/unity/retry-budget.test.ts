import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRetryBudget } from './retry-budget.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

const takeAll = (budget: ReturnType<typeof createRetryBudget>): number => {
  let taken = 0
  while (taken < 1000 && budget.take()) taken += 1
  return taken
}

test('a quiet site has two in a minute, a busy one a tenth of its calls', () => {
  const budget = createRetryBudget()
  budget.countCall()
  expect(takeAll(budget)).toBe(2)
  for (let count = 0; count < 199; count += 1) budget.countCall()
  expect(takeAll(budget)).toBe(18)
})

test('a new minute brings new ones, and nothing is saved up', () => {
  const budget = createRetryBudget()
  for (let count = 0; count < 1000; count += 1) budget.countCall()
  vi.advanceTimersByTime(60_001)
  expect(takeAll(budget)).toBe(2)
})
