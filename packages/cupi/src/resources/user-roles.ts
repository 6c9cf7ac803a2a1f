import { id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** Administrator roles assigned to a user. The ObjectId is that of the assignment, not of the role. */
export const userRoles = defineResource({
  path: 'userroles',
  kind: 'collection',
  list: 'UserRoles',
  item: 'UserRole',
  verbs: ['list', 'get', 'create', 'remove'],
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true, about: 'the assignment, not the role' }),
    UserObjectId: id({ always: true, refersTo: 'users', about: 'who holds the role' }),
    RoleObjectId: id({
      writable: true,
      required: true,
      always: true,
      refersTo: 'roles',
      confidence: 'doc',
      source: 'cupi.md 2.12 (CUPI guide)',
    }),
    RoleName: text({ about: 'name of the role' }),
  },
  about: 'The assignment of an administrator role to a user.',
  confidence: 'inferred',
  source: 'cupi.md 2.12 (CUPI guide; SDK UserRole). Fields beyond RoleObjectId are inferred',
})
