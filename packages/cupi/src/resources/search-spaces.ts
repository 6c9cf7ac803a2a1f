import { id, int, text, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const source = 'cupi.md 4.7 (CUPI guide, Partitions and search spaces; SDK SearchSpace). Lengths are inferred'

/** A partition in a search space. Only its place in the order can be changed. */
export const searchSpaceMembers = defineResource({
  path: 'searchspacemembers',
  kind: 'collection',
  list: 'SearchSpaceMembers',
  item: 'SearchSpaceMember',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    PartitionObjectId: id({
      writable: true,
      required: true,
      always: true,
      refersTo: 'partitions',
      about: 'the partition; only a create may say it',
    }),
    PartitionURI: uri(),
    SearchSpaceObjectId: id({ always: true, refersTo: 'searchSpaces' }),
    SearchSpaceURI: uri(),
    SortOrder: int({
      range: [1, 1000],
      writable: true,
      always: true,
      about: 'where it is searched among the others, from 1 on',
    }),
  },
  about: 'A partition that a search space reaches, and when its turn comes.',
  confidence: 'doc',
  source,
})

/** An ordered set of partitions: the extensions that somebody can dial or address. */
export const searchSpaces = defineResource({
  path: 'searchspaces',
  kind: 'collection',
  list: 'SearchSpaces',
  item: 'SearchSpace',
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
      about: 'the home of the search space; only a create may say it',
    }),
    LocationURI: uri(),
    TimeOwnershipChanged: time(),
    SearchSpaceMembersURI: uri(),
  },
  children: { searchSpaceMembers },
  about: 'An ordered set of partitions: the extensions that somebody can dial or address.',
  confidence: 'doc',
  source,
})
