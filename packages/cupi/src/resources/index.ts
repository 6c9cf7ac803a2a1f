import { authenticationRules } from './authentication-rules.ts'
import { roles } from './roles.ts'
import { smtpProxyAddresses } from './smtp-proxy-addresses.ts'
import { userTemplates } from './user-templates.ts'
import { users } from './users.ts'
import { version } from './version.ts'

export { password, pin } from './credentials.ts'
export { userRoles } from './user-roles.ts'
export { authenticationRules, roles, smtpProxyAddresses, userTemplates, users, version }

/** Every noun that this package knows. What is not here, and not below one of these, is unknown to all readers. */
export const allResources = {
  authenticationRules,
  roles,
  smtpProxyAddresses,
  userTemplates,
  users,
  version,
} as const
