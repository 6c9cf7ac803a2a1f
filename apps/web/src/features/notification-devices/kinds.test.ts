import { expect, test } from 'vitest'
import { fieldsOf, kindOf, kinds } from './kinds.ts'

test('each kind says first what it is called, whether it is on, and where it goes', () => {
  const goals = kinds.map((kind) => fieldsOf[kind].slice(0, 3).map(({ name }) => name))
  expect(goals).toEqual([
    ['DisplayName', 'Active', 'PhoneNumber'],
    ['DisplayName', 'Active', 'PhoneNumber'],
    ['DisplayName', 'Active', 'SmtpAddress'],
    ['DisplayName', 'Active', 'RecipientAddress'],
    ['DisplayName', 'Active', 'SmtpAddress'],
  ])
})

test('a kind that cannot be written is known as none', () => {
  expect(kindOf({ Type: 4 })).toBe('smtp')
  expect(kindOf({ Type: 3 })).toBeUndefined()
})
