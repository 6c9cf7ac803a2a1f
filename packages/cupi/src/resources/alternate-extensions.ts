import { id, int, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const index = {
  '0': 'Primary',
  '1': 'Work',
  '2': 'Work 2',
  '3': 'Home',
  '4': 'Home 2',
  '5': 'Mobile',
  '6': 'Mobile 2',
  '7': 'Work fax',
  '8': 'Administrator defined 8',
  '9': 'Administrator defined 9',
  '10': 'Administrator defined 10',
  '11': 'User defined 1',
  '12': 'User defined 2',
  '13': 'User defined 3',
  '14': 'User defined 4',
  '15': 'User defined 5',
  '16': 'User defined 6',
  '17': 'User defined 7',
  '18': 'User defined 8',
  '19': 'User defined 9',
  '20': 'User defined 10',
} as const

/** Further numbers of a user, and the primary one. This noun has its ObjectId amid its columns (cupi.md 2.12). */
export const alternateExtensions = defineResource({
  path: 'alternateextensions',
  kind: 'collection',
  list: 'AlternateExtensions',
  item: 'AlternateExtension',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    IdIndex: int({
      range: [0, 20],
      writable: true,
      required: true,
      always: true,
      values: index,
      about: 'place among the extensions of the user, each taken once; its kind of phone',
    }),
    DtmfAccessId: text({
      max: 319,
      writable: true,
      required: true,
      always: true,
      about: 'the extension; also a SIP address, such as SIP:name@host',
    }),
    LocationObjectId: id({ refersTo: 'locations' }),
    LocationURI: uri(),
    ObjectId: id({ always: true }),
    PartitionObjectId: id({
      writable: true,
      refersTo: 'partitions',
      about: 'that of the user where none is given',
      source: 'cupi.md 2.12 (the guide requires it, the SDK leaves it out)',
      confidence: 'client',
    }),
    PartitionURI: uri(),
    AlternateExtensionAdvancedURI: uri({ about: 'further settings, on newer releases' }),
  },
  about: 'A number under which a user is reached: the primary extension or one beside it.',
  confidence: 'doc',
  source: 'cupi.md 2.12 (CUPI guide, Alternate extension; SDK AlternateExtension and its live tests)',
})
