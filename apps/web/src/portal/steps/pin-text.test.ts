import { expect, test } from 'vitest'
import { groupsOf, pinIn } from './pin-text.ts'

test.for([
  ['9072 64', '907264'],
  ['90-72-64\n', '907264'],
  ['٩٠٧٢٦٤', '907264'],
  ['９０７２', '9072'],
  ['9072a', '9072a'],
] as const)('of %j is taken %j', ([typed, pin]) => {
  expect(pinIn(typed)).toBe(pin)
})

test('a PIN is read in two groups', () => {
  expect(groupsOf('907264')).toEqual(['907', '264'])
  expect(groupsOf('90726')).toEqual(['907', '26'])
})
