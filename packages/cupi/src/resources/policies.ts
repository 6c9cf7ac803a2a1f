import { id, time, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** The older table of who holds which role. */
export const policies = defineResource({
  path: 'policies',
  kind: 'collection',
  list: 'Policies',
  item: 'Policy',
  verbs: ['list', 'get'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, find: true }),
    DateCreated: time(),
    RoleObjectId: id({ always: true, find: true, refersTo: 'roles' }),
    RoleURI: uri(),
    UserObjectId: id({ always: true, find: true, refersTo: 'users' }),
    UserURI: uri(),
    TargetHandlerObjectId: id({
      refersTo: 'callHandlers',
      about: 'the one handler that the role is good for',
    }),
    VmsObjectId: id({ about: 'the server that the user is on' }),
    TargetVmsObjectId: id({ about: 'the server that the role is good for' }),
  },
  about: 'The assignment of a role, with what it is good for.',
  confidence: 'client',
  source: 'cupi.md 4.17 (SDK Policy). The order and both links are inferred',
})
