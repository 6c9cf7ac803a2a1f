import type { Conflict } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { sayHolder, sayUnknown } from './say-holder.ts'

const marta = { kind: 'user', ObjectId: 'm', DisplayName: 'Marta Rossi' } as const
const list = { kind: 'list', ObjectId: 'l', DisplayName: 'Facilities team' } as const
const primary = { kind: 'primary' } as const
const alternate = { kind: 'alternate' } as const

test.each<[Omit<Conflict, 'field'>, string | undefined, string]>([
  [{ owner: marta, extension: primary }, undefined, '2041 is the extension of Marta Rossi.'],
  [{ owner: marta, extension: alternate }, undefined, '2041 is an alternate extension of Marta Rossi.'],
  [{ owner: marta, extension: primary }, 'm', '2041 is this person’s own extension already.'],
  [{ owner: marta, extension: alternate }, 'm', '2041 is an alternate extension of this person already.'],
  [{ owner: list, extension: primary }, 'm', '2041 is the distribution list Facilities team.'],
  [
    { owner: { kind: 'user', ObjectId: '', DisplayName: '' }, extension: alternate },
    'm',
    'It is taken already (a person).',
  ],
])('%j, of whom %s is edited: %s', (conflict, person, said) => {
  expect(sayHolder({ field: 'DtmfAccessId', ...conflict }, { text: '2041', person })).toBe(said)
})

test('a number is told with its partition, and an alias has none', () => {
  const told = { text: '2041', partition: 'Main' }
  expect(sayHolder({ field: 'DtmfAccessId', owner: list, extension: primary }, told)).toBe(
    '2041 is the distribution list Facilities team. Partition: Main.',
  )
  expect(sayHolder({ field: 'Alias', owner: marta }, told)).toBe('Marta Rossi (a person) has it already.')
})

test('what is not read yet is told, and nothing where all is', () => {
  expect(sayUnknown({ people: { read: 60, of: 60 }, others: true })).toBeUndefined()
  expect(sayUnknown({ people: { read: 12, of: 60 }, others: false })).toBe(
    'Nobody is known to have it; alternate extensions of 12 of 60 people are read so far. The numbers of distribution lists and handlers are not all read yet.',
  )
})
