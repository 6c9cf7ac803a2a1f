import { roles } from '@unity-desk/cupi/resources'
import { shapeOf, type Shape } from '../kernel/shape.ts'

/** Where a role comes from: it is the server's own, or of the site's making. */
export const ORIGIN = 'Origin'
export const SYSTEM = { [ORIGIN]: 'system' } as const
export const CUSTOM = { [ORIGIN]: 'custom' } as const

/** All roles; three collections show them. */
export const roleShape: Shape = shapeOf('roles', roles, { hidden: [ORIGIN] })

const column = (name: string) => ({ name, kind: 'id' }) as const

/** Which role allows what. */
export const grants: Shape = {
  name: 'rolePrivileges',
  columns: [column('ObjectId'), column('RoleObjectId'), column('PrivilegeObjectId')],
  indexes: ['RoleObjectId'],
}
