import { id, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Who may change the greetings of a call handler: users, and the members of lists (cupi.md 4.3, from 10.x on). */
export const callHandlerOwners = defineResource({
  path: 'callhandlerowners',
  kind: 'collection',
  list: 'CallhandlerOwners',
  item: 'CallhandlerOwner',
  verbs: ['list', 'get', 'create', 'remove'],
  fields: {
    URI: uri({ always: true }),
    DistributionListObjectId: id({
      writable: true,
      refersTo: 'distributionLists',
      about: 'owner, if a list',
    }),
    DistributionListURI: uri(),
    ObjectId: id({ always: true, about: 'the ownership, not the owner' }),
    TargetHandlerObjectId: id({ always: true, refersTo: 'callHandlers' }),
    UserObjectId: id({ writable: true, refersTo: 'users', about: 'owner, if a user' }),
    UserURI: uri(),
  },
  about: 'A user or a distribution list that owns a call handler.',
  confidence: 'doc',
  source: 'cupi.md 4.3 (CUPI guide, Call handler owner; SDK CallHandlerOwner)',
})
