import { id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

const link = () => uri({ source: 'cupi.md 1.8', confidence: 'inferred' })

/** Other names that an object is found by in the spoken directory; exactly one owner is set. */
export const alternateNames = defineResource({
  path: 'alternatenames',
  kind: 'collection',
  list: 'AlternateNames',
  item: 'AlternateName',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'ObjectId',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    FirstName: text({ max: 64, writable: true, about: 'other given name' }),
    LastName: text({ max: 64, writable: true, about: 'other family name' }),
    GlobalUserObjectId: id({ writable: true, find: true, refersTo: 'users', about: 'owner, if a user' }),
    GlobalUserURI: link(),
    DistributionListObjectId: id({
      writable: true,
      find: true,
      refersTo: 'distributionLists',
      about: 'owner, if a distribution list',
    }),
    DistributionListURI: link(),
    ContactObjectId: id({ writable: true, find: true, refersTo: 'contacts', about: 'owner, if a contact' }),
    ContactURI: link(),
    PersonalGroupObjectId: id({
      writable: true,
      find: true,
      refersTo: 'privateLists',
      about: 'owner, if a private list',
    }),
    PersonalGroupURI: link(),
    LocationObjectId: id({
      writable: true,
      find: true,
      refersTo: 'locations',
      about: 'owner, if a location',
    }),
    LocationURI: link(),
  },
  about: 'Another name that a user, contact, list or location is found by.',
  confidence: 'doc',
  source: 'cupi.md 1.13, 2.12 (CUPI guide, Alternate names)',
})
