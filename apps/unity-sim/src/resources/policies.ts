import { policies } from '@unity-desk/cupi/resources'
import { linkTo } from '../kernel/links.ts'
import { simulate } from '../kernel/simulate.ts'
import { assignments } from '../people/assignments.ts'

// The same assignments as below each user, in the older form (cupi.md 4.17).
export const simulated = [
  simulate({
    name: 'policies',
    resource: policies,
    shape: assignments,
    links: { RoleURI: linkTo('roles', 'RoleObjectId'), UserURI: linkTo('users', 'UserObjectId') },
  }),
]
