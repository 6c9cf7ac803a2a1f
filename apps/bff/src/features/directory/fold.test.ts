import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, wordsOf } from './fold.ts'

test.each([
  ['Zoë', 'zoe'],
  ['ÅSTRÖM', 'astrom'],
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Ærø', 'aero'],
  ['Łódź', 'lodz'],
  ['Đặng', 'dang'],
  ['İstanbul', 'istanbul'],
  ['Iıiİ', 'iiii'],
  ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
  ['οδυσσευς', 'οδυσσευσ'],
  ['O’Brien', "o'brien"],
  ["O'Brien", "o'brien"],
  ['ｆｕｌｌｗｉｄｔｈ', 'fullwidth'],
  ['ﬁne', 'fine'],
  ['  two   words\t', 'two words'],
  ['no\u00A0break', 'no break'],
  ['\u200Fنور\u200E', 'نور'],
  ['a\u0000b\u001Fc', 'a b c'],
  ['soft\u00ADhyphen', 'softhyphen'],
  ['🦊', '🦊'],
  ['山田', '山田'],
])('%j is compared as %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test('what is folded stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => fold(fold(text)) === fold(text)),
  )
})

test('a question is its words, and there is an end to them', () => {
  expect(wordsOf('  Rossi   MARTA ')).toEqual(['rossi', 'marta'])
  expect(wordsOf(' ')).toEqual([])
  expect(wordsOf(Array.from({ length: 50 }, (_, index) => `w${index}`).join(' '))).toHaveLength(8)
})
