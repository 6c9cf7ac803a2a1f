import { adminUsers } from './admin-users.ts'
import { alternateNames } from './alternate-names.ts'
import { authenticationRules } from './authentication-rules.ts'
import { callHandlerPrimaryTemplates } from './call-handler-primary-templates.ts'
import { callHandlerTemplates } from './call-handler-templates.ts'
import { callHandlers } from './call-handlers.ts'
import { cluster } from './cluster.ts'
import { configurationValues } from './configuration-values.ts'
import { contacts } from './contacts.ts'
import { coses } from './coses.ts'
import { customRoles } from './custom-roles.ts'
import { directoryHandlers } from './directory-handlers.ts'
import { distributionLists } from './distribution-lists.ts'
import { user } from './end-user.ts'
import { externalServices } from './external-services.ts'
import { globalUsers } from './global-users.ts'
import { importUsers } from './import-users.ts'
import { installedLanguages } from './installed-languages.ts'
import { interviewHandlers } from './interview-handlers.ts'
import { languageMap } from './language-map.ts'
import { licenseStatusCounts } from './license-status-counts.ts'
import { locations } from './locations.ts'
import { mailboxStores } from './mailbox-stores.ts'
import { messageAgingPolicies } from './message-aging-policies.ts'
import { partitions } from './partitions.ts'
import { phoneSystems } from './phone-systems.ts'
import { policies } from './policies.ts'
import { portGroups } from './port-groups.ts'
import { ports } from './ports.ts'
import { privileges } from './privileges.ts'
import { restrictionTables } from './restriction-tables.ts'
import { roles } from './roles.ts'
import { routingRules } from './routing-rules.ts'
import { scheduleSets } from './schedule-sets.ts'
import { schedules } from './schedules.ts'
import { searchSpaces } from './search-spaces.ts'
import { smtpProxyAddresses } from './smtp-proxy-addresses.ts'
import { systemRoles } from './system-roles.ts'
import { timeZones } from './time-zones.ts'
import { userLicenses } from './user-licenses.ts'
import { userTemplates } from './user-templates.ts'
import { users } from './users.ts'
import { version } from './version.ts'
import { vmsServers } from './vms-servers.ts'

export { alternateExtensions } from './alternate-extensions.ts'
export { password, pin } from './credentials.ts'
export { distributionListMembers } from './distribution-lists.ts'
export { externalServiceAccounts } from './external-service-accounts.ts'
export { mailbox } from './mailbox-attributes.ts'
export { messageHandlers } from './message-handlers.ts'
export { mwis } from './mwis.ts'
export {
  htmlDevices,
  notificationDevices,
  pagerDevices,
  phoneDevices,
  smsDevices,
  smtpDevices,
} from './notification-devices.ts'
export { privateListMembers, privateLists } from './private-lists.ts'
export { userRoles } from './user-roles.ts'
export {
  adminUsers,
  alternateNames,
  authenticationRules,
  callHandlerPrimaryTemplates,
  callHandlers,
  callHandlerTemplates,
  cluster,
  configurationValues,
  contacts,
  coses,
  customRoles,
  directoryHandlers,
  distributionLists,
  externalServices,
  globalUsers,
  importUsers,
  installedLanguages,
  interviewHandlers,
  languageMap,
  licenseStatusCounts,
  locations,
  mailboxStores,
  messageAgingPolicies,
  partitions,
  phoneSystems,
  policies,
  portGroups,
  ports,
  privileges,
  restrictionTables,
  roles,
  routingRules,
  schedules,
  scheduleSets,
  searchSpaces,
  smtpProxyAddresses,
  systemRoles,
  timeZones,
  user,
  userLicenses,
  userTemplates,
  users,
  version,
  vmsServers,
}

/** Every noun that this package knows. What is not here, and not below one of these, is unknown to all readers. */
export const allResources = {
  adminUsers,
  alternateNames,
  authenticationRules,
  callHandlerPrimaryTemplates,
  callHandlers,
  callHandlerTemplates,
  cluster,
  configurationValues,
  contacts,
  coses,
  customRoles,
  directoryHandlers,
  distributionLists,
  externalServices,
  globalUsers,
  importUsers,
  installedLanguages,
  interviewHandlers,
  languageMap,
  licenseStatusCounts,
  locations,
  mailboxStores,
  messageAgingPolicies,
  partitions,
  phoneSystems,
  policies,
  portGroups,
  ports,
  privileges,
  restrictionTables,
  roles,
  routingRules,
  schedules,
  scheduleSets,
  searchSpaces,
  smtpProxyAddresses,
  systemRoles,
  timeZones,
  user,
  userLicenses,
  userTemplates,
  users,
  version,
  vmsServers,
} as const
