import { expect, test } from 'vitest'
import { newOperator } from './new-operator.ts'

const isGood = (changes: Readonly<Record<string, unknown>>): boolean =>
  newOperator.safeParse({ name: 'grace', role: 'viewer', password: 'x'.repeat(12), ...changes }).success

test.each([
  ['x'.repeat(12), true],
  ['x'.repeat(128), true],
  ['🦊'.repeat(12), true],
  ['🦊'.repeat(128), true],
  ['   leading and trailing   ', true],
  ['x'.repeat(11), false],
  ['x'.repeat(129), false],
  ['🦊'.repeat(11), false],
  ['', false],
  [123456789012, false],
])('a password has 12 to 128 characters, as people count them: %j', (password, good) => {
  expect(isGood({ password })).toBe(good)
})

test.each([
  ['grace', true],
  ['g.hopper@navy.example', true],
  ['Zoë', true],
  ['山田', true],
  ['x'.repeat(64), true],
  ['x'.repeat(65), false],
  ['', false],
  ['two words', false],
  ['-g', false],
  ['grace\nadministrator', false],
  ['grace\u0000', false],
])('a name has no blanks, and nothing that could end a line: %j', (name, good) => {
  expect(isGood({ name })).toBe(good)
})

test.each([
  ['administrator', true],
  ['king', false],
  ['', false],
])('a role is one that there is: %j', (role, good) => {
  expect(isGood({ role })).toBe(good)
})

test('nothing else may come with it', () => {
  expect(isGood({ permissions: ['bulk:run'] })).toBe(false)
})
