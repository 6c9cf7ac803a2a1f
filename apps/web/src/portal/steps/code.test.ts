import { expect, test } from 'vitest'
import { codeIn } from './code.ts'

test.for([
  ['12345678', '12345678'],
  ['1234 5678', '12345678'],
  [' 1234-5678\n', '12345678'],
  ['１２３４５６７８', '12345678'],
  ['١٢٣٤٥٦٧٨', '12345678'],
  ['Your code, asked for at 14:03:\n\n90217745\n\nIt is good for 10 minutes.', '90217745'],
  ['123', '123'],
  ['1234567890', '12345678'],
  ['abc', ''],
] as const)('of %j is taken %j', ([text, code]) => {
  expect(codeIn(text)).toBe(code)
})
