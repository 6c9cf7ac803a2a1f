import type { Permission } from '@unity-desk/contract'

type Asked = {
  readonly read: Permission
  /** Creating, changing and deleting; absent where Unity Desk lets nobody, whatever Unity can. */
  readonly write?: Permission
}

/** The noun as the descriptors name it, and all its verbs. */
const table: Readonly<Record<string, Asked>> = {
  // People, and what belongs to one.
  users: { read: 'users:read', write: 'users:write' },
  // What stands in the body decides further: see fieldPermissions.
  'users.pin': { read: 'users:read', write: 'pins:unlock' },
  'users.password': { read: 'users:read', write: 'passwords:reset' },
  'users.userRoles': { read: 'users:read', write: 'roles:write' },
  'users.alternateExtensions': { read: 'users:read', write: 'users:write' },
  'users.smtpDevices': { read: 'users:read', write: 'users:write' },
  'users.htmlDevices': { read: 'users:read', write: 'users:write' },
  'users.smsDevices': { read: 'users:read', write: 'users:write' },
  'users.phoneDevices': { read: 'users:read', write: 'users:write' },
  'users.pagerDevices': { read: 'users:read', write: 'users:write' },
  'users.notificationDevices': { read: 'users:read' },
  'users.mwis': { read: 'users:read', write: 'users:write' },
  'users.messageHandlers': { read: 'users:read', write: 'users:write' },
  'users.externalServiceAccounts': { read: 'users:read', write: 'users:write' },
  'users.privateLists': { read: 'users:read', write: 'users:write' },
  'users.privateLists.privateListMembers': { read: 'users:read', write: 'users:write' },
  'users.mailbox': { read: 'users:read', write: 'users:write' },
  smtpProxyAddresses: { read: 'users:read', write: 'addresses:write' },
  alternateNames: { read: 'users:read', write: 'users:write' },
  globalUsers: { read: 'users:read' },
  importUsers: { read: 'users:write', write: 'users:write' },
  contacts: { read: 'users:read', write: 'users:write' },
  distributionLists: { read: 'users:read', write: 'users:write' },
  'distributionLists.distributionListMembers': { read: 'users:read', write: 'users:write' },

  // Who administers Unity itself.
  adminUsers: { read: 'users:read', write: 'roles:write' },
  roles: { read: 'system:read' },
  'roles.privileges': { read: 'system:read' },
  systemRoles: { read: 'system:read' },
  customRoles: { read: 'system:read', write: 'roles:write' },
  privileges: { read: 'system:read' },
  policies: { read: 'system:read' },

  // The system.
  authenticationRules: { read: 'system:read', write: 'system:write' },
  callHandlers: { read: 'system:read', write: 'system:write' },
  'callHandlers.greetings': { read: 'system:read', write: 'system:write' },
  'callHandlers.transferOptions': { read: 'system:read', write: 'system:write' },
  'callHandlers.menuEntries': { read: 'system:read', write: 'system:write' },
  'callHandlers.callHandlerOwners': { read: 'system:read', write: 'system:write' },
  callHandlerTemplates: { read: 'system:read', write: 'system:write' },
  'callHandlerTemplates.greetings': { read: 'system:read', write: 'system:write' },
  'callHandlerTemplates.transferOptions': { read: 'system:read', write: 'system:write' },
  'callHandlerTemplates.menuEntries': { read: 'system:read', write: 'system:write' },
  callHandlerPrimaryTemplates: { read: 'system:read', write: 'system:write' },
  'callHandlerPrimaryTemplates.greetings': { read: 'system:read', write: 'system:write' },
  'callHandlerPrimaryTemplates.transferOptions': { read: 'system:read', write: 'system:write' },
  'callHandlerPrimaryTemplates.menuEntries': { read: 'system:read', write: 'system:write' },
  directoryHandlers: { read: 'system:read', write: 'system:write' },
  interviewHandlers: { read: 'system:read', write: 'system:write' },
  'interviewHandlers.interviewQuestions': { read: 'system:read', write: 'system:write' },
  routingRules: { read: 'system:read', write: 'system:write' },
  'routingRules.routingRuleConditions': { read: 'system:read', write: 'system:write' },
  coses: { read: 'system:read', write: 'system:write' },
  partitions: { read: 'system:read', write: 'system:write' },
  searchSpaces: { read: 'system:read', write: 'system:write' },
  'searchSpaces.searchSpaceMembers': { read: 'system:read', write: 'system:write' },
  locations: { read: 'system:read', write: 'system:write' },
  phoneSystems: { read: 'system:read', write: 'system:write' },
  'phoneSystems.phoneSystemAssociations': { read: 'system:read' },
  portGroups: { read: 'system:read', write: 'system:write' },
  'portGroups.portGroupServers': { read: 'system:read', write: 'system:write' },
  ports: { read: 'system:read', write: 'system:write' },
  schedules: { read: 'system:read', write: 'system:write' },
  'schedules.scheduleDetails': { read: 'system:read', write: 'system:write' },
  scheduleSets: { read: 'system:read', write: 'system:write' },
  'scheduleSets.scheduleSetMembers': { read: 'system:read', write: 'system:write' },
  restrictionTables: { read: 'system:read', write: 'system:write' },
  'restrictionTables.restrictionPatterns': { read: 'system:read', write: 'system:write' },
  mailboxStores: { read: 'system:read', write: 'system:write' },
  messageAgingPolicies: { read: 'system:read', write: 'system:write' },
  'messageAgingPolicies.messageAgingRules': { read: 'system:read', write: 'system:write' },
  userTemplates: { read: 'system:read', write: 'system:write' },
  'userTemplates.pin': { read: 'system:read', write: 'system:write' },
  'userTemplates.password': { read: 'system:read', write: 'system:write' },
  'userTemplates.userRoles': { read: 'system:read', write: 'roles:write' },
  'userTemplates.smtpDevices': { read: 'system:read', write: 'system:write' },
  'userTemplates.htmlDevices': { read: 'system:read', write: 'system:write' },
  'userTemplates.smsDevices': { read: 'system:read', write: 'system:write' },
  'userTemplates.phoneDevices': { read: 'system:read', write: 'system:write' },
  'userTemplates.pagerDevices': { read: 'system:read', write: 'system:write' },
  'userTemplates.notificationDevices': { read: 'system:read' },
  installedLanguages: { read: 'system:read' },
  languageMap: { read: 'system:read' },
  timeZones: { read: 'system:read' },
  licenseStatusCounts: { read: 'system:read' },
  userLicenses: { read: 'system:read' },
  cluster: { read: 'system:read' },
  vmsServers: { read: 'system:read' },
  version: { read: 'system:read' },

  // Where accounts and addresses of other servers stand.
  configurationValues: { read: 'system:write', write: 'system:write' },
  externalServices: { read: 'system:write', write: 'system:write' },

  // `user` is not here, and so refused: below it lies the account of Unity Desk itself.
}

const nounOf = (action: string): string => action.slice(0, action.lastIndexOf('.'))

/**
 * What an action of the gateway asks of the caller; undefined for what nobody may do. A noun that is not in the table is
 * refused to everybody, so this page is the list of all that can reach Unity through /vmrest.
 * @param action noun and verb: `users.pin.update`
 */
export const permissionFor = (action: string): Permission | undefined => {
  const noun = nounOf(action)
  const asked = Object.hasOwn(table, noun) ? table[noun] : undefined
  return /\.(?:list|get)$/.test(action) ? asked?.read : asked?.write
}

/** Nouns that nobody with these permissions may read. */
export const hiddenNouns = (permissions: ReadonlySet<Permission>): readonly string[] =>
  Object.entries(table).flatMap(([noun, { read }]) => (permissions.has(read) ? [] : [noun]))

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

/** Writes that take a person away altogether, which some people are protected from likewise. */
export const removesPerson = (action: string): boolean => action === 'users.remove'
