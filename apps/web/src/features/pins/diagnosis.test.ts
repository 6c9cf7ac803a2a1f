import { expect, test } from 'vitest'
import type { Person } from '#lib/person.ts'
import { diagnose } from './diagnosis.ts'
import type { Credential, Rule } from './queries.ts'

const now = new Date('2026-11-22T14:03:07Z')
const ago = (minutes: number): string => new Date(now.getTime() - minutes * 60_000).toISOString()
const DAY = 1440

const aCredential = (fields: Partial<Credential> = {}): Credential =>
  ({
    Locked: false,
    Hacked: false,
    HackCount: 0,
    CredMustChange: false,
    DoesntExpire: false,
    TimeChanged: ago(10 * DAY),
    ...fields,
  }) as Credential

const rule = { LockoutDuration: 30, MaxDays: 180, MaxHacks: 3 } as Rule

const aPerson = (fields: Partial<Person['user']> = {}): Person => ({
  user: { IsVmEnrolled: false, CreationTime: ago(400 * DAY), ...fields } as Person['user'],
  roles: [],
})

const kinds = (credential: Credential, person = aPerson()): string[] =>
  diagnose(credential, rule, person, now).states.map(({ kind }) => kind)

test('nothing in the way is said as such, and a reset is all there is to do', () => {
  expect(diagnose(aCredential(), rule, aPerson(), now)).toEqual({
    states: [{ kind: 'open' }],
    fixes: ['reset'],
  })
})

test('a lock by failures is opened before anything is reset, and its end is told', () => {
  const { states, fixes } = diagnose(
    aCredential({ Hacked: true, HackCount: 3, TimeHacked: ago(9) }),
    rule,
    aPerson(),
    now,
  )
  expect(states[0]).toMatchObject({
    kind: 'locked-by-failures',
    until: new Date(now.getTime() + 21 * 60_000),
  })
  expect(fixes).toEqual(['unlock', 'reset'])
})

test("an administrator's lock comes before everything else, and is not opened in passing", () => {
  const credential = aCredential({ Locked: true, Hacked: true, HackCount: 3, TimeHacked: ago(9) })
  expect(kinds(credential)).toEqual(['locked-by-administrator', 'locked-by-failures'])
  expect(diagnose(credential, rule, aPerson(), now).fixes).toEqual(['open-administrators-lock', 'reset'])
})

test('who never enrolled is told so, in place of an expired PIN that must be changed', () => {
  const made = ago(200 * DAY)
  const person = aPerson({ IsVmEnrolled: true, CreationTime: made })
  expect(kinds(aCredential({ CredMustChange: true, TimeChanged: made }), person)).toEqual(['never-enrolled'])
})

test('a PIN that was given out since is an ordinary one, enrolled or not', () => {
  const person = aPerson({ IsVmEnrolled: true, CreationTime: ago(90 * DAY) })
  expect(kinds(aCredential({ CredMustChange: true, TimeChanged: ago(5) }), person)).toEqual(['must-change'])
})

test('failures that have not locked yet are told last', () => {
  expect(kinds(aCredential({ HackCount: 2, TimeChanged: ago(181 * DAY) }))).toEqual(['expired', 'failing'])
})
