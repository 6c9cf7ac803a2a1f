import { describe, expect, test } from 'vitest'
import { memoryOf, type Memory } from '../resource/memory.ts'
import type { Resource } from '../resource/resource.ts'
import { pin } from './credentials.ts'
import { userTemplates } from './user-templates.ts'
import { users } from './users.ts'

const fieldOf = (resource: Resource, name: string): Memory | undefined =>
  memoryOf(resource).find((field) => field.name === name)

describe('the memory of users', () => {
  test('has every field that lists were seen to give, and marks it so', () => {
    const marked = memoryOf(users).filter(({ confidence }) => confidence === 'seen')
    expect(marked.length).toBeGreaterThan(30)
    expect(marked.filter(({ isListed }) => !isListed)).toEqual([])
  })

  test('says what each field is, links and plain words aside', () => {
    const plain = new Set([
      'ObjectId',
      'City',
      'PostalCode',
      'Department',
      'EmployeeId',
      'ExitCallActionObjectId',
    ])
    const silent = memoryOf(users).filter(
      ({ name, kind, about }) => about === undefined && kind !== 'uri' && !plain.has(name),
    )
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('knows what a default means wherever values have meanings', () => {
    const unknown = memoryOf(users).filter(
      ({ default: value, values }) => values && value !== undefined && values[value] === undefined,
    )
    expect(unknown.map(({ name }) => name)).toEqual([])
  })

  test('knows the limits of cupi.md 2.4', () => {
    expect(fieldOf(users, 'EmailAddress')).toMatchObject({
      max: 320,
      access: 'read-write',
      confidence: 'doc',
    })
    expect(fieldOf(users, 'LdapType')).toMatchObject({ access: 'read', isListed: false })
    expect(fieldOf(users, 'Alias')).toMatchObject({ max: 64, isRequired: true, isSearchable: true })
  })
})

test('what is recorded of users is not recorded of templates', () => {
  expect(fieldOf(users, 'CosObjectId')?.confidence).toBe('seen')
  expect(fieldOf(userTemplates, 'CosObjectId')).toMatchObject({
    confidence: 'client',
    source: userTemplates.source,
    about: fieldOf(users, 'CosObjectId')?.about,
  })
})

test('a PIN is written and never read', () => {
  expect(fieldOf(pin, 'Credentials')).toMatchObject({ access: 'write', max: 64 })
  expect(fieldOf(pin, 'CredentialType')).toMatchObject({ access: 'read', values: { '4': 'PIN' } })
})
