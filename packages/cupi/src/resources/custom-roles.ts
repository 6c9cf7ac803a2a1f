import { bool, id, text } from '../resource/field.ts'
import { defineResource } from '../resource/resource.ts'

/**
 * Roles of the site's own, from 12.5 on. A create names the system role that it starts from in the query, and may name
 * privileges below `AssignPrivileges`, a change below `RemovePrivileges` too: elements with others inside, which no
 * field of this description can hold.
 */
export const customRoles = defineResource({
  path: 'customroles',
  kind: 'collection',
  list: 'Roles',
  item: 'Role',
  verbs: ['list', 'get', 'create', 'update', 'remove'],
  order: 'RoleName',
  unique: 'RoleName',
  createParameters: { systemRoleToInherit: 'required' },
  fields: {
    ObjectId: id({ always: true }),
    RoleName: text({ max: 64, writable: true, required: true, always: true, find: true }),
    RoleDescription: text({ max: 255, writable: true }),
    IsEnabled: bool(),
    ReadOnly: bool(),
    InheritedObjectId: id({
      writable: true,
      refersTo: 'roles',
      about: 'the system role that it starts from',
    }),
  },
  about: "A role of the site's own; AssignPrivileges and RemovePrivileges may stand beside its fields.",
  confidence: 'doc',
  source:
    'cupi.md 4.17 (CUPI guide, System settings: roles). That one alone can be read, and lengths, are inferred',
})
