import { expect, test } from 'vitest'
import { badgesOf, stateColumns, type Credential } from './pin-state.ts'

const now = new Date('2026-03-01T12:00:00Z')
const rule = { LockoutDuration: 30, MaxDays: 180, MaxHacks: 3 }
const owner = { IsVmEnrolled: false, CreationTime: '2020-01-01T00:00:00Z' }

const credential = (fields: Partial<Credential>): Credential => ({
  URI: '/vmrest/users/x/credential/pin',
  ObjectId: 'x',
  UserObjectId: 'x',
  Alias: 'x',
  CredentialType: 4,
  CredentialPolicyObjectId: 'x',
  CantChange: false,
  CredMustChange: false,
  DoesntExpire: false,
  HackCount: 0,
  Hacked: false,
  IsPrimary: false,
  Locked: false,
  TimeChanged: '2026-02-01 12:00:00.000',
  ...fields,
})

test('nothing stands in the way of most', () => {
  expect(badgesOf(credential({}), rule, owner, now)).toEqual({
    locked: 'none',
    expired: false,
    mustChange: false,
    neverEnrolled: false,
    failures: 0,
  })
})

test('a lock by failures says until when, and is kept as that moment', () => {
  const locked = credential({ HackCount: 3, Hacked: true, TimeHacked: '2026-03-01 11:50:00.000' })
  expect(badgesOf(locked, rule, owner, now)).toMatchObject({
    locked: 'failures',
    until: '2026-03-01T12:20:00.000Z',
    failures: 3,
  })
  expect(stateColumns(locked, rule, owner, now).locked_until).toEqual(new Date('2026-03-01T12:20:00Z'))
})

test.each<[string, Partial<Credential>, string]>([
  ['an administrator', { Locked: true }, 'administrator'],
  [
    'both',
    { Locked: true, HackCount: 3, Hacked: true, TimeHacked: '2026-03-01 11:50:00.000' },
    'administrator',
  ],
])('a lock by %s stays until somebody opens it', (_who, fields, by) => {
  expect(badgesOf(credential(fields), rule, owner, now)).toMatchObject({ locked: by })
  expect(badgesOf(credential(fields), rule, owner, now)).not.toHaveProperty('until')
  expect(stateColumns(credential(fields), rule, owner, now).locked_until).toBe('infinity')
})

test('the moment of expiry is kept before it has come', () => {
  const soon = credential({ TimeChanged: '2025-10-01 12:00:00.000' })
  expect(badgesOf(soon, rule, owner, now).expired).toBe(false)
  expect(stateColumns(soon, rule, owner, now).expires_at).toEqual(new Date('2026-03-30T12:00:00Z'))
})
