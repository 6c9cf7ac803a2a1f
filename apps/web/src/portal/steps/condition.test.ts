import type { OwnPinState } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { conditionOf } from './condition.ts'

const NOW = new Date('2026-11-22T12:00:00Z')
const fine: OwnPinState = {
  locked: 'none',
  until: null,
  expired: false,
  expiresAt: null,
  mustChange: false,
  neverEnrolled: false,
  failures: 0,
}

const kindOf = (state: Partial<OwnPinState>): string =>
  conditionOf({ state: { ...fine, ...state } }, NOW).kind

test('a lock weighs more than what a new PIN mends as well', () => {
  expect(kindOf({ locked: 'administrator', expired: true })).toBe('administrator')
  expect(kindOf({ locked: 'failures', expired: true, mustChange: true })).toBe('locked')
  expect(kindOf({ neverEnrolled: true, mustChange: true })).toBe('never-enrolled')
  expect(kindOf({ expired: true, mustChange: true })).toBe('expired')
  expect(kindOf({ mustChange: true })).toBe('must-change')
  expect(kindOf({ failures: 2 })).toBe('fine')
})

test('a lock that has opened by itself while the page stood there is none', () => {
  expect(kindOf({ locked: 'failures', until: '2026-11-22T12:01:00Z' })).toBe('locked')
  expect(kindOf({ locked: 'failures', until: '2026-11-22T11:59:00Z' })).toBe('fine')
})
