/** A noun that can be written: where, what makes one of them, and a change of it. */
export type Writable = {
  readonly noun: string
  /** `{word}` stands for an ObjectId that is known. */
  readonly path: string
  readonly create?: Readonly<Record<string, string>>
  readonly search?: string
  readonly update?: Readonly<Record<string, string>>
  /** Where the field is read under another name. */
  readonly readAs?: string
  /** Why a deleted one does not come back; absent where it does. */
  readonly gone?: string
}

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

const answering = (noun: string, path: string, greetings: string, prefix = ''): readonly Writable[] => [
  { noun: `${noun}.greetings`, path: `${path}/${greetings}/Standard`, update: { Reprompts: '2' } },
  {
    noun: `${noun}.transferOptions`,
    path: `${path}/${prefix}transferoptions/Standard`,
    update: { TransferRings: '6' },
  },
  { noun: `${noun}.menuEntries`, path: `${path}/${prefix}menuentries/1`, update: { DisplayName: 'Sales' } },
]

export const writables: readonly Writable[] = [
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
    noun: 'authenticationRules',
    path: '/authenticationrules',
    create: { DisplayName: 'A rule' },
    update: { MinLength: '9' },
  },
  {
    noun: 'callHandlers',
    path: '/handlers/callhandlers',
    search: '?templateObjectId={handlerTemplate}',
    create: { DisplayName: 'A handler' },
    update: { MaxMsgLen: '120' },
  },
  ...answering('callHandlers', '/handlers/callhandlers/{handler}', 'greetings'),
  {
    noun: 'callHandlers.callHandlerOwners',
    path: '/handlers/callhandlers/{handler}/callhandlerowners',
    create: { UserObjectId: '{mario}' },
  },
  {
    noun: 'callHandlerTemplates',
    path: '/callhandlertemplates',
    create: {
      DisplayName: 'A template',
      MediaSwitchObjectId: '{phoneSystem}',
      RecipientSubscriberObjectId: '{mario}',
    },
    update: { MaxMsgLen: '120' },
  },
  ...answering(
    'callHandlerTemplates',
    '/callhandlertemplates/{handlerTemplate}',
    'templategreetings',
    'template',
  ),
  {
    noun: 'callHandlerPrimaryTemplates',
    path: '/callhandlerprimarytemplates/{primaryTemplate}',
    update: { MaxMsgLen: '120' },
  },
  ...answering(
    'callHandlerPrimaryTemplates',
    '/callhandlerprimarytemplates/{primaryTemplate}',
    'usertemplategreetings',
  ),
  {
    noun: 'directoryHandlers',
    path: '/handlers/directoryhandlers',
    create: { DisplayName: 'A directory' },
    update: { DisplayName: 'Another directory' },
  },
  {
    noun: 'interviewHandlers',
    path: '/handlers/interviewhandlers',
    create: { DisplayName: 'An interview', RecipientSubscriberObjectId: '{mario}' },
    update: { DisplayName: 'Another interview' },
  },
  {
    noun: 'interviewHandlers.interviewQuestions',
    path: '/handlers/interviewhandlers/{interview}/interviewquestions/1',
    update: { MaxMsgLength: '20' },
  },
  {
    noun: 'routingRules',
    path: '/routingrules',
    create: { DisplayName: 'A way', RouteTargetConversation: 'SubSignIn' },
    update: { DisplayName: 'Another way' },
  },
  {
    noun: 'routingRules.routingRuleConditions',
    path: '/routingrules/{routingRule}/routingruleconditions',
    create: { Parameter: '1', Operator: '1', OperandValue: '2041' },
    update: { OperandValue: '2042' },
  },
  { noun: 'coses', path: '/coses', create: { DisplayName: 'A class' }, update: { AccessTts: 'true' } },
  {
    noun: 'partitions',
    path: '/partitions',
    create: { Name: 'A partition', LocationObjectId: '{location}' },
    update: { Description: 'Ours' },
  },
  {
    noun: 'searchSpaces',
    path: '/searchspaces',
    create: { Name: 'A space', LocationObjectId: '{location}' },
    update: { Description: 'Ours' },
  },
  {
    noun: 'searchSpaces.searchSpaceMembers',
    path: '/searchspaces/{searchSpace}/searchspacemembers',
    create: { PartitionObjectId: '{partition}', SortOrder: '2' },
    update: { SortOrder: '1' },
  },
  { noun: 'locations', path: '/locations/connectionlocations/{location}', update: { DtmfAccessId: '123' } },
  {
    noun: 'phoneSystems',
    path: '/phonesystems',
    create: { DisplayName: 'A phone system' },
    update: { MwiPortMemory: 'true' },
  },
  {
    noun: 'portGroups',
    path: '/portgroups',
    create: {
      DisplayName: 'A group',
      MediaSwitchObjectId: '{phoneSystem}',
      TelephonyIntegrationMethodEnum: '1',
    },
    update: { DisplayName: 'Another group' },
  },
  {
    noun: 'portGroups.portGroupServers',
    path: '/portgroups/{portGroup}/portgroupservers',
    create: { HostOrIPAddress: '10.1.2.3' },
    update: { HostOrIPAddress: '10.1.2.4' },
  },
  {
    noun: 'ports',
    path: '/ports',
    create: { MediaPortGroupObjectId: '{portGroup}' },
    update: { HuntOrder: '3' },
  },
  {
    noun: 'schedules',
    path: '/schedules',
    create: { DisplayName: 'Hours', OwnerLocationObjectId: '{location}' },
    update: { DisplayName: 'Other hours' },
  },
  {
    noun: 'schedules.scheduleDetails',
    path: '/schedules/{schedule}/scheduledetails',
    create: { Subject: 'Morning', StartTime: '480', EndTime: '720', IsActiveMonday: 'true' },
    update: { EndTime: '750' },
  },
  {
    noun: 'scheduleSets',
    path: '/schedulesets',
    create: { DisplayName: 'A set', OwnerLocationObjectId: '{location}' },
    update: { DisplayName: 'Another set' },
  },
  {
    noun: 'scheduleSets.scheduleSetMembers',
    path: '/schedulesets/{scheduleSet}/schedulesetmembers',
    create: { ScheduleObjectId: '{otherSchedule}' },
  },
  {
    noun: 'restrictionTables',
    path: '/restrictiontables',
    create: { DisplayName: 'A table' },
    update: { MaxDigits: '20' },
  },
  {
    noun: 'restrictionTables.restrictionPatterns',
    path: '/restrictiontables/{restrictionTable}/restrictionpatterns',
    create: { NumberPattern: '0900*', Blocked: 'true' },
    update: { Blocked: 'false' },
  },
  {
    noun: 'mailboxStores',
    path: '/mailboxstores',
    create: { DisplayName: 'A store' },
    update: { MaxSizeMB: '2000' },
  },
  {
    noun: 'messageAgingPolicies',
    path: '/messageagingpolicies',
    create: { DisplayName: 'A policy' },
    update: { DisplayName: 'Another policy' },
  },
  {
    noun: 'messageAgingPolicies.messageAgingRules',
    path: '/messageagingpolicies/{agingPolicy}/messageagingrules/{agingRule}',
    update: { Days: '9' },
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
  {
    noun: 'configurationValues',
    path: '/configurationvalues/System.SA.UserInactivityTimeout',
    update: { Value: '7' },
  },
  {
    noun: 'externalServices',
    path: '/externalservices',
    create: { DisplayName: 'A service', ServerType: '5' },
    update: { DisplayName: 'Another service' },
  },
]
