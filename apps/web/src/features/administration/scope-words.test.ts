import { expect, test } from 'vitest'
import { sayScope } from './scope-words.ts'

const id = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

test('a scope is told by what it is made of, and that of everybody not at all', () => {
  expect(sayScope(null)).toBeUndefined()
  expect(sayScope({ LocationObjectId: [id] })).toBe('only people of 1 location')
  expect(sayScope({ PartitionObjectId: [id, id], CosObjectId: [id] })).toBe(
    'only people of 2 partitions and 1 class of service',
  )
})
