import { expect, test } from 'vitest'
import { neighbourOf } from './neighbour.ts'
import type { Address } from './queries.ts'

const address = (ObjectId: string): Address => ({ ObjectId, SmtpAddress: `${ObjectId}@x.example`, URI: '' })
const [a, b, c] = [address('a'), address('b'), address('c')]

test('after a delete the row below is next, at the end the one above', () => {
  expect(neighbourOf([a, b, c], a)).toBe('b')
  expect(neighbourOf([a, b, c], c)).toBe('b')
  expect(neighbourOf([a], a)).toBeUndefined()
})
