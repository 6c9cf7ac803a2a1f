import { describe, expect, test } from 'vitest'
import { expiryOf, pinStates } from './state.ts'

type Credential = Parameters<typeof pinStates>[0]
type Rule = Parameters<typeof pinStates>[1]

const NOW = new Date('2024-04-02T12:00:00Z')

const aCredential = (given: Partial<Credential> = {}): Credential => ({
  Locked: false,
  Hacked: false,
  HackCount: 0,
  CredMustChange: false,
  DoesntExpire: false,
  TimeChanged: '2024-03-05 11:24:33.344',
  ...given,
})

const aRule = (given: Partial<Rule> = {}): Rule => ({
  LockoutDuration: 30,
  MaxDays: 180,
  MaxHacks: 3,
  ...given,
})

const statesOf = (credential: Partial<Credential>, rule: Partial<Rule> = {}) =>
  pinStates(aCredential(credential), aRule(rule), NOW)

const hacked = { Hacked: true, HackCount: 3, TimeHacked: '2024-04-02 11:45:00' }

describe('a PIN', () => {
  test('in order has no states', () => {
    expect(statesOf({})).toEqual([])
  })

  test('is locked by an administrator', () => {
    expect(statesOf({ Locked: true })).toEqual([{ kind: 'locked-by-administrator' }])
  })

  test('is locked by failures until the duration of its rule has passed', () => {
    expect(statesOf(hacked)).toEqual([
      {
        kind: 'locked-by-failures',
        since: new Date('2024-04-02T11:45:00Z'),
        until: new Date('2024-04-02T12:15:00Z'),
      },
    ])
  })

  test.for([
    ['2024-04-02 11:30:00.001', true],
    ['2024-04-02 11:30:00', false],
    ['2024-04-01 11:30:00', false],
  ] as const)('locked at %s for 30 minutes is locked at 12:00: %j', ([TimeHacked, isLocked]) => {
    const kinds = statesOf({ ...hacked, TimeHacked }).map(({ kind }) => kind)
    expect(kinds).toEqual([isLocked ? 'locked-by-failures' : 'failing'])
  })

  test('is locked by failures for ever where the rule has no duration', () => {
    expect(statesOf({ ...hacked, TimeHacked: '2019-01-01 00:00:00' }, { LockoutDuration: 0 })).toEqual([
      { kind: 'locked-by-failures', since: new Date('2019-01-01T00:00:00Z'), until: null },
    ])
  })

  test.for([null, '', 'never'])('locked at %j is locked, and nobody knows since when', (TimeHacked) => {
    expect(statesOf({ Hacked: true, HackCount: 3, TimeHacked })).toEqual([
      { kind: 'locked-by-failures', since: null, until: null },
    ])
  })

  test('is locked where the server does not keep the flag', () => {
    expect(statesOf({ ...hacked, Hacked: false })).toMatchObject([{ kind: 'locked-by-failures' }])
  })

  test('is locked also when the count of failures has been started again', () => {
    expect(statesOf({ ...hacked, HackCount: 0 })).toMatchObject([{ kind: 'locked-by-failures' }])
  })

  test('is open after either of the two documented ways to unlock', () => {
    expect(statesOf({ Hacked: true, HackCount: 0, TimeHacked: null })).toEqual([])
    expect(statesOf({ Hacked: true, HackCount: 0 })).toEqual([])
    expect(
      statesOf({ Hacked: false, HackCount: 0, TimeHacked: '2024-04-02 11:59:00' }, { LockoutDuration: 0 }),
    ).toEqual([])
  })

  test('is expired from the moment on', () => {
    expect(statesOf({ TimeChanged: '2024-03-03 12:00:00' }, { MaxDays: 30 })).toEqual([
      { kind: 'expired', since: NOW },
    ])
    expect(statesOf({ TimeChanged: '2024-03-03 12:00:00.001' }, { MaxDays: 30 })).toEqual([])
  })

  test('must be changed', () => {
    expect(statesOf({ CredMustChange: true })).toEqual([{ kind: 'must-change' }])
  })

  test.for([
    [3, 3],
    [0, null],
  ] as const)('is failing, and locks at what MaxHacks %i says: %j', ([MaxHacks, locksAt]) => {
    expect(statesOf({ HackCount: 2 }, { MaxHacks })).toEqual([{ kind: 'failing', count: 2, locksAt }])
  })

  test('is not failing while it is locked for it', () => {
    expect(statesOf(hacked).map(({ kind }) => kind)).toEqual(['locked-by-failures'])
  })

  test('can be in several states, worst first', () => {
    const everything = { ...hacked, Locked: true, CredMustChange: true, TimeChanged: '2020-01-01 00:00:00' }
    expect(statesOf(everything).map(({ kind }) => kind)).toEqual([
      'locked-by-administrator',
      'locked-by-failures',
      'expired',
      'must-change',
    ])
  })
})

describe('the expiry of a PIN', () => {
  test.for<[Partial<Credential>, Partial<Rule>, string | undefined]>([
    [{ TimeChanged: '2024-03-05 11:24:33.344' }, { MaxDays: 180 }, '2024-09-01T11:24:33.344Z'],
    [{ TimeChanged: '2024-02-28T00:00:00Z' }, { MaxDays: 2 }, '2024-03-01T00:00:00.000Z'],
    [{ TimeChanged: '2024-03-05 11:24:33' }, { MaxDays: 3653 }, '2034-03-06T11:24:33.000Z'],
    [{ TimeChanged: '2024-03-05 11:24:33' }, { MaxDays: 0 }, undefined],
    [{ TimeChanged: '2024-03-05 11:24:33', DoesntExpire: true }, { MaxDays: 180 }, undefined],
    [{ TimeChanged: null }, { MaxDays: 180 }, undefined],
    [{ TimeChanged: '' }, { MaxDays: 180 }, undefined],
    [{ TimeChanged: 'yesterday' }, { MaxDays: 180 }, undefined],
  ])('with %j and %j is %s', ([credential, rule, expiry]) => {
    expect(expiryOf(aCredential(credential), aRule(rule))?.toISOString()).toBe(expiry)
  })
})
