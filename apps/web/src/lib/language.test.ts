import { expect, test } from 'vitest'
import { languageOf, plural } from './language.ts'

test.each([
  [['de-CH', 'en'], 'de'],
  [['nb-NO', 'pt-BR', 'en'], 'pt'],
  [['ES'], 'es'],
  [['xx', 'constructor'], 'en'],
  [[], 'en'],
])('a browser that wants %j is spoken to in %s', (wanted, language) => {
  expect(languageOf(wanted)).toBe(language)
})

test('a word goes with its number', () => {
  expect([0, 1, 2].map((count) => plural(count, 'minute', 'minutes'))).toEqual([
    'minutes',
    'minute',
    'minutes',
  ])
})
