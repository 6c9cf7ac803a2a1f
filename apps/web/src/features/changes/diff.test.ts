import type { ChangeDetail } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { diffOf } from './diff.ts'

const change = (part: Partial<ChangeDetail>): ChangeDetail => ({
  id: 'c1',
  at: '2026-11-22T14:03:07Z',
  actor: 'helpdesk',
  action: 'users.update',
  target: null,
  reference: null,
  kind: 'update',
  before: { Department: 'Sales', City: 'Oslo' },
  after: { Department: 'Service', City: 'Oslo' },
  state: 'revertable',
  current: { Department: 'Service', City: 'Oslo' },
  conflicts: [],
  ...part,
})

test('of an update only what it changed is shown', () => {
  expect(diffOf(change({}))).toEqual([
    { field: 'Department', before: 'Sales', after: 'Service', now: 'Service', isConflict: false },
  ])
})

test('what somebody changed since stands first and is marked', () => {
  const conflicts = [{ field: 'City', was: 'Oslo', wrote: 'Oslo', now: 'Bergen' }]
  const rows = diffOf(change({ conflicts, current: { Department: 'Service', City: 'Bergen' } }))
  expect(rows.map(({ field, now, isConflict }) => [field, now, isConflict])).toEqual([
    ['City', 'Bergen', true],
    ['Department', 'Service', false],
  ])
})

test('of a deletion all that was there is shown, without what Unity keeps for itself', () => {
  const before = { URI: '/vmrest/x', SmtpAddress: 'a@x.example', ObjectContactObjectId: '' }
  expect(diffOf(change({ kind: 'remove', before, after: null, current: null }))).toEqual([
    { field: 'SmtpAddress', before: 'a@x.example', after: undefined, now: undefined, isConflict: false },
  ])
})

test('where nobody knows what was there, all that was written is shown', () => {
  expect(diffOf(change({ before: null })).map(({ field }) => field)).toEqual(['Department', 'City'])
})
