import { expect, test } from 'vitest'
import { countRows, isOpen, withResults, type Planned, type Result } from './rows.ts'

const planned = (address: string, state: Planned['state']): Planned => ({
  ObjectId: 'marta',
  DisplayName: 'Marta Rossi',
  address,
  newAddress: address.replace('old', 'new'),
  state,
})
const plan = [
  planned('a@old.example', 'ready'),
  planned('b@old.example', 'ready'),
  planned('c@old.example', 'taken'),
  planned('d@old.example', 'has-already'),
]
const result = (address: string, outcome: Result['outcome']): Result => ({
  ObjectId: 'MARTA',
  address,
  newAddress: '',
  outcome,
})

const openOf = (results: readonly Result[], keepOld = true): string[] =>
  withResults(plan, results)
    .filter((row) => isOpen(row, keepOld))
    .map(({ address }) => address)

test('only what is ready is sent, and where the old ones go, those of people who have the new one', () => {
  expect(openOf([])).toEqual(['a@old.example', 'b@old.example'])
  expect(openOf([], false)).toEqual(['a@old.example', 'b@old.example', 'd@old.example'])
})

test('what was not tried, failed or is not known is sent again; what is done or refused is not', () => {
  expect(openOf([result('a@old.example', 'done'), result('b@old.example', 'not-tried')])).toEqual([
    'b@old.example',
  ])
  expect(openOf([result('a@old.example', 'refused'), result('b@old.example', 'unknown')])).toEqual([
    'b@old.example',
  ])
  expect(openOf([result('a@old.example', 'failed'), result('A@old.example', 'done')])).toEqual([
    'b@old.example',
  ])
})

test('the rows are counted by where they stand now', () => {
  expect(countRows(withResults(plan, [result('a@old.example', 'done')]))).toEqual([
    { standing: 'ready', count: 1 },
    { standing: 'taken', count: 1 },
    { standing: 'has-already', count: 1 },
    { standing: 'done', count: 1 },
  ])
})
