import type { Change } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { isOf } from './queries.ts'

const change: Change = {
  id: '1',
  at: '2026-11-22T14:03:07Z',
  actor: 'helen',
  action: 'users.update',
  target: null,
  reference: null,
  kind: 'update',
  before: { City: 'Oslo', Title: '' },
  after: { Title: 'Counsel', City: 'Bergen' },
  state: 'revertable',
}
const past = { before: { City: 'Oslo', Title: '' }, at: new Date() }

test('only the change that was just made is offered to be taken back', () => {
  expect(isOf(change, past)).toBe(true)
  expect(isOf({ ...change, state: 'reverted' }, past)).toBe(false)
  expect(isOf({ ...change, after: { City: 'Bergen' } }, past)).toBe(false)
  expect(isOf({ ...change, after: null }, past)).toBe(false)
})
