import { bool, id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'
import { privileges } from './privileges.ts'

/** Administrator roles, system and custom (cupi.md 1.4, 4.17). */
export const roles = defineResource({
  path: 'roles',
  kind: 'collection',
  list: 'Roles',
  item: 'Role',
  verbs: ['list', 'get'],
  order: 'RoleName',
  fields: {
    URI: uri({ always: true }),
    ObjectId: id({ always: true }),
    RoleName: text({
      always: true,
      find: true,
      source: 'cupi.md 1.13, 4.17 (CUPI guide; the SDK searches by it)',
    }),
    RoleDescription: text(),
    IsEnabled: bool({ about: 'whether it can be assigned' }),
    ReadOnly: bool({ about: 'came with the system, and stays as it is' }),
    InheritedObjectId: id({ refersTo: 'roles', about: 'role of the system that a custom role began as' }),
  },
  children: { privileges },
  about: 'An administrator role: a set of privileges at Unity.',
  confidence: 'doc',
  source: 'cupi.md 4.17 (CUPI guide, System settings)',
})
