import type { Writable } from './writable.ts'

const device = (kind: string, more: Readonly<Record<string, string>>) => ({
  noun: `${kind}Devices`,
  below: `notificationdevices/${kind}devices`,
  create: { DisplayName: `A ${kind}`, ...more },
  update: { DisplayName: `Another ${kind}` },
})

const devices = [
  device('smtp', { SmtpAddress: 'night@new.example' }),
  device('html', { SmtpAddress: 'night@new.example' }),
  device('sms', { SmppProviderObjectId: '{provider}', RecipientAddress: '4917012345' }),
  device('phone', { PhoneNumber: '902041', MediaSwitchObjectId: '{phoneSystem}' }),
  device('pager', { PhoneNumber: '902041', MediaSwitchObjectId: '{phoneSystem}' }),
]

const below = (noun: string, path: string): readonly Writable[] =>
  devices.map((each) => ({ ...each, noun: `${noun}.${each.noun}`, path: `${path}/${each.below}` }))

export const people: readonly Writable[] = [
  {
    noun: 'users',
    path: '/users',
    search: '?templateAlias=voicemailusertemplate',
    create: { Alias: 'everywrite', DtmfAccessId: '77110' },
    update: { City: 'Bern', ListInDirectory: 'false' },
    gone: 'person',
  },
  {
    noun: 'users.pin',
    path: '/users/{mario}/credential/pin',
    update: { CantChange: 'true', Locked: 'true' },
  },
  { noun: 'users.password', path: '/users/{mario}/credential/password', update: { DoesntExpire: 'true' } },
  {
    noun: 'users.userRoles',
    path: '/users/{mario}/userroles',
    create: { RoleObjectId: '{role}' },
  },
  {
    noun: 'users.alternateExtensions',
    path: '/users/{mario}/alternateextensions',
    create: { IdIndex: '7', DtmfAccessId: '77120' },
    update: { DtmfAccessId: '77121' },
  },
  ...below('users', '/users/{mario}'),
  {
    noun: 'users.mwis',
    path: '/users/{mario}/mwis',
    create: { DisplayName: 'Lamp', MwiExtension: '77130', MediaSwitchObjectId: '{phoneSystem}' },
    update: { DisplayName: 'Other lamp' },
  },
  {
    noun: 'users.messageHandlers',
    path: '/users/{mario}/messagehandlers/{messageHandler}',
    update: { FaxAction: '0' },
  },
  {
    noun: 'users.externalServiceAccounts',
    path: '/users/{mario}/externalserviceaccounts',
    create: { ExternalServiceObjectId: '{externalService}' },
    update: { EmailAddress: 'm@x.example' },
  },
  {
    noun: 'users.privateLists',
    path: '/users/{mario}/privatelists',
    create: { DisplayName: 'Team', NumericId: '20' },
    update: { DisplayName: 'Crew' },
  },
  {
    noun: 'users.privateLists.privateListMembers',
    path: '/users/{mario}/privatelists/{privateList}/privatelistmembers',
    create: { MemberSubscriberObjectId: '{keller}' },
  },
  {
    noun: 'users.mailbox',
    path: '/users/{mario}/mailboxattributes',
    update: { SendQuota: '13500000' },
    readAs: 'Send',
  },
  {
    noun: 'smtpProxyAddresses',
    path: '/smtpproxyaddresses',
    create: { SmtpAddress: 'every@new.example', ObjectGlobalUserObjectId: '{mario}' },
    update: { SmtpAddress: 'other@new.example' },
  },
  {
    noun: 'alternateNames',
    path: '/alternatenames',
    create: { FirstName: 'Maria', LastName: 'Rossi', GlobalUserObjectId: '{mario}' },
    update: { FirstName: 'Marie' },
  },
  {
    noun: 'importUsers',
    path: '/import/users/ldap',
    search: '?templateAlias=voicemailusertemplate',
    create: { pkid: '{pkid}', dtmfAccessId: '77140' },
    gone: 'import',
  },
  {
    noun: 'contacts',
    path: '/contacts',
    search: '?templateAlias=systemcontacttemplate',
    create: { Alias: 'everycontact', DisplayName: 'A contact' },
    update: { DisplayName: 'Another contact' },
  },
  {
    noun: 'distributionLists',
    path: '/distributionlists',
    create: { Alias: 'everylist', DisplayName: 'A list' },
    update: { DisplayName: 'Another list' },
  },
  {
    noun: 'distributionLists.distributionListMembers',
    path: '/distributionlists/{list}/distributionlistmembers',
    create: { MemberUserObjectId: '{keller}' },
  },
  {
    noun: 'adminUsers',
    path: '/adminusers',
    search: '?templateAlias=administratortemplate',
    create: { Alias: 'everyadmin' },
    update: { City: 'Bern' },
    gone: 'person',
  },
  {
    noun: 'customRoles',
    path: '/customroles',
    search: '?systemRoleToInherit={role}',
    create: { RoleName: 'Every role' },
    update: { RoleDescription: 'All of it' },
    gone: 'template',
  },
  {
    noun: 'userTemplates',
    path: '/usertemplates',
    search: '?templateAlias=voicemailusertemplate',
    create: { Alias: 'everytemplate', DisplayName: 'A template' },
    update: { City: 'Bern' },
    gone: 'template',
  },
  {
    noun: 'userTemplates.pin',
    path: '/usertemplates/{template}/credential/pin',
    update: { DoesntExpire: 'true' },
  },
  {
    noun: 'userTemplates.password',
    path: '/usertemplates/{template}/credential/password',
    update: { DoesntExpire: 'true' },
  },
  {
    noun: 'userTemplates.userRoles',
    path: '/usertemplates/{template}/userroles',
    create: { RoleObjectId: '{role}' },
  },
  ...below('userTemplates', '/usertemplates/{template}'),
]
