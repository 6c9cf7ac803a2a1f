import type { ChangeDetail } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { lostIn, namesIn } from './went-with.ts'

const detail = (part: Partial<ChangeDetail>): ChangeDetail => ({
  id: 'c1',
  at: '2026-11-22T14:03:07Z',
  actor: 'ada',
  action: 'callHandlers.remove',
  target: null,
  reference: null,
  kind: 'remove',
  before: { DisplayName: 'Night desk' },
  after: null,
  state: 'revertable',
  current: null,
  conflicts: [],
  ...part,
})

test('of greetings that come back with their settings just the recordings are told to be lost', () => {
  const greetings = { noun: 'greetings', of: 1, items: [{ GreetingType: 'Standard' }] }
  expect(lostIn(detail({ lost: ['greetings'], below: [greetings] }))).toEqual(['recorded greetings'])
  expect(lostIn(detail({ lost: ['greetings'], below: [{ ...greetings, of: 7 }] }))).toEqual(['Greetings'])
  expect(lostIn(detail({ lost: ['VoiceName', 'somethingElse'] }))).toEqual(['Recorded name', 'somethingElse'])
})

test('things are told by what tells them apart', () => {
  const items = [{ Alias: 'mrossi', DisplayName: 'Marta Rossi' }, { NumericId: '4' }]
  expect(namesIn({ noun: 'distributionListMembers', of: 2, items })).toEqual(['Marta Rossi', '…'])
})
