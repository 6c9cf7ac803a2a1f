/** What an operator, or a token, may do. Both sides of the wire use these words. */
export const permissions = [
  /** Search people and read their settings and the state of their credentials. */
  'users:read',
  /** Create, change and delete users. */
  'users:write',
  'pins:reset',
  'pins:unlock',
  'passwords:reset',
  /** Add, change and remove SMTP proxy addresses. */
  'addresses:write',
  /** Read what belongs to the system rather than to a person: rules, templates, roles, version. */
  'system:read',
  'system:write',
  /** Assign and remove Unity's administrator roles. */
  'roles:write',
  /** Set credentials of people who hold a Unity role, and of operators. */
  'protected:write',
  /** Set credentials without a caller verification. */
  'credentials:unverified',
  /** Ask for a credential to be set for a caller who could not be verified; a second person must agree. */
  'credentials:override',
  'bulk:run',
  'audit:read',
  /** Read the figures of the service at /metrics. */
  'metrics:read',
  'tokens:manage',
  'operators:manage',
  'sessions:manage',
] as const

export type Permission = (typeof permissions)[number]

export const roles = ['viewer', 'helpdesk', 'administrator', 'auditor'] as const

export type Role = (typeof roles)[number]

const reading = ['users:read', 'system:read'] as const satisfies readonly Permission[]

/** What each role may do. */
export const permissionsOf: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: reading,
  helpdesk: [...reading, 'pins:reset', 'pins:unlock', 'addresses:write'],
  // Setting credentials without a verification is given to a token by name, never by a role.
  administrator: permissions.filter((permission) => permission !== 'credentials:unverified'),
  auditor: ['audit:read'],
}
