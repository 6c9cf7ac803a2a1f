import { expect, test } from 'vitest'
import { called, choiceBeside, type Choice } from './choices.ts'

const choice = (label: string): Choice => ({ id: label, label, run: () => undefined })
const choices = ['Reset PIN', 'Unlock', 'Übersicht'].map(choice)

const labelsOf = (text: string) => called(choices, text).map(({ label }) => label)

test('every word that is typed is in the name, in any order, accents aside', () => {
  expect(labelsOf('pin res')).toEqual(['Reset PIN'])
  expect(labelsOf('ubersicht')).toEqual(['Übersicht'])
  expect(labelsOf('pin unlock')).toEqual([])
})

test('all are there before anything is typed', () => expect(labelsOf(' ')).toHaveLength(3))

test('the arrows go through all groups, and round', () => {
  const groups = [
    { label: 'one', choices: choices.slice(0, 2) },
    { label: 'two', choices: choices.slice(2) },
  ]
  expect(choiceBeside(groups, 'Unlock', 1)).toBe('Übersicht')
  expect(choiceBeside(groups, 'Übersicht', 1)).toBe('Reset PIN')
  expect(choiceBeside(groups, 'Reset PIN', -1)).toBe('Übersicht')
  expect(choiceBeside(groups, undefined, 1)).toBe('Unlock')
  expect(choiceBeside([], undefined, 1)).toBeUndefined()
})
