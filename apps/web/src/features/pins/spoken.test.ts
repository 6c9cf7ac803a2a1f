import { expect, test } from 'vitest'
import { groupsOf, spoken } from './spoken.ts'

test('a PIN is read in two groups', () => {
  expect(groupsOf('915264')).toEqual(['915', '264'])
  expect(groupsOf('91526480')).toEqual(['9152', '6480'])
  expect(groupsOf('9152648')).toEqual(['9152', '648'])
})

test('and said digit by digit, with a pause between the groups', () => {
  expect(spoken('915204')).toBe('nine one five, two zero four')
})
