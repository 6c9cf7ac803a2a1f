import type { DirectoryItem } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { alternateOf, moreOf } from './columns.ts'

const marta: DirectoryItem = {
  ObjectId: 'a',
  DisplayName: 'Marta Rossi',
  DtmfAccessId: '2041',
  Alias: 'mrossi',
  Department: 'Sales',
  EmailAddress: 'marta.rossi@lab.example',
}

test('a row shows the columns that were chosen, and no empty one', () =>
  expect(moreOf(marta, ['Alias', 'City', 'EmailAddress'])).toEqual(['mrossi', 'marta.rossi@lab.example']))

test('an address that answered and is in no column is shown first', () => {
  const matched = { field: 'SmtpProxyAddress', value: 'm.bianchi@lab.example' } as const
  expect(moreOf({ ...marta, matched }, ['Alias'])).toEqual(['m.bianchi@lab.example', 'mrossi'])
})

test('what answered and is shown already stays where it is', () => {
  const matched = { field: 'Department', value: 'Sales' } as const
  expect(moreOf({ ...marta, matched }, ['Alias', 'Department'])).toEqual(['mrossi', 'Sales'])
})

test('an alternate extension that answered is told as such, and not among the columns', () => {
  const matched = { field: 'AlternateExtension', value: '82041' } as const
  expect(alternateOf({ ...marta, matched })).toBe('82041')
  expect(moreOf({ ...marta, matched }, ['Alias'])).toEqual(['mrossi'])
})
