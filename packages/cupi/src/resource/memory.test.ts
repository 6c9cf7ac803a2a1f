import { describe, expect, test } from 'vitest'
import { allResources } from '../resources/index.ts'
import { memoryOf } from './memory.ts'
import type { Resource } from './resource.ts'

const every = (resources: Readonly<Record<string, Resource>>): Resource[] =>
  Object.values(resources).flatMap((resource) => [resource, ...every(resource.children ?? {})])

describe('the memory of a field', () => {
  test('says what may be done with it, and where it comes from', () => {
    const fields = new Map(memoryOf(allResources.users).map((field) => [field.name, field]))
    expect(fields.get('Alias')).toMatchObject({
      kind: 'text',
      max: 64,
      access: 'read-write',
      isRequired: true,
      isListed: true,
      isSearchable: true,
      source: allResources.users.source,
      confidence: allResources.users.confidence,
    })
    expect(fields.get('URI')).toMatchObject({ access: 'read', isRequired: false })
    expect(fields.get('Address')).toMatchObject({ isListed: false })
  })

  test('tells a secret as written and never read', () => {
    const pin = memoryOf(allResources.users.children.pin).find(({ name }) => name === 'Credentials')
    expect(pin).toMatchObject({ access: 'write' })
  })

  test.for(every(allResources).map((resource) => [resource.path, resource] as const))(
    'every field of %s has a source',
    ([, resource]) => {
      expect(resource.about).not.toBe('')
      for (const { source, confidence } of memoryOf(resource)) {
        expect(source).not.toBe('')
        expect(['seen', 'doc', 'client', 'inferred']).toContain(confidence)
      }
    },
  )
})
