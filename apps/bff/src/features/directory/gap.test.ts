import { expect, test } from 'vitest'
import { mayMissSomebody } from './gap.ts'

const marta = { ObjectId: 'x', Alias: 'mrossi', DisplayName: 'Marta Rossi', DtmfAccessId: '2041' }
const found = { total: 1, items: [marta], asOf: null }

test.each([
  ['204', true],
  ['m.ross', true],
  ['ross2', true],
  ['ossi', true],
  ['2041', false],
  ['MROSSI', false],
  ['mross', false],
  ['márt', false],
  ['rossi marta', false],
])('beside Marta Rossi, "%s" may be somebody else: %s', (q, expected) => {
  expect(mayMissSomebody(found, q)).toBe(expected)
})

test('among more than a page of people nobody is missed', () => {
  expect(mayMissSomebody({ ...found, cursor: 'x' }, '204')).toBe(false)
})
