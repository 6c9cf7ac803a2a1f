import { expect, test } from 'vitest'
import type { Credential, Rule } from './queries.ts'
import { words } from './words.ts'

const now = new Date('2026-11-22T14:03:07Z')
const moment = {
  now,
  minutesLeft: (until: Date) => (until.getTime() - now.getTime()) / 60_000,
  credential: { HackCount: 5 } as Credential,
}
const inMinutes = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000)

const title = (...given: Parameters<typeof words.sayState>): string => words.sayState(...given).title

test('a lock says how it came and how it ends', () => {
  const since = inMinutes(-9)
  expect(title({ kind: 'locked-by-failures', since, until: inMinutes(21) }, moment)).toBe(
    'Locked after 5 wrong PINs; opens by itself in 21 minutes.',
  )
  expect(title({ kind: 'locked-by-failures', since, until: inMinutes(1) }, moment)).toContain('in 1 minute.')
  expect(title({ kind: 'locked-by-failures', since, until: null }, moment)).toContain(
    'does not open by itself',
  )
})

test('failures say how many are left', () => {
  expect(title({ kind: 'failing', count: 2, locksAt: 3 }, moment)).toBe(
    '2 of 3 wrong PINs; one more locks it.',
  )
  expect(title({ kind: 'failing', count: 1, locksAt: 3 }, moment)).toBe('1 of 3 wrong PINs; 2 more lock it.')
  expect(title({ kind: 'failing', count: 1, locksAt: null }, moment)).toContain('never locks')
})

test('what else holds is one line, and none where nothing does', () => {
  expect(words.sayRest([{ kind: 'locked-by-administrator' }], moment)).toBeUndefined()
  expect(words.sayRest([{ kind: 'locked-by-administrator' }, { kind: 'must-change' }], moment)).toBe(
    'Also: A new PIN must be chosen at the next sign-in.',
  )
})

test('a rule says what it asks for and leaves out what it does not', () => {
  const rule = {
    MinLength: 6,
    TrivialCredChecking: true,
    PrevCredCount: 5,
    MaxDays: 180,
    MaxHacks: 3,
    LockoutDuration: 30,
  }
  expect(words.sayRule(rule as Rule, 'PIN')).toEqual([
    'At least 6 digits',
    'Nothing that is easy to guess',
    'None of the last 5',
    'Expires after 180 days',
    '3 failures lock it for 30 minutes',
  ])
  const loose = { ...rule, TrivialCredChecking: false, PrevCredCount: 0, MaxDays: 0, MaxHacks: 0 }
  expect(words.sayRule(loose as Rule, 'password')).toEqual([
    'At least 6 characters',
    'Never expires',
    'Failures never lock it',
  ])
})

test('the note for the ticket says what was done, and by whom', () => {
  const at = new Date(2026, 10, 22, 14, 3, 7)
  const who = { operator: 'helen', name: 'Marta Rossi', extension: '2041' }
  const note = { kind: 'reset', at, mustChange: true, reference: 'INC0012' } as const
  expect(words.handOff('PIN', note, who)).toBe(
    'Voicemail PIN of Marta Rossi (2041) reset on 22 Nov 2026, 14:03:07, as read back from Unity. A new one must be chosen at the next sign-in.\nBy helen, reference INC0012.',
  )
  expect(words.handOff('password', { kind: 'unlocked', at, reference: '' }, who)).toContain(
    'Web password of Marta Rossi (2041) unlocked on 22 Nov 2026, 14:03:07, and not changed.\nBy helen.',
  )
})
