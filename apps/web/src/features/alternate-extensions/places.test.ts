import { expect, test } from 'vitest'
import { freePlaces, isPrimary, placeOf } from './places.ts'

const at = (IdIndex: number) => ({ ObjectId: String(IdIndex), IdIndex, DtmfAccessId: '2041', URI: '' })

test('a place is taken once, and the first is not given away', () => {
  const free = freePlaces([at(0), at(1), at(5)], undefined).map(([index]) => index)
  expect(free).not.toContain('0')
  expect(free).not.toContain('1')
  expect(free[0]).toBe('2')
  expect(free).toHaveLength(18)
})

test('the place of the one that is edited stays to be chosen', () => {
  expect(freePlaces([at(0), at(1)], at(1))[0]).toEqual(['1', 'Work'])
})

test('a place has a name, and the first is the primary extension', () => {
  expect(placeOf(at(5))).toBe('Mobile')
  expect([at(0), at(1)].map(isPrimary)).toEqual([true, false])
})
