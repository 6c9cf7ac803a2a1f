import { id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** A set of extensions in which each is unique. Search spaces say who reaches it. */
export const partitions = defineResource({
  path: 'partitions',
  kind: 'collection',
  list: 'Partitions',
  item: 'Partition',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'Name',
  unique: 'Name',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    Name: text({ max: 50, writable: true, required: true, always: true, find: true }),
    Description: text({ max: 255, writable: true }),
    LocationObjectId: id({
      writable: true,
      refersTo: 'locations',
      about: 'the home of the partition; only a create may say it',
    }),
    LocationURI: uri(),
  },
  about: 'A set of extensions in which each is unique.',
  confidence: 'doc',
  source: 'cupi.md 4.7 (CUPI guide, Partitions and search spaces; SDK Partition). Lengths are inferred',
})
