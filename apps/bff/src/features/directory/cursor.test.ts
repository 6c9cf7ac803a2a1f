import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DeskError } from '../../platform/http/desk-error.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'

const ObjectId = '11111111-2222-4333-8444-555555555555'

test('a place comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 64 }), (name) => {
      fc.pre(!name.includes('\u0000'))
      const place = { tier: name.length % 3, name, ObjectId }
      expect(decodeCursor(encodeCursor(place))).toEqual(place)
    }),
  )
})

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

test.each([
  '',
  'x',
  '%%%',
  encoded(null),
  encoded([]),
  encoded({ name: 'a' }),
  encoded({ name: 1, ObjectId }),
  encoded({ name: 'a', ObjectId: 'b' }),
  encoded({ tier: 3, name: 'a', ObjectId }),
  encoded({ tier: 0.5, name: 'a', ObjectId }),
  encoded({ name: 'a', ObjectId: `${ObjectId}' or '1'='1` }),
  encoded({ name: '\u0000', ObjectId }),
  encoded({ name: '\uD800', ObjectId }),
  encoded({ __proto__: null }),
])('what no page gave is refused: %j', (cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(DeskError)
})
