import { userRoles } from '@unity-desk/cupi/resources'
import type { World } from '../kernel/call.ts'
import { shapeOf, type Shape } from '../kernel/shape.ts'

/** Roles assigned to users, and those that templates pass on. */
export const assignments: Shape = shapeOf('userRoles', userRoles, {
  indexes: ['UserObjectId', 'RoleObjectId'],
})

const assignmentsOf = ({ store }: World, ownerId: string) =>
  store.table(assignments.name).select({
    where: [{ column: 'UserObjectId', operator: 'is', value: ownerId }],
    limit: 1000,
    offset: 0,
  })

/** Names of the roles that a user holds. */
export const rolesHeldBy = (world: World, ownerId: string): readonly string[] =>
  assignmentsOf(world, ownerId)
    .map(({ RoleObjectId }) => world.store.table('roles').get(RoleObjectId ?? '')?.['RoleName'])
    .filter((name): name is string => typeof name === 'string')
