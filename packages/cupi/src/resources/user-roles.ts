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
    ObjectId: id({ always: true }),
    UserObjectId: id({ always: true, refersTo: 'users' }),
    RoleObjectId: id({ writable: true, required: true, always: true, refersTo: 'roles' }),
    RoleName: text(),
  },
  about: 'The assignment of an administrator role to a user.',
  confidence: 'inferred',
  source: 'cupi.md 2.12 (CUPI guide; SDK UserRole). Fields beyond RoleObjectId are inferred',
})
