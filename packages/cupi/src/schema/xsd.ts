import type { FieldKind } from '../resource/field.ts'
import type { Memory } from '../resource/memory.ts'
import type { Tree } from '../wire/tree.ts'
import { documentOf } from './markup.ts'
import { itemTypesOf, type ItemType, type Resources } from './types.ts'

const NAMESPACE = 'http://www.w3.org/2001/XMLSchema'

// Dates have two styles on the wire and links may hold raw `*` and `#` (cupi.md 1.8, 11), so both are text.
const BASES: Readonly<Record<FieldKind, string>> = {
  text: 'xs:string',
  uri: 'xs:string',
  time: 'xs:string',
  secret: 'xs:string',
  id: 'ObjectId',
  bool: 'xs:boolean',
  int: 'xs:int',
}

const ACCESS: Readonly<Record<Memory['access'], string>> = {
  read: 'Read only',
  'read-write': 'Read and written',
  write: 'Written, never read',
}

const inWords = (values: NonNullable<Memory['values']>): string =>
  Object.entries(values)
    .map(([value, meaning]) => `${value}: ${meaning}`)
    .join('; ')

/** What there is to know of a field in words: meaning, access, and where the knowledge comes from. */
const annotationOf = ({
  kind,
  values,
  about,
  access,
  refersTo,
  isRequired,
  isListed,
  isSearchable,
  ...memory
}: Memory): Tree => ({
  'xs:documentation': [
    about,
    kind === 'bool' && values && inWords(values),
    refersTo && `The ObjectId of one of ${refersTo}`,
    ACCESS[access],
    isRequired && 'Must be given on create',
    !isListed && 'Not in lists',
    isSearchable && 'May stand in a query',
  ]
    .filter(Boolean)
    .join('. '),
  'xs:appinfo': { source: memory.source, confidence: memory.confidence },
})

const facetsOf = ({ kind, max, range, values }: Memory): Tree => ({
  ...((kind === 'text' || kind === 'secret') &&
    max !== undefined && { 'xs:maxLength': { '@value': String(max) } }),
  ...(range && {
    'xs:minInclusive': { '@value': String(range[0]) },
    'xs:maxInclusive': { '@value': String(range[1]) },
  }),
  // A boolean cannot be enumerated: its words stand in the documentation.
  ...(kind !== 'bool' &&
    values && {
      'xs:enumeration': Object.entries(values).map(([value, meaning]) => ({
        '@value': value,
        'xs:annotation': { 'xs:documentation': meaning },
      })),
    }),
})

const elementOf = (field: Memory): Tree => {
  const { name, kind, default: standard, values } = field
  const facets = facetsOf(field)
  const isPlain = Object.keys(facets).length === 0
  // A default that is none of the values would make the whole schema invalid.
  const isDefault = standard !== undefined && (!values || Object.hasOwn(values, standard))
  return {
    '@name': name,
    ...(isPlain && { '@type': BASES[kind] }),
    '@minOccurs': '0',
    ...(isDefault && { '@default': standard }),
    'xs:annotation': annotationOf(field),
    ...(!isPlain && { 'xs:simpleType': { 'xs:restriction': { '@base': BASES[kind], ...facets } } }),
  }
}

const itemType = ({ name, abouts, fields }: ItemType): Tree => ({
  '@name': name,
  'xs:annotation': { 'xs:documentation': abouts.join(' ') },
  'xs:sequence': { 'xs:element': fields.map(elementOf) },
})

const listType = (list: string, item: string): Tree => ({
  '@name': `${list}List`,
  'xs:sequence': {
    'xs:element': { '@name': item, '@type': item, '@minOccurs': '0', '@maxOccurs': 'unbounded' },
  },
  'xs:attribute': { '@name': 'total', '@type': 'xs:nonNegativeInteger' },
})

const OBJECT_ID: Tree = {
  '@name': 'ObjectId',
  'xs:annotation': { 'xs:documentation': '36 characters, lower-case hexadecimal with dashes; empty is none' },
  'xs:restriction': {
    '@base': 'xs:string',
    'xs:pattern': { '@value': '([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?' },
  },
}

const schemaOf = (types: readonly ItemType[]): string => {
  const lists = types.flatMap(({ name, lists: names }) => names.map((list) => [list, name] as const))
  return documentOf('xs:schema', {
    '@xmlns:xs': NAMESPACE,
    '@version': '1.0',
    'xs:element': [
      ...types.map(({ name }) => ({ '@name': name, '@type': name })),
      ...lists.map(([list]) => ({ '@name': list, '@type': `${list}List` })),
    ],
    'xs:simpleType': OBJECT_ID,
    'xs:complexType': [...types.map(itemType), ...lists.map(([list, item]) => listType(list, item))],
  })
}

/**
 * The XML schema of every noun: what stands at `/vmrest/schema` (cupi.md 1.15). A server may add fields at any time, which
 * no schema can say of elements without a namespace.
 */
export const xsdOf = (resources: Resources): string => schemaOf(itemTypesOf(resources))

/**
 * The XML schema of one type, by the name of its items or lists or by its path, in any case: `/vmrest/schema/users` and
 * `/vmrest/schema/DistributionList` are both known (cupi.md 1.15).
 * @returns undefined where there is no such type
 */
export const xsdNamed = (resources: Resources, name: string): string | undefined => {
  const wanted = name.toLowerCase()
  const found = itemTypesOf(resources).find(({ name: item, lists, paths }) =>
    [item, ...lists, ...paths].some((each) => each.toLowerCase() === wanted),
  )
  return found && schemaOf([found])
}
