import { bool, id, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/** The roles that every server has. Rows have no URI (cupi.md 4.17). */
export const systemRoles = defineResource({
  path: 'systemroles',
  kind: 'collection',
  list: 'Roles',
  item: 'Role',
  verbs: ['list'],
  order: 'RoleName',
  fields: {
    ObjectId: id({ always: true }),
    RoleName: text({ always: true, find: true }),
    RoleDescription: text(),
    IsEnabled: bool(),
    ReadOnly: bool(),
  },
  about: 'A role that every server has, and that custom roles start from.',
  confidence: 'doc',
  source: 'cupi.md 4.17 (CUPI guide, System settings: roles)',
})
