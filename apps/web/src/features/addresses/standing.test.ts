import { expect, test } from 'vitest'
import { isRefusal, standingOf } from './standing.ts'

const rosa = { kind: 'user', ObjectId: 'ROSA', DisplayName: 'Rosa Martin' } as const

test('nobody has it, and its domain is allowed', () => {
  const standing = standingOf({ owner: null, domain: 'allowed' }, 'marta')
  expect(standing).toEqual({ kind: 'free' })
  expect(isRefusal(standing)).toBe(false)
})

test('what somebody has is theirs, and what the person has is no news', () => {
  expect(standingOf({ owner: rosa, domain: 'allowed' }, 'marta')).toEqual({ kind: 'owned', owner: rosa })
  expect(standingOf({ owner: rosa, domain: 'not-allowed' }, 'rosa')).toEqual({ kind: 'own' })
})

test('a domain that is not allowed is told before it is saved', () => {
  const standing = standingOf({ owner: null, domain: 'not-allowed' }, 'marta')
  expect(standing).toEqual({ kind: 'domain' })
  expect(isRefusal(standing)).toBe(true)
})
