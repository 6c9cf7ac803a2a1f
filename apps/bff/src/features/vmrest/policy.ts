import type { Permission } from '@unity-desk/contract'

/**
 * What each action of the gateway asks of the caller. An action that is not here is refused to everybody, so this page
 * is the list of all that can reach Unity through /vmrest.
 */
export const policy: Readonly<Record<string, Permission>> = {
  'authenticationRules.list': 'system:read',
  'authenticationRules.get': 'system:read',
  'authenticationRules.create': 'system:write',
  'authenticationRules.update': 'system:write',
  'authenticationRules.remove': 'system:write',

  'roles.list': 'system:read',
  'roles.get': 'system:read',

  'smtpProxyAddresses.list': 'users:read',
  'smtpProxyAddresses.get': 'users:read',
  'smtpProxyAddresses.create': 'addresses:write',
  'smtpProxyAddresses.update': 'addresses:write',
  'smtpProxyAddresses.remove': 'addresses:write',

  'userTemplates.list': 'system:read',
  'userTemplates.get': 'system:read',
  'userTemplates.create': 'system:write',
  'userTemplates.update': 'system:write',
  'userTemplates.remove': 'system:write',
  'userTemplates.pin.get': 'system:read',
  'userTemplates.pin.update': 'system:write',
  'userTemplates.password.get': 'system:read',
  'userTemplates.password.update': 'system:write',
  'userTemplates.userRoles.list': 'system:read',
  'userTemplates.userRoles.get': 'system:read',
  'userTemplates.userRoles.create': 'roles:write',
  'userTemplates.userRoles.remove': 'roles:write',

  'users.list': 'users:read',
  'users.get': 'users:read',
  'users.create': 'users:write',
  'users.update': 'users:write',
  'users.remove': 'users:write',
  'users.pin.get': 'users:read',
  // What stands in the body decides further: see fieldPermissions.
  'users.pin.update': 'pins:unlock',
  'users.password.get': 'users:read',
  'users.password.update': 'passwords:reset',
  'users.userRoles.list': 'users:read',
  'users.userRoles.get': 'users:read',
  'users.userRoles.create': 'roles:write',
  'users.userRoles.remove': 'roles:write',

  'version.get': 'system:read',
}

const unlocking: Readonly<Record<string, Permission>> = {
  HackCount: 'pins:unlock',
  TimeHacked: 'pins:unlock',
  Hacked: 'pins:unlock',
}

/** Fields that ask for a permission of their own; other fields of these actions ask for `users:write`. */
const fieldPermissions: Readonly<Record<string, Readonly<Record<string, Permission>>>> = {
  'users.pin.update': {
    ...unlocking,
    Credentials: 'pins:reset',
    CredMustChange: 'pins:reset',
    Locked: 'pins:unlock',
  },
  'users.password.update': {
    ...unlocking,
    Credentials: 'passwords:reset',
    CredMustChange: 'passwords:reset',
    Locked: 'passwords:reset',
  },
}

/** What these fields hold when they open an account; every other value shuts it, or makes it look so. */
const opened: Readonly<Record<string, RegExp>> = {
  HackCount: /^0$/,
  TimeHacked: /^$/,
  Hacked: /^(?:false|0)$/i,
  Locked: /^(?:false|0)$/i,
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** What a field of a body asks for; undefined where the action's own permission is enough. */
export const fieldPermission = (action: string, field: string, value: string): Permission | undefined => {
  const permissions = own(fieldPermissions, action)
  if (!permissions) return undefined
  // Opening a lock is the helpdesk's; putting one on is not.
  if (own(opened, field)?.test(value.trim()) === false) return 'users:write'
  return own(permissions, field) ?? 'users:write'
}

/** Deletes that ask for the password again; a single address does not (design.md section 4). */
export const needsStepUp = (action: string): boolean =>
  action.endsWith('.remove') && action !== 'smtpProxyAddresses.remove'

/** Writes on a person's credentials, which some people are protected from. */
export const writesCredential = (action: string): boolean =>
  action === 'users.pin.update' || action === 'users.password.update'
