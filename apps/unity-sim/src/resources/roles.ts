import { roles } from '@unity-desk/cupi/resources'
import { simulate } from '../kernel/simulate.ts'
import { grants, roleShape } from '../people/roles.ts'

export const simulated = [
  simulate({ name: 'roles', resource: roles, shape: roleShape }),
  simulate({
    name: 'roles.privileges',
    resource: roles.children.privileges,
    shape: grants,
    parent: { table: 'roles', item: 'Role', column: 'RoleObjectId' },
    join: ({ PrivilegeObjectId = null }, { store }) => ({
      ObjectId: PrivilegeObjectId,
      DisplayName: store.table('privileges').get(PrivilegeObjectId ?? '')?.['DisplayName'] ?? null,
    }),
  }),
]
