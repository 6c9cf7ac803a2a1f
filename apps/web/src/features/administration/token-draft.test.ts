import { newToken } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { daysFor, emptyDraft, expiresAt, judgeDraft, tokenOf, type TokenDraft } from './token-draft.ts'

const now = new Date(2026, 10, 22, 14, 3, 7)
const draft = (part: Partial<TokenDraft>): TokenDraft => ({
  ...emptyDraft,
  name: 'nightly import',
  permissions: ['users:read'],
  ...part,
})

test('an empty form says what is missing, at its fields', () => {
  expect(Object.keys(judgeDraft(emptyDraft, now))).toEqual(['name', 'permissions'])
  expect(judgeDraft(draft({}), now)).toEqual({})
  expect(judgeDraft(draft({ kind: 'role', permissions: [] }), now)).toEqual({})
})

test.each([
  ['no/slash', { name: 'a/b' }, 'name'],
  ['a day that was not chosen', { expiry: 'day' as const }, 'expiresAt'],
  ['a name in place of a network', { networks: '10.0.0.0/8, office' }, 'networks'],
  ['more than the server takes', { networks: '10.0.0.1 '.repeat(33) }, 'networks'],
])('%s is refused before it is sent', (_, part, field) => {
  expect(Object.keys(judgeDraft(draft(part), now))).toEqual([field])
})

test('what is sent is what the contract asks for', () => {
  const token = tokenOf(draft({ networks: ' 10.1.0.0/16,\n::1 ; 192.0.2.7 ' }), now)
  expect(token).toEqual({
    name: 'nightly import',
    permissions: ['users:read'],
    expiresAt: new Date(2027, 1, 20, 14, 3, 7).toISOString(),
    networks: ['10.1.0.0/16', '::1', '192.0.2.7'],
  })
  expect(z.safeParse(newToken, token).success).toBe(true)
  expect(tokenOf(draft({ kind: 'role', role: 'viewer' }), now)).toEqual({
    name: 'nightly import',
    role: 'viewer',
    expiresAt: token.expiresAt,
  })
})

test('a day of one’s own choice is one until its end, and within a year', () => {
  expect(expiresAt(draft({ expiry: 'day', day: '2026-12-01' }), now)).toEqual(
    new Date(2026, 11, 1, 23, 59, 59),
  )
  expect(daysFor(now)).toEqual({ min: '2026-11-22', max: '2027-11-22' })
})
