import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { bool, id, int, secret, text } from '../resource/field.ts'
import { defineResource, type Resource } from '../resource/resource.ts'
import { allResources } from '../resources/index.ts'
import { xml } from '../wire/xml.ts'
import { xsdNamed, xsdOf } from './xsd.ts'

type Named = { '@name': string }
type Element = Named & {
  '@type'?: string
  '@default'?: string
  'xs:annotation': { 'xs:documentation': string; 'xs:appinfo': { source: string; confidence: string } }
  'xs:simpleType'?: { 'xs:restriction': Record<string, unknown> }
}
type ComplexType = Named & { 'xs:sequence': { 'xs:element': Element[] } }
type Schema = { 'xs:schema': { 'xs:element': Named[]; 'xs:complexType': ComplexType[] } }

const MANY = new Set(['xs:element', 'xs:complexType', 'xs:enumeration'])
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => MANY.has(name),
})

const schemaIn = (text: string) => (parser.parse(text) as Schema)['xs:schema']

const fieldsIn = (text: string, type: string): Element[] =>
  schemaIn(text)['xs:complexType'].find((each) => each['@name'] === type)?.['xs:sequence']['xs:element'] ?? []

const every = (resources: Readonly<Record<string, Resource>>): Resource[] =>
  Object.values(resources).flatMap((resource) => [resource, ...every(resource.children ?? {})])

const lamps = defineResource({
  path: 'hall/lamps',
  kind: 'collection',
  list: 'Lamps',
  item: 'Lamp',
  verbs: ['list'],
  fields: {
    ObjectId: id({ always: true, find: true }),
    Name: text({ max: 12, writable: true, required: true, about: 'what it says on <it> & "below"' }),
    Watts: int({ range: [1, 60], default: '40', full: true }),
    Colour: int({
      values: { '0': 'white', '1': 'warm' },
      default: '7',
      confidence: 'seen',
      source: 'the box',
    }),
    On: bool({ default: 'true', writable: true, values: { true: 'lit', false: 'dark' } }),
    Code: secret({ writable: true }),
    RoomObjectId: id({ refersTo: 'rooms' }),
  },
  about: 'A lamp.',
  confidence: 'doc',
  source: 'the manual',
})

const RESOURCES = { lamps }

describe('the schema of a noun', () => {
  const fields = new Map(fieldsIn(xsdOf(RESOURCES), 'Lamp').map((field) => [field['@name'], field]))
  const wordsOf = (name: string) => fields.get(name)?.['xs:annotation']['xs:documentation']

  test('has its fields in the order of the wire, with types, lengths, ranges and values', () => {
    expect([...fields.keys()]).toEqual(Object.keys(lamps.fields))
    expect([...fields.values()].map((field) => field['@type'])).toEqual([
      'ObjectId',
      undefined,
      undefined,
      undefined,
      'xs:boolean',
      'xs:string',
      'ObjectId',
    ])
    expect(fields.get('Name')?.['xs:simpleType']?.['xs:restriction']).toMatchObject({
      '@base': 'xs:string',
      'xs:maxLength': { '@value': '12' },
    })
    expect(fields.get('Watts')?.['xs:simpleType']?.['xs:restriction']).toMatchObject({
      '@base': 'xs:int',
      'xs:minInclusive': { '@value': '1' },
      'xs:maxInclusive': { '@value': '60' },
    })
    expect(fields.get('Colour')?.['xs:simpleType']?.['xs:restriction']['xs:enumeration']).toMatchObject([
      { '@value': '0', 'xs:annotation': { 'xs:documentation': 'white' } },
      { '@value': '1', 'xs:annotation': { 'xs:documentation': 'warm' } },
    ])
  })

  test('has defaults, but none that is not one of the values', () => {
    expect(fields.get('Watts')?.['@default']).toBe('40')
    expect(fields.get('Colour')).not.toHaveProperty('@default')
  })

  test('says what is known of each field, and how sure it is', () => {
    expect(wordsOf('Name')).toBe('what it says on <it> & "below". Read and written. Must be given on create')
    expect(wordsOf('Watts')).toBe('Read only. Not in lists')
    expect(wordsOf('On')).toBe('true: lit; false: dark. Read and written')
    expect(wordsOf('Code')).toBe('Written, never read')
    expect(wordsOf('RoomObjectId')).toBe('The ObjectId of one of rooms. Read only')
    expect(wordsOf('ObjectId')).toBe('Read only. May stand in a query')
    expect(fields.get('Colour')?.['xs:annotation']['xs:appinfo']).toEqual({
      source: 'the box',
      confidence: 'seen',
    })
    expect(fields.get('Name')?.['xs:annotation']['xs:appinfo']).toEqual({
      source: 'the manual',
      confidence: 'doc',
    })
  })

  test('declares the item and the list', () => {
    expect(schemaIn(xsdOf(RESOURCES))['xs:element'].map((each) => each['@name'])).toEqual(['Lamp', 'Lamps'])
  })
})

describe('the schema of all nouns', () => {
  const whole = xsdOf(allResources)
  const { 'xs:element': elements, 'xs:complexType': types } = schemaIn(whole)

  test('is well-formed', () => {
    expect(xml.read(whole).root).toBe('xs:schema')
    expect(whole).toMatch(/^<\?xml version="1.0" encoding="UTF-8" standalone="yes"\?><xs:schema /)
  })

  test('declares no name twice, and every type that it names', () => {
    for (const names of [elements, types].map((each) => each.map((one) => one['@name'])))
      expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
    const declared = new Set(types.map((each) => each['@name']))
    const named = [...whole.matchAll(/ type="([^":]+)"/g)].map(([, name]) => name)
    expect(named.filter((name) => name !== 'ObjectId' && !declared.has(name ?? ''))).toEqual([])
  })

  test.for(every(allResources).map((resource) => [resource.path, resource] as const))(
    'names every field of %s',
    ([, { item, fields }]) => {
      const type = types.find((each) => each['@name'] === item)
      const names = new Set(type?.['xs:sequence']['xs:element'].map((field) => field['@name']))
      expect(Object.keys(fields).filter((name) => !names.has(name))).toEqual([])
    },
  )
})

describe('the schema of one type', () => {
  test.for(['users', 'User', 'Users', 'USER'])('is found as %s', (name) => {
    const found = xsdNamed(allResources, name) ?? ''
    expect(fieldsIn(found, 'User').length).toBeGreaterThan(100)
    expect(fieldsIn(found, 'Role')).toEqual([])
  })

  test('is found by the last part of a path, and of an object that has no list', () => {
    expect(xsdNamed(RESOURCES, 'lamps')).toBe(xsdOf(RESOURCES))
    expect(fieldsIn(xsdNamed(allResources, 'VersionInformation') ?? '', 'VersionInformation')).toHaveLength(2)
  })

  test.for(['', 'Nonsense', 'toString', '__proto__'])('is none for %j', (name) => {
    expect(xsdNamed(allResources, name)).toBeUndefined()
  })
})
