import { describe, expect, test } from 'vitest'
import { allResources } from '../resources/index.ts'
import { classify, type Method } from './classify.ts'
import type { Resource } from './resource.ts'

const ID = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'
const OTHER_ID = 'd0c1b2a3-9485-4766-8758-4939201a2b3c'
const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE']

const at = (method: Method, path: string) => classify(allResources, method, path.split('/').filter(Boolean))

/** Every path of the descriptors, with the verb of each method; a dash where there is none. */
const TABLE: readonly (readonly [path: string, name: string, verbs: string])[] = [
  ['/adminusers', 'adminUsers', 'list create - -'],
  [`/adminusers/${ID}`, 'adminUsers', 'get - update remove'],
  ['/alternatenames', 'alternateNames', 'list create - -'],
  [`/alternatenames/${ID}`, 'alternateNames', 'get - update remove'],
  ['/authenticationrules', 'authenticationRules', 'list create - -'],
  [`/authenticationrules/${ID}`, 'authenticationRules', 'get - update remove'],
  ['/cluster', 'cluster', 'list - - -'],
  [`/cluster/${ID}`, 'cluster', '- - - -'],
  ['/configurationvalues', 'configurationValues', 'list - - -'],
  [`/configurationvalues/${ID}`, 'configurationValues', 'get - update -'],
  ['/coses', 'coses', 'list create - -'],
  [`/coses/${ID}`, 'coses', 'get - update remove'],
  ['/customroles', 'customRoles', 'list create - -'],
  [`/customroles/${ID}`, 'customRoles', 'get - update remove'],
  ['/externalservices', 'externalServices', 'list create - -'],
  [`/externalservices/${ID}`, 'externalServices', 'get - update remove'],
  ['/globalusers', 'globalUsers', 'list - - -'],
  [`/globalusers/${ID}`, 'globalUsers', 'get - - -'],
  ['/import/users/ldap', 'importUsers', 'list create - -'],
  [`/import/users/ldap/${ID}`, 'importUsers', '- - - -'],
  ['/installedlanguages', 'installedLanguages', 'list - - -'],
  [`/installedlanguages/${ID}`, 'installedLanguages', '- - - -'],
  ['/languagemap', 'languageMap', 'list - - -'],
  [`/languagemap/${ID}`, 'languageMap', '- - - -'],
  ['/licensestatuscounts', 'licenseStatusCounts', 'list - - -'],
  [`/licensestatuscounts/${ID}`, 'licenseStatusCounts', 'get - - -'],
  ['/locations/connectionlocations', 'locations', 'list - - -'],
  [`/locations/connectionlocations/${ID}`, 'locations', 'get - update -'],
  ['/mailboxstores', 'mailboxStores', 'list create - -'],
  [`/mailboxstores/${ID}`, 'mailboxStores', 'get - update remove'],
  ['/messageagingpolicies', 'messageAgingPolicies', 'list create - -'],
  [`/messageagingpolicies/${ID}`, 'messageAgingPolicies', 'get - update remove'],
  [`/messageagingpolicies/${ID}/messageagingrules`, 'messageAgingPolicies.messageAgingRules', 'list - - -'],
  [
    `/messageagingpolicies/${ID}/messageagingrules/${OTHER_ID}`,
    'messageAgingPolicies.messageAgingRules',
    'get - update -',
  ],
  ['/partitions', 'partitions', 'list create - -'],
  [`/partitions/${ID}`, 'partitions', 'get - update remove'],
  ['/phonesystems', 'phoneSystems', 'list create - -'],
  [`/phonesystems/${ID}`, 'phoneSystems', 'get - update remove'],
  [`/phonesystems/${ID}/phonesystemassociations`, 'phoneSystems.phoneSystemAssociations', 'list - - -'],
  [
    `/phonesystems/${ID}/phonesystemassociations/${OTHER_ID}`,
    'phoneSystems.phoneSystemAssociations',
    '- - - -',
  ],
  ['/policies', 'policies', 'list - - -'],
  [`/policies/${ID}`, 'policies', 'get - - -'],
  ['/portgroups', 'portGroups', 'list create - -'],
  [`/portgroups/${ID}`, 'portGroups', 'get - update remove'],
  [`/portgroups/${ID}/portgroupservers`, 'portGroups.portGroupServers', 'list create - -'],
  [`/portgroups/${ID}/portgroupservers/${OTHER_ID}`, 'portGroups.portGroupServers', 'get - update remove'],
  ['/ports', 'ports', 'list create - -'],
  [`/ports/${ID}`, 'ports', 'get - update remove'],
  ['/privileges', 'privileges', 'list - - -'],
  [`/privileges/${ID}`, 'privileges', '- - - -'],
  ['/restrictiontables', 'restrictionTables', 'list create - -'],
  [`/restrictiontables/${ID}`, 'restrictionTables', 'get - update remove'],
  [
    `/restrictiontables/${ID}/restrictionpatterns`,
    'restrictionTables.restrictionPatterns',
    'list create - -',
  ],
  [
    `/restrictiontables/${ID}/restrictionpatterns/${OTHER_ID}`,
    'restrictionTables.restrictionPatterns',
    'get - update remove',
  ],
  ['/callhandlerprimarytemplates', 'callHandlerPrimaryTemplates', 'list - - -'],
  [`/callhandlerprimarytemplates/${ID}`, 'callHandlerPrimaryTemplates', 'get - update -'],
  [
    `/callhandlerprimarytemplates/${ID}/usertemplategreetings`,
    'callHandlerPrimaryTemplates.greetings',
    'list - - -',
  ],
  [
    `/callhandlerprimarytemplates/${ID}/usertemplategreetings/${OTHER_ID}`,
    'callHandlerPrimaryTemplates.greetings',
    'get - update -',
  ],
  [
    `/callhandlerprimarytemplates/${ID}/transferoptions`,
    'callHandlerPrimaryTemplates.transferOptions',
    'list - - -',
  ],
  [
    `/callhandlerprimarytemplates/${ID}/transferoptions/${OTHER_ID}`,
    'callHandlerPrimaryTemplates.transferOptions',
    'get - update -',
  ],
  [`/callhandlerprimarytemplates/${ID}/menuentries`, 'callHandlerPrimaryTemplates.menuEntries', 'list - - -'],
  [
    `/callhandlerprimarytemplates/${ID}/menuentries/${OTHER_ID}`,
    'callHandlerPrimaryTemplates.menuEntries',
    'get - update -',
  ],
  ['/callhandlertemplates', 'callHandlerTemplates', 'list create - -'],
  [`/callhandlertemplates/${ID}`, 'callHandlerTemplates', 'get - update remove'],
  [`/callhandlertemplates/${ID}/templategreetings`, 'callHandlerTemplates.greetings', 'list - - -'],
  [
    `/callhandlertemplates/${ID}/templategreetings/${OTHER_ID}`,
    'callHandlerTemplates.greetings',
    'get - update -',
  ],
  [
    `/callhandlertemplates/${ID}/templatetransferoptions`,
    'callHandlerTemplates.transferOptions',
    'list - - -',
  ],
  [
    `/callhandlertemplates/${ID}/templatetransferoptions/${OTHER_ID}`,
    'callHandlerTemplates.transferOptions',
    'get - update -',
  ],
  [`/callhandlertemplates/${ID}/templatemenuentries`, 'callHandlerTemplates.menuEntries', 'list - - -'],
  [
    `/callhandlertemplates/${ID}/templatemenuentries/${OTHER_ID}`,
    'callHandlerTemplates.menuEntries',
    'get - update -',
  ],
  ['/contacts', 'contacts', 'list create - -'],
  [`/contacts/${ID}`, 'contacts', 'get - update remove'],
  ['/distributionlists', 'distributionLists', 'list create - -'],
  [`/distributionlists/${ID}`, 'distributionLists', 'get - update remove'],
  [
    `/distributionlists/${ID}/distributionlistmembers`,
    'distributionLists.distributionListMembers',
    'list create - -',
  ],
  [
    `/distributionlists/${ID}/distributionlistmembers/${OTHER_ID}`,
    'distributionLists.distributionListMembers',
    'get - - remove',
  ],
  ['/handlers/callhandlers', 'callHandlers', 'list create - -'],
  [`/handlers/callhandlers/${ID}`, 'callHandlers', 'get - update remove'],
  [`/handlers/callhandlers/${ID}/greetings`, 'callHandlers.greetings', 'list - - -'],
  [`/handlers/callhandlers/${ID}/greetings/${OTHER_ID}`, 'callHandlers.greetings', 'get - update -'],
  [`/handlers/callhandlers/${ID}/transferoptions`, 'callHandlers.transferOptions', 'list - - -'],
  [
    `/handlers/callhandlers/${ID}/transferoptions/${OTHER_ID}`,
    'callHandlers.transferOptions',
    'get - update -',
  ],
  [`/handlers/callhandlers/${ID}/menuentries`, 'callHandlers.menuEntries', 'list - - -'],
  [`/handlers/callhandlers/${ID}/menuentries/${OTHER_ID}`, 'callHandlers.menuEntries', 'get - update -'],
  [`/handlers/callhandlers/${ID}/callhandlerowners`, 'callHandlers.callHandlerOwners', 'list create - -'],
  [
    `/handlers/callhandlers/${ID}/callhandlerowners/${OTHER_ID}`,
    'callHandlers.callHandlerOwners',
    'get - - remove',
  ],
  ['/handlers/directoryhandlers', 'directoryHandlers', 'list create - -'],
  [`/handlers/directoryhandlers/${ID}`, 'directoryHandlers', 'get - update remove'],
  ['/handlers/interviewhandlers', 'interviewHandlers', 'list create - -'],
  [`/handlers/interviewhandlers/${ID}`, 'interviewHandlers', 'get - update remove'],
  [
    `/handlers/interviewhandlers/${ID}/interviewquestions`,
    'interviewHandlers.interviewQuestions',
    'list - - -',
  ],
  [
    `/handlers/interviewhandlers/${ID}/interviewquestions/${OTHER_ID}`,
    'interviewHandlers.interviewQuestions',
    'get - update -',
  ],
  ['/roles', 'roles', 'list - - -'],
  [`/roles/${ID}`, 'roles', 'get - - -'],
  [`/roles/${ID}/privileges`, 'roles.privileges', 'list - - -'],
  [`/roles/${ID}/privileges/${OTHER_ID}`, 'roles.privileges', '- - - -'],
  ['/schedules', 'schedules', 'list create - -'],
  [`/schedules/${ID}`, 'schedules', 'get - update remove'],
  [`/schedules/${ID}/scheduledetails`, 'schedules.scheduleDetails', 'list create - -'],
  [`/schedules/${ID}/scheduledetails/${OTHER_ID}`, 'schedules.scheduleDetails', 'get - update remove'],
  ['/schedulesets', 'scheduleSets', 'list create - -'],
  [`/schedulesets/${ID}`, 'scheduleSets', 'get - update remove'],
  [`/schedulesets/${ID}/schedulesetmembers`, 'scheduleSets.scheduleSetMembers', 'list create - -'],
  [`/schedulesets/${ID}/schedulesetmembers/${OTHER_ID}`, 'scheduleSets.scheduleSetMembers', 'get - - remove'],
  ['/searchspaces', 'searchSpaces', 'list create - -'],
  [`/searchspaces/${ID}`, 'searchSpaces', 'get - update remove'],
  [`/searchspaces/${ID}/searchspacemembers`, 'searchSpaces.searchSpaceMembers', 'list create - -'],
  [
    `/searchspaces/${ID}/searchspacemembers/${OTHER_ID}`,
    'searchSpaces.searchSpaceMembers',
    'get - update remove',
  ],
  ['/routingrules', 'routingRules', 'list create - -'],
  [`/routingrules/${ID}`, 'routingRules', 'get - update remove'],
  [`/routingrules/${ID}/routingruleconditions`, 'routingRules.routingRuleConditions', 'list create - -'],
  [
    `/routingrules/${ID}/routingruleconditions/${OTHER_ID}`,
    'routingRules.routingRuleConditions',
    'get - update remove',
  ],
  ['/smtpproxyaddresses', 'smtpProxyAddresses', 'list create - -'],
  [`/smtpproxyaddresses/${ID}`, 'smtpProxyAddresses', 'get - update remove'],
  ['/systemroles', 'systemRoles', 'list - - -'],
  [`/systemroles/${ID}`, 'systemRoles', '- - - -'],
  ['/timezones', 'timeZones', 'list - - -'],
  [`/timezones/${ID}`, 'timeZones', 'get - - -'],
  ['/user', 'user', 'get - update -'],
  ['/user/credential/pin', 'user.pin', '- - update -'],
  ['/user/credential/password', 'user.password', '- - update -'],
  ['/user/alternateextensions', 'user.alternateExtensions', 'list create - -'],
  [`/user/alternateextensions/${ID}`, 'user.alternateExtensions', 'get - update remove'],
  ['/user/alternatenames', 'user.alternateNames', 'list create - -'],
  [`/user/alternatenames/${ID}`, 'user.alternateNames', 'get - update remove'],
  ['/user/externalserviceaccounts', 'user.externalServiceAccounts', 'list - - -'],
  [`/user/externalserviceaccounts/${ID}`, 'user.externalServiceAccounts', 'get - update -'],
  ['/user/notificationdevices', 'user.notificationDevices', 'list - - -'],
  [`/user/notificationdevices/${ID}`, 'user.notificationDevices', '- - - -'],
  ['/user/notificationdevices/htmldevices', 'user.htmlDevices', 'list create - -'],
  [`/user/notificationdevices/htmldevices/${ID}`, 'user.htmlDevices', 'get - update remove'],
  ['/user/notificationdevices/pagerdevices', 'user.pagerDevices', 'list create - -'],
  [`/user/notificationdevices/pagerdevices/${ID}`, 'user.pagerDevices', 'get - update remove'],
  ['/user/notificationdevices/phonedevices', 'user.phoneDevices', 'list create - -'],
  [`/user/notificationdevices/phonedevices/${ID}`, 'user.phoneDevices', 'get - update remove'],
  ['/user/notificationdevices/smsdevices', 'user.smsDevices', 'list create - -'],
  [`/user/notificationdevices/smsdevices/${ID}`, 'user.smsDevices', 'get - update remove'],
  ['/user/notificationdevices/smtpdevices', 'user.smtpDevices', 'list create - -'],
  [`/user/notificationdevices/smtpdevices/${ID}`, 'user.smtpDevices', 'get - update remove'],
  ['/user/privatelists', 'user.privateLists', 'list create - -'],
  [`/user/privatelists/${ID}`, 'user.privateLists', 'get - update remove'],
  [`/user/privatelists/${ID}/privatelistmembers`, 'user.privateLists.privateListMembers', 'list create - -'],
  [
    `/user/privatelists/${ID}/privatelistmembers/${OTHER_ID}`,
    'user.privateLists.privateListMembers',
    'get - - remove',
  ],
  ['/user/smtpproxyaddresses', 'user.smtpProxyAddresses', 'list - - -'],
  [`/user/smtpproxyaddresses/${ID}`, 'user.smtpProxyAddresses', 'get - - -'],
  ['/userlicenses', 'userLicenses', 'list - - -'],
  [`/userlicenses/${ID}`, 'userLicenses', '- - - -'],
  ['/user/cos', 'user.cos', 'get - - -'],
  ['/user/greetings', 'user.greetings', 'list - - -'],
  [`/user/greetings/${ID}`, 'user.greetings', 'get - update -'],
  ['/user/transferoptions', 'user.transferOptions', 'list - - -'],
  [`/user/transferoptions/${ID}`, 'user.transferOptions', 'get - update -'],
  ['/users', 'users', 'list create - -'],
  [`/users/${ID}`, 'users', 'get - update remove'],
  [`/users/${ID}/credential/pin`, 'users.pin', 'get - update -'],
  [`/users/${ID}/credential/password`, 'users.password', 'get - update -'],
  [`/users/${ID}/userroles`, 'users.userRoles', 'list create - -'],
  [`/users/${ID}/userroles/${OTHER_ID}`, 'users.userRoles', 'get - - remove'],
  [`/users/${ID}/alternateextensions`, 'users.alternateExtensions', 'list create - -'],
  [`/users/${ID}/alternateextensions/${OTHER_ID}`, 'users.alternateExtensions', 'get - update remove'],
  [`/users/${ID}/externalserviceaccounts`, 'users.externalServiceAccounts', 'list create - -'],
  [
    `/users/${ID}/externalserviceaccounts/${OTHER_ID}`,
    'users.externalServiceAccounts',
    'get - update remove',
  ],
  [`/users/${ID}/mailboxattributes`, 'users.mailbox', 'get - update -'],
  [`/users/${ID}/messagehandlers`, 'users.messageHandlers', 'list - - -'],
  [`/users/${ID}/messagehandlers/${OTHER_ID}`, 'users.messageHandlers', 'get - update -'],
  [`/users/${ID}/mwis`, 'users.mwis', 'list create - -'],
  [`/users/${ID}/mwis/${OTHER_ID}`, 'users.mwis', 'get - update remove'],
  [`/users/${ID}/notificationdevices`, 'users.notificationDevices', 'list - - -'],
  [`/users/${ID}/notificationdevices/${OTHER_ID}`, 'users.notificationDevices', '- - - -'],
  [`/users/${ID}/notificationdevices/htmldevices`, 'users.htmlDevices', 'list create - -'],
  [`/users/${ID}/notificationdevices/htmldevices/${OTHER_ID}`, 'users.htmlDevices', 'get - update remove'],
  [`/users/${ID}/notificationdevices/pagerdevices`, 'users.pagerDevices', 'list create - -'],
  [`/users/${ID}/notificationdevices/pagerdevices/${OTHER_ID}`, 'users.pagerDevices', 'get - update remove'],
  [`/users/${ID}/notificationdevices/phonedevices`, 'users.phoneDevices', 'list create - -'],
  [`/users/${ID}/notificationdevices/phonedevices/${OTHER_ID}`, 'users.phoneDevices', 'get - update remove'],
  [`/users/${ID}/notificationdevices/smsdevices`, 'users.smsDevices', 'list create - -'],
  [`/users/${ID}/notificationdevices/smsdevices/${OTHER_ID}`, 'users.smsDevices', 'get - update remove'],
  [`/users/${ID}/notificationdevices/smtpdevices`, 'users.smtpDevices', 'list create - -'],
  [`/users/${ID}/notificationdevices/smtpdevices/${OTHER_ID}`, 'users.smtpDevices', 'get - update remove'],
  [`/users/${ID}/privatelists`, 'users.privateLists', 'list create - -'],
  [`/users/${ID}/privatelists/${OTHER_ID}`, 'users.privateLists', 'get - update remove'],
  [
    `/users/${ID}/privatelists/${OTHER_ID}/privatelistmembers`,
    'users.privateLists.privateListMembers',
    'list create - -',
  ],
  [
    `/users/${ID}/privatelists/${OTHER_ID}/privatelistmembers/${OTHER_ID}`,
    'users.privateLists.privateListMembers',
    'get - - remove',
  ],
  ['/usertemplates', 'userTemplates', 'list create - -'],
  [`/usertemplates/${ID}`, 'userTemplates', 'get - update remove'],
  [`/usertemplates/${ID}/credential/pin`, 'userTemplates.pin', 'get - update -'],
  [`/usertemplates/${ID}/credential/password`, 'userTemplates.password', 'get - update -'],
  [`/usertemplates/${ID}/userroles`, 'userTemplates.userRoles', 'list create - -'],
  [`/usertemplates/${ID}/userroles/${OTHER_ID}`, 'userTemplates.userRoles', 'get - - remove'],
  [`/usertemplates/${ID}/notificationdevices`, 'userTemplates.notificationDevices', 'list - - -'],
  [`/usertemplates/${ID}/notificationdevices/${OTHER_ID}`, 'userTemplates.notificationDevices', '- - - -'],
  [`/usertemplates/${ID}/notificationdevices/htmldevices`, 'userTemplates.htmlDevices', 'list create - -'],
  [
    `/usertemplates/${ID}/notificationdevices/htmldevices/${OTHER_ID}`,
    'userTemplates.htmlDevices',
    'get - update remove',
  ],
  [`/usertemplates/${ID}/notificationdevices/pagerdevices`, 'userTemplates.pagerDevices', 'list create - -'],
  [
    `/usertemplates/${ID}/notificationdevices/pagerdevices/${OTHER_ID}`,
    'userTemplates.pagerDevices',
    'get - update remove',
  ],
  [`/usertemplates/${ID}/notificationdevices/phonedevices`, 'userTemplates.phoneDevices', 'list create - -'],
  [
    `/usertemplates/${ID}/notificationdevices/phonedevices/${OTHER_ID}`,
    'userTemplates.phoneDevices',
    'get - update remove',
  ],
  [`/usertemplates/${ID}/notificationdevices/smsdevices`, 'userTemplates.smsDevices', 'list create - -'],
  [
    `/usertemplates/${ID}/notificationdevices/smsdevices/${OTHER_ID}`,
    'userTemplates.smsDevices',
    'get - update remove',
  ],
  [`/usertemplates/${ID}/notificationdevices/smtpdevices`, 'userTemplates.smtpDevices', 'list create - -'],
  [
    `/usertemplates/${ID}/notificationdevices/smtpdevices/${OTHER_ID}`,
    'userTemplates.smtpDevices',
    'get - update remove',
  ],
  ['/version', 'version', 'get - - -'],
  ['/vmsservers', 'vmsServers', 'list - - -'],
  [`/vmsservers/${ID}`, 'vmsServers', 'get - - -'],
]

const pathsOf = (resources: Readonly<Record<string, Resource>>, above: string, id: string): string[] =>
  Object.values(resources).flatMap((resource) => {
    const path = `${above}/${resource.path}`
    if (resource.kind === 'singleton') return [path, ...pathsOf(resource.children ?? {}, path, id)]
    return [path, `${path}/${id}`, ...pathsOf(resource.children ?? {}, `${path}/${id}`, OTHER_ID)]
  })

describe('a path of the descriptors', () => {
  test('stands in the table below, each of them', () => {
    expect(TABLE.map(([path]) => path).toSorted()).toEqual(pathsOf(allResources, '', ID).toSorted())
  })

  test.for(
    TABLE.flatMap(([path, name, verbs]) =>
      verbs.split(' ').map((verb, index) => [METHODS[index] ?? 'GET', path, name, verb] as const),
    ),
  )('%s %s is %s, %s', ([method, path, name, verb]) => {
    expect(at(method, path)).toMatchObject(
      verb === '-'
        ? { outcome: 'unknown-verb', name }
        : { outcome: 'known', name, verb, path, idsAreWellFormed: true },
    )
  })

  test('brings its resource and its ids, in their order', () => {
    const found = at('GET', `/users/${ID}/userroles/${OTHER_ID}`)
    expect(found).toMatchObject({ ids: [ID, OTHER_ID], resource: allResources.users.children.userRoles })
  })
})

describe('the misspelt path of Cisco’s page', () => {
  test('is the right one, in its one spelling', () => {
    expect(at('GET', '/smtproxyaddresses')).toEqual(at('GET', '/smtpproxyaddresses'))
    expect(at('DELETE', `/smtproxyaddresses/${ID}`)).toMatchObject({
      outcome: 'known',
      name: 'smtpProxyAddresses',
      verb: 'remove',
      path: `/smtpproxyaddresses/${ID}`,
    })
  })
})

describe('a path that no descriptor has', () => {
  test.for([
    '',
    '/messages',
    '/mailbox',
    `/mailbox/folders/inbox/messages`,
    '/calls',
    '/voicefiles',
    '/schema',
    '/Users',
    '/USERS',
    '/user/credential',
    `/user/${ID}`,
    '/user/messages',
    '/credential/pin',
    '/version/x',
    `/users/${ID}/credential`,
    `/users/${ID}/credential/pin/x`,
    `/users/${ID}/credential/x`,
    `/users/${ID}/pin`,
    `/users/${ID}/userRoles`,
    `/users/${ID}/userroles/${ID}/x`,
    `/users/${ID}/users`,
    `/roles/${ID}/userroles`,
    '/constructor',
    '/__proto__',
    `/users/${ID}/constructor`,
  ])('%s is unknown to every method', (path) => {
    expect(METHODS.map((method) => at(method, path).outcome)).toEqual(METHODS.map(() => 'unknown-path'))
  })

  test('is one with an empty segment at its end, or nothing but one', () => {
    expect(classify(allResources, 'GET', ['version', '']).outcome).toBe('unknown-path')
    expect(classify(allResources, 'GET', ['']).outcome).toBe('unknown-path')
  })
})

describe('a method that is none of the four', () => {
  test.for(['PATCH', 'HEAD', 'OPTIONS', 'constructor', '__proto__'])(
    '%s is an unknown verb of a known path',
    (method) => {
      expect(classify(allResources, method as Method, ['users']).outcome).toBe('unknown-verb')
      expect(classify(allResources, method as Method, ['users', ID]).outcome).toBe('unknown-verb')
    },
  )
})

describe('an id', () => {
  test('in upper case is the same in lower case', () => {
    expect(at('GET', `/users/${ID.toUpperCase()}/userroles/${OTHER_ID.toUpperCase()}`)).toEqual(
      at('GET', `/users/${ID}/userroles/${OTHER_ID}`),
    )
  })

  test.for([
    'mrossi',
    '1234567890',
    `${ID}0`,
    ID.slice(1),
    `{${ID}}`,
    ID.replaceAll('-', ''),
    `${ID}\n`,
    `${ID}/credential/pin`,
    '..',
    '*',
    'a?b#c%d',
    '\uD800',
  ])('%j is malformed, and so is what stands below it', (id) => {
    expect(classify(allResources, 'GET', ['users', id])).toMatchObject({
      outcome: 'known',
      idsAreWellFormed: false,
    })
    expect(classify(allResources, 'GET', ['users', id, 'userroles', ID])).toMatchObject({
      outcome: 'known',
      name: 'users.userRoles',
      idsAreWellFormed: false,
    })
  })

  test('never becomes more than one segment of the path', () => {
    expect(classify(allResources, 'GET', ['users', 'a/b?c#d'])).toMatchObject({
      path: '/users/a%2Fb%3Fc%23d',
    })
  })
})

describe('keys and single objects', () => {
  const leaf = { about: '', source: 'made up', confidence: 'inferred', fields: {} } as const
  const greetings: Resource = {
    ...leaf,
    path: 'greetings',
    kind: 'collection',
    item: 'Greeting',
    key: 'GreetingType',
    verbs: ['list', 'get', 'update'],
  }
  const self: Resource = {
    ...leaf,
    path: 'user',
    kind: 'singleton',
    item: 'User',
    verbs: ['get'],
    children: { greetings },
  }
  const find = (...segments: string[]) => classify({ self }, 'GET', segments)

  test('an item is named by its key as it stands, encoded in the path', () => {
    expect(find('user', 'greetings', 'Off Hours')).toMatchObject({
      outcome: 'known',
      name: 'self.greetings',
      verb: 'get',
      ids: ['Off Hours'],
      idsAreWellFormed: true,
      path: '/user/greetings/Off%20Hours',
    })
    expect(find('user', 'greetings', '#')).toMatchObject({ path: '/user/greetings/%23' })
  })

  test.for(['..', '.', 'a/b', 'a\\b', 'a\nb', 'x'.repeat(256)])('%j is no key', (key) => {
    expect(find('user', 'greetings', key)).toMatchObject({ outcome: 'known', idsAreWellFormed: false })
  })

  test('what lies below a single object has no id of it', () => {
    expect(find('user')).toMatchObject({ name: 'self', verb: 'get', ids: [] })
    expect(find('user', 'greetings')).toMatchObject({ name: 'self.greetings', verb: 'list', ids: [] })
    expect(find('user', 'elsewhere')).toEqual({ outcome: 'unknown-path' })
  })
})
