import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Field, FieldKind } from '../resource/field.ts'
import type { Resource } from '../resource/resource.ts'
import { allResources } from '../resources/index.ts'
import { decodeAnswer } from './answer.ts'
import { json } from './format.ts'
import { decodeItem, encodeItem } from './item.ts'
import { decodeList, encodeList } from './list.ts'
import { xml } from './xml.ts'

/** Every noun, those below others included, by its path. */
const everyResource = (resources: Readonly<Record<string, Resource>>, above = ''): [string, Resource][] =>
  Object.values(resources).flatMap((resource) => {
    const path = `${above}${resource.path}`
    return [[path, resource] as [string, Resource], ...everyResource(resource.children ?? {}, `${path}/ID/`)]
  })

const markup = fc
  .array(
    fc.constantFrom(
      '&',
      '&amp;',
      '&#38;',
      '&lt;',
      '<',
      '>',
      '</City>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '"',
      "'",
      '\n',
    ),
    { maxLength: 8 },
  )
  .map((words) => words.join('x'))

/**
 * Text that can be told apart on the wire: blanks at its ends are dropped, and XML has no form for C0 controls, lone
 * surrogates and the two non-characters; it has one line end (cupi.md 8).
 */
const anyText = fc
  .oneof(fc.string({ unit: 'binary', maxLength: 16 }), fc.string({ unit: 'grapheme', maxLength: 16 }), markup)
  .map((text) =>
    text
      .toWellFormed()
      .replaceAll('\r\n', '\n')
      .replaceAll(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '')
      .trim(),
  )

const anyId = fc.uuid()
const anyTime = fc.constantFrom('2015-11-14T03:10:13Z', '2013-03-05 11:24:33.344', '2013-03-05 10:54:39.02')

const anyValue: Readonly<Record<FieldKind, fc.Arbitrary<unknown>>> = {
  text: anyText,
  uri: anyText,
  secret: anyText,
  id: anyId,
  time: anyTime,
  bool: fc.boolean(),
  int: fc.integer(),
}

const NULLABLE = new Set<FieldKind>(['id', 'time', 'bool', 'int'])

const valueOf = (field: Field): fc.Arbitrary<unknown> =>
  field.always || !NULLABLE.has(field.kind) ? anyValue[field.kind] : fc.option(anyValue[field.kind])

const objectOf = (resource: Resource): fc.Arbitrary<Record<string, unknown>> => {
  const fields = Object.entries(resource.fields)
  const model = Object.fromEntries(fields.map(([name, field]) => [name, valueOf(field)]))
  const requiredKeys = fields.filter(([, field]) => field.always).map(([name]) => name)
  return fc.record(model, { requiredKeys })
}

const formats = [
  ['JSON', json],
  ['XML', xml],
] as const

describe.for(everyResource(allResources))('%s', ([, resource]) => {
  const { item, list = 'List' } = resource
  const numRuns = 25

  test.for(formats)('comes back whole from %s', ([, format]) => {
    fc.assert(
      fc.property(objectOf(resource), (object) => {
        const { tree } = format.read(format.write(item, encodeItem(resource, object)))
        expect(decodeItem(resource, tree)).toEqual(object)
        expect(decodeAnswer(resource, tree)).toEqual(object)
      }),
      { numRuns },
    )
  })

  test.for(formats)('comes back whole from a list in %s', ([, format]) => {
    fc.assert(
      fc.property(fc.array(objectOf(resource), { maxLength: 3 }), fc.nat(100_000), (items, more) => {
        const total = items.length + more
        const trees = items.map((each) => encodeItem(resource, each))
        const { tree } = format.read(format.write(list, encodeList(resource, total, trees)))
        expect(decodeList(resource, tree)).toEqual({ total, items })
      }),
      { numRuns: 10 },
    )
  })

  test('is written in the order of its descriptor, behind the total of the list', () => {
    fc.assert(
      fc.property(objectOf(resource), (object) => {
        const shuffled = Object.fromEntries(Object.entries(object).toReversed())
        const tree = encodeItem(resource, shuffled)
        const order = Object.keys(resource.fields).filter((name) => Object.hasOwn(object, name))
        expect(Object.keys(tree)).toEqual(order)
        expect(json.write(list, encodeList(resource, 1, [tree]))).toMatch(/^\{"@total":"1","/)
        expect(xml.write(list, encodeList(resource, 1, [tree]))).toMatch(
          /^<\?xml [^>]*\?><\w+ total="1"><\w+><\w+>/,
        )
      }),
      { numRuns },
    )
  })
})

test('any text at all comes back from JSON', () => {
  const { users } = allResources
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (City) => {
      expect(decodeItem(users, json.read(json.write('User', encodeItem(users, { City }))).tree)).toEqual({
        City,
      })
    }),
  )
})

test('any text at all makes XML that can be read', () => {
  const { users } = allResources
  const anything = fc.array(fc.integer({ min: 0, max: 0xff_ff }).map((unit) => String.fromCharCode(unit)))
  fc.assert(
    fc.property(anything, (units) => {
      const City = units.join('')
      expect(xml.read(xml.write('User', encodeItem(users, { City }))).tree).toHaveProperty('City')
    }),
  )
})
