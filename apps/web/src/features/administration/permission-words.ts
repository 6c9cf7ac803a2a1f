import { beyondTokens, permissionsOf, roles, type Permission, type Role } from '@unity-desk/contract'
import { permissionGroupWords, permissionWords } from './words.ts'

/** What can be given to a token, from the harmless to the dangerous. */
export const permissionGroups: readonly {
  readonly group: 'read' | 'help' | 'administer' | 'dangerous'
  readonly permissions: readonly Permission[]
}[] = [
  { group: 'read', permissions: ['users:read', 'system:read', 'audit:read', 'metrics:read'] },
  {
    group: 'help',
    permissions: ['pins:unlock', 'pins:reset', 'passwords:reset', 'addresses:write'],
  },
  {
    group: 'administer',
    permissions: ['users:write', 'bulk:run', 'system:write', 'protected:write', 'roles:write'],
  },
  { group: 'dangerous', permissions: ['credentials:unverified'] },
]

/** What a token of a role may do: some things are for people alone. */
export const permissionsOfRole = (role: Role): readonly Permission[] =>
  permissionsOf[role].filter((permission) => !beyondTokens.has(permission))

/** The role whose permissions these are; undefined where they were chosen one by one. */
export const roleOf = (permissions: readonly Permission[]): Role | undefined =>
  roles.find((role) => {
    const its = permissionsOfRole(role)
    return its.length === permissions.length && its.every((each) => permissions.includes(each))
  })

/** In the middle of a sentence: `see people, reset PINs`. */
export const sayPermissions = (permissions: readonly Permission[]): string =>
  permissions.map((each) => permissionGroupWords.within(permissionWords[each].label)).join(', ')
