import { userRoles } from '@unity-desk/cupi/resources'
import type { Simulated } from '../kernel/behaviour.ts'
import { violation } from '../kernel/refused.ts'
import type { Rule } from '../kernel/rules.ts'
import { simulate } from '../kernel/simulate.ts'
import { assignments } from '../people/assignments.ts'

// Assigning a role twice is an error (cupi.md 2.12).
const onlyOnce: Rule = ({ table, after }) => {
  const held = table.first([
    { column: 'UserObjectId', operator: 'is', value: after['UserObjectId'] ?? '' },
    { column: 'RoleObjectId', operator: 'is', value: after['RoleObjectId'] ?? '' },
  ])
  if (held) throw violation(`Duplicate role: ${after['RoleObjectId']}`)
}

const simulateRolesOf = (owners: 'users' | 'userTemplates', item: string): Simulated =>
  simulate({
    name: `${owners}.userRoles`,
    resource: userRoles,
    shape: assignments,
    parent: { table: owners, item, column: 'UserObjectId' },
    rules: [onlyOnce],
    join: (row, { store }) => ({
      ...row,
      RoleName: store.table('roles').get(row['RoleObjectId'] ?? '')?.['RoleName'] ?? null,
    }),
  })

export const simulated = [simulateRolesOf('users', 'User'), simulateRolesOf('userTemplates', 'UserTemplate')]
