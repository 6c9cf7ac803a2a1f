import type { Verb } from '@unity-desk/cupi'

type Privilege = (name: string, verb: Verb) => boolean

const isRead = (verb: Verb): boolean => verb === 'get' || verb === 'list'
const isOf = (noun: string, name: string): boolean => name === noun || name.startsWith(`${noun}.`)
const isCredential = (name: string): boolean => name === 'users.pin' || name === 'users.password'

/**
 * What each role may do (cupi.md 1.4, 8). Roles that are missing here have nothing to say in CUPI, as far as is known.
 * Reading is open to a User Administrator everywhere; assigning roles is not, as it would make an administrator of
 * anybody.
 */
const PRIVILEGES: Readonly<Record<string, Privilege>> = {
  'System Administrator': () => true,
  'User Administrator': (name, verb) =>
    isRead(verb) ||
    (['users', 'userTemplates', 'smtpProxyAddresses', 'alternateNames', 'importUsers'].some((noun) =>
      isOf(noun, name),
    ) &&
      !name.endsWith('.userRoles')),
  'Help Desk Administrator': (name, verb) =>
    isOf('users', name) && (isRead(verb) || (isCredential(name) && verb === 'update')),
  'Read Only Administrator': (_name, verb) => isRead(verb),
}

/** Every account may read the version (cupi.md 1.15), and what is its own (cupi.md 2.11). */
export const mayDo = (roles: readonly string[], name: string, verb: Verb): boolean =>
  (name === 'version' && verb === 'get') ||
  isOf('user', name) ||
  roles.some((role) => PRIVILEGES[role]?.(name, verb))

/** Only those above the help desk may set the PIN or password of somebody who holds a role (Cisco TAC 116460). */
export const mayReset = (roles: readonly string[], rolesOfOwner: readonly string[]): boolean =>
  rolesOfOwner.length === 0 ||
  roles.some((role) => role === 'System Administrator' || role === 'User Administrator')
