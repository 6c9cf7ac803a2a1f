import { bool, id, text, uri } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

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
    RoleName: text({ always: true, find: true }),
    RoleDescription: text(),
    IsEnabled: bool(),
    ReadOnly: bool(),
    InheritedObjectId: id(),
  },
  about: 'An administrator role: a set of privileges at Unity.',
  confidence: 'doc',
  source: 'cupi.md 4.17 (CUPI guide, System settings)',
})
