import { expect, test } from 'vitest'
import { size } from './size.ts'

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [13_107_200, '13.1 MB'],
  [2_000_000_000, '2 GB'],
])('%i bytes are written as %s', (bytes, text) => expect(size(bytes)).toBe(text))
