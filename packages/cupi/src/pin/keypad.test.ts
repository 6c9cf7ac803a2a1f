import { describe, expect, test } from 'vitest'
import { lineIn, onKeypad } from './keypad.ts'

describe('a name on the keypad', () => {
  test.for([
    ['abcdefghijklmnopqrstuvwxyz', '22233344455566677778889999'],
    ['Marta', '62782'],
    ["O'Brien", '627436'],
    ['Jean-Luc', '5326582'],
    ['Mary Ann', '6279266'],
    ['van 2nd', '826263'],
    ['Zoë', '963'],
    ['JÖRG', '5674'],
    ['Straße', '7872773'],
    ['STRAẞE', '7872773'],
    ['Ærø', '2376'],
    ['Łukasz', '585279'],
    ['Đorđe', '36733'],
    ['Þór', '8467'],
    ['İbrahim', '4272446'],
    ['Yıldız', '945349'],
    ['Nguyễn', '648936'],
    ['Ｋａｎａ', '5262'],
    ['Иван', ''],
    ['李小龙', ''],
    ['', ''],
  ] as const)('%s is "%s"', ([name, digits]) => {
    expect(onKeypad(name)).toBe(digits)
  })

  test('is the same however its accents are encoded', () => {
    expect(onKeypad('Jo\u0308rg'.normalize('NFD'))).toBe(onKeypad('Jörg'.normalize('NFC')))
  })
})

describe('a line on the keypad', () => {
  test.for(['123', '456', '789', '147', '258', '369', '580', '159', '357'])(
    '%s is one, either way',
    (line) => {
      const back = [...line].toReversed().join('')
      expect([lineIn(line), lineIn(back)]).toEqual([line, back])
    },
  )

  test.for(['', '12', '124', '135', '470', '690', '170', '246', '111'])('%s is none', (keys) => {
    expect(lineIn(keys)).toBeUndefined()
  })

  test('is found anywhere, the first one', () => {
    expect(lineIn('90258741')).toBe('258')
  })
})
