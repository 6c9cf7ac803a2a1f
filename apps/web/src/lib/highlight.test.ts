import { expect, test } from 'vitest'
import { highlight } from './highlight.ts'

const matched = (text: string, question: string): string[] =>
  highlight(text, question)
    .filter(({ isMatch }) => isMatch)
    .map((piece) => piece.text)

test('every word of the question is marked, in any order', () => {
  expect(highlight('Marta Rossi', 'ross mar')).toEqual([
    { text: 'Mar', start: 0, isMatch: true },
    { text: 'ta ', start: 3, isMatch: false },
    { text: 'Ross', start: 6, isMatch: true },
    { text: 'i', start: 10, isMatch: false },
  ])
})

test('accents and case do not hide a match, and stay in it', () => {
  expect(matched('José Núñez', 'jose nun')).toEqual(['José', 'Núñ'])
  expect(matched('Straße', 'strasse')).toEqual(['Straße'])
  expect(matched('Zoë Fuchs', 'zoe')).toEqual(['Zoë'])
  expect(matched('Zoë', 'zoe')).toEqual(['Zoë'])
})

test('an emoji is never cut in two', () => {
  expect(highlight('Zoë 🦊 Fuchs', '🦊').find(({ isMatch }) => isMatch)?.text).toBe('🦊')
})

test('the pieces are the text, also where words overlap', () => {
  for (const [text, question] of [
    ['anna anna', 'an ann na'],
    ['<img src=x onerror=alert(1)>', 'src <img'],
    ['‏نور', 'نور'],
    ['', 'a'],
    ['abc', ''],
  ] as const)
    expect(
      highlight(text, question)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
})
