import { beyondTokens, permissionsOf, roles, type Permission, type Role } from '@unity-desk/contract'

type Said = { readonly label: string; readonly help: string }

/** What each permission opens, in plain words. */
export const permissionWords: Readonly<Record<Permission, Said>> = {
  'users:read': {
    label: 'See people',
    help: 'Search people, and read their settings and the state of their PIN.',
  },
  'users:write': { label: 'Change people', help: 'Create, change and delete people.' },
  'pins:reset': { label: 'Reset PINs', help: 'Set a new voicemail PIN for a verified caller.' },
  'pins:unlock': { label: 'Unlock PINs', help: 'Open a mailbox that wrong PINs have locked.' },
  'passwords:reset': { label: 'Reset web passwords', help: 'Set a new web password, and unlock it.' },
  'addresses:write': { label: 'Edit addresses', help: 'Add, change and delete SMTP proxy addresses.' },
  'system:read': { label: 'See the system', help: 'Rules, templates, roles, call handlers and the version.' },
  'system:write': { label: 'Change the system', help: 'Rules, templates, call handlers and the like.' },
  'roles:write': {
    label: 'Give Unity roles',
    help: 'Make somebody an administrator of Unity itself, or not.',
  },
  'protected:write': {
    label: 'Reach protected people',
    help: 'Set PINs and passwords of those who hold a Unity role, and of operators.',
  },
  'credentials:unverified': {
    label: 'Skip the caller verification',
    help: 'Set PINs and passwords though nobody has verified who asks for it.',
  },
  'credentials:override': {
    label: 'Override the caller verification',
    help: 'Ask a second person to agree that it is skipped once, for a reason.',
  },
  'bulk:run': { label: 'Run bulk changes', help: 'Change many people from one file.' },
  'audit:read': { label: 'Read the audit log', help: 'Everything that anybody did, with names.' },
  'tokens:manage': { label: 'Look after tokens', help: 'Create and revoke tokens.' },
  'operators:manage': { label: 'Look after operators', help: 'Add, change and remove operators.' },
  'sessions:manage': { label: 'Look after sessions', help: 'See who is signed in, and end it.' },
}

/** What can be given to a token, from the harmless to the dangerous. */
export const permissionGroups: readonly {
  readonly label: string
  readonly permissions: readonly Permission[]
}[] = [
  { label: 'Read', permissions: ['users:read', 'system:read', 'audit:read'] },
  {
    label: 'Help people',
    permissions: ['pins:unlock', 'pins:reset', 'passwords:reset', 'addresses:write'],
  },
  {
    label: 'Administer Unity',
    permissions: ['users:write', 'bulk:run', 'system:write', 'protected:write', 'roles:write'],
  },
  { label: 'Dangerous', permissions: ['credentials:unverified'] },
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

const within = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1)

/** In the middle of a sentence: `see people, reset PINs`. */
export const sayPermissions = (permissions: readonly Permission[]): string =>
  permissions.map((each) => within(permissionWords[each].label)).join(', ')
