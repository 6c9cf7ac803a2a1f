import { expect, test } from 'vitest'
import { checksOf } from './checks.ts'
import type { Rule } from './queries.ts'

const rule = { MinLength: 6, TrivialCredChecking: true } as Rule
const marta = { FirstName: 'Marta', LastName: 'Rossi', DtmfAccessId: '2041' }

const states = (pin: string, of = rule): Record<string, string> =>
  Object.fromEntries(checksOf(pin, of, marta).map(({ text, state }) => [text, state]))

test('nothing is said before the first digit', () => {
  expect(new Set(Object.values(states('')))).toEqual(new Set(['open']))
})

test('a good PIN keeps every line', () => {
  expect(new Set(Object.values(states('915264')))).toEqual(new Set(['kept']))
})

test('while it is too short, what more digits can mend is not held against it', () => {
  const lines = states('12')
  expect(lines['Use at least 6 digits.']).toBe('open')
  expect(lines['Use at least three different digits.']).toBe('open')
  expect(lines['Do not count up or down.']).toBe('open')
  expect(lines['Use digits only.']).toBe('kept')
})

test('what no digit can mend is told at once', () => {
  expect(states('147')['Do not follow a straight line on the keypad.']).toBe('broken')
  expect(states('2041')['Do not use the extension.']).toBe('broken')
  expect(states('1402')['Do not use the extension.']).toBe('broken')
  expect(states('777')['Do not use one digit three times in a row.']).toBe('broken')
})

test('letters break one line, and the others wait', () => {
  const lines = states('91a')
  expect(lines['Use digits only.']).toBe('broken')
  expect(lines['Use at least 6 digits.']).toBe('open')
})

test('a rule without the check for easy ones asks for length and digits alone', () => {
  expect(Object.keys(states('1', { ...rule, TrivialCredChecking: false }))).toEqual([
    'Use at least 6 digits.',
    'Use digits only.',
  ])
})
