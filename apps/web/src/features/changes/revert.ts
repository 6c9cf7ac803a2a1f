import type { Change, Permission } from '@unity-desk/contract'

/** By the noun that an action begins with; whatever is not here belongs to the system (the server's policy.ts). */
const OF_PEOPLE: Readonly<Record<string, Permission>> = {
  users: 'users:write',
  contacts: 'users:write',
  distributionLists: 'users:write',
  alternateNames: 'users:write',
  smtpProxyAddresses: 'addresses:write',
  adminUsers: 'roles:write',
  customRoles: 'roles:write',
}

/** What taking a change back takes: the same as the change itself. The server decides all the same. */
export const permissionFor = ({ action, before }: Pick<Change, 'action'> & Partial<Change>): Permission => {
  const [noun = '', below] = action.split('.')
  // Opening a lock is the helpdesk's; putting one on is not.
  const locked = before?.['Locked']
  if (noun === 'users' && below === 'pin' && (locked === 'false' || locked === '0')) return 'pins:unlock'
  if (noun === 'users' && below === 'userRoles') return 'roles:write'
  return OF_PEOPLE[noun] ?? 'system:write'
}

/** What it takes to undo what somebody else has changed since (the server's revert.ts). */
export const overwritePermissionFor = (change: Pick<Change, 'action'>): Permission =>
  change.action.startsWith('smtpProxyAddresses.') ? 'users:write' : permissionFor(change)
