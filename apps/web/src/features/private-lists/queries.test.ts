import { expect, test } from 'vitest'
import { freeNumber } from './queries.ts'

const numbered = (NumericId: number) => ({
  URI: '',
  ObjectId: String(NumericId),
  DisplayName: 'Team',
  NumericId,
  UserObjectId: 'marta',
})

test('a new list begins with the lowest number that is free', () => {
  expect(freeNumber([])).toBe(1)
  expect(freeNumber([numbered(1), numbered(3)])).toBe(2)
})
