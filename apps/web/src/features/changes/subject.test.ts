import type { Change } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { fieldsOf, personOf, subjectOf } from './subject.ts'

const change = (part: Partial<Change>): Change => ({
  id: 'c1',
  at: '2026-11-22T14:03:07Z',
  actor: 'helpdesk',
  action: 'users.update',
  target: { kind: 'users', ObjectId: 'marta', DisplayName: 'Marta Rossi' },
  reference: null,
  kind: 'update',
  before: { Department: 'Sales', City: 'Oslo' },
  after: { Department: 'Service', City: 'Oslo' },
  state: 'revertable',
  ...part,
})

test('a change of a person is told by their name, and by the fields that are others now', () => {
  expect(subjectOf(change({}))).toBe('Marta Rossi')
  expect(fieldsOf(change({}))).toEqual(['Department'])
})

test('what belongs to a person is told by both', () => {
  const address = { action: 'smtpProxyAddresses.create', kind: 'create', before: null } as const
  expect(subjectOf(change({ ...address, after: { SmtpAddress: 'a@x.example' } }))).toBe(
    'Marta Rossi · a@x.example',
  )
})

test('a thing without a person is told by what tells it apart, and by nothing where nothing does', () => {
  const list = { action: 'distributionLists.update', target: { kind: 'distributionLists', ObjectId: 'l' } }
  expect(subjectOf(change({ ...list, after: { DisplayName: 'Everybody' } }))).toBe('Everybody')
  expect(subjectOf(change(list))).toBeUndefined()
  expect(personOf(change(list))).toBeUndefined()
  expect(personOf(change({}))).toBe('marta')
})
