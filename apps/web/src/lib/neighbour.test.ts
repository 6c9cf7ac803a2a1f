import { expect, test } from 'vitest'
import { neighbourOf } from './neighbour.ts'

test('after a delete the row below is next, at the end the one above', () => {
  expect(neighbourOf(['a', 'b', 'c'], 'a')).toBe('b')
  expect(neighbourOf(['a', 'b', 'c'], 'c')).toBe('b')
  expect(neighbourOf(['a'], 'a')).toBeUndefined()
})
