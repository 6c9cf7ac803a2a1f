import type { PinBadges } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { badgesOf } from './badges.ts'

const fine: PinBadges = {
  locked: 'none',
  expired: false,
  mustChange: false,
  neverEnrolled: false,
  failures: 0,
}

const textsOf = (pin: Partial<PinBadges> | null, protectedBy: string | null = null, directoryOwned = false) =>
  badgesOf({
    ObjectId: 'a',
    pin: pin && { ...fine, ...pin },
    directoryOwned,
    protected: protectedBy,
  }).map(({ text }) => text)

test('who is well has none', () => expect(textsOf({})).toEqual([]))

test('the worst stands first', () =>
  expect(textsOf({ locked: 'failures', failures: 5, expired: true, mustChange: true })).toEqual([
    'Locked',
    'Expired',
    'Must change',
  ]))

test('an administrator’s lock is another than that of failures', () =>
  expect(textsOf({ locked: 'administrator' })).toEqual(['Locked by admin']))

test('failures are told before they lock', () => expect(textsOf({ failures: 2 })).toEqual(['2 wrong']))

test('what has never been used need not be changed as well', () =>
  expect(textsOf({ neverEnrolled: true, mustChange: true })).toEqual(['Never enrolled']))

test('who may touch them is told even where Unity said nothing of the PIN', () =>
  expect(textsOf(null, 'Help Desk Administrator', true)).toEqual(['Protected', 'Directory']))
