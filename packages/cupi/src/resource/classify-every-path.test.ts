import { describe, expect, test } from 'vitest'
import { allResources } from '../resources/index.ts'
import { classify } from './classify.ts'
import type { Resource } from './resource.ts'

const ID = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'
const OTHER_ID = 'd0c1b2a3-9485-4766-8758-4939201a2b3c'

const VERBS_OF = {
  GET: ['list', 'get'],
  POST: ['create'],
  PUT: ['update'],
  DELETE: ['remove'],
} as const

/**
 * Every resource: its name, its path (`#` is an id), the verbs of the path, and those of an item below it; a dash where
 * there are no items.
 */
const TABLE = `
  adminUsers                                   /adminusers                                           list,create  get,update,remove
  alternateNames                               /alternatenames                                       list,create  get,update,remove
  authenticationRules                          /authenticationrules                                  list,create  get,update,remove
  callHandlerPrimaryTemplates                  /callhandlerprimarytemplates                          list         get,update
  callHandlerPrimaryTemplates.greetings        /callhandlerprimarytemplates/#/usertemplategreetings  list         get,update
  callHandlerPrimaryTemplates.menuEntries      /callhandlerprimarytemplates/#/menuentries            list         get,update
  callHandlerPrimaryTemplates.transferOptions  /callhandlerprimarytemplates/#/transferoptions        list         get,update
  callHandlerTemplates                         /callhandlertemplates                                 list,create  get,update,remove
  callHandlerTemplates.greetings               /callhandlertemplates/#/templategreetings             list         get,update
  callHandlerTemplates.menuEntries             /callhandlertemplates/#/templatemenuentries           list         get,update
  callHandlerTemplates.transferOptions         /callhandlertemplates/#/templatetransferoptions       list         get,update
  callHandlers                                 /handlers/callhandlers                                list,create  get,update,remove
  callHandlers.callHandlerOwners               /handlers/callhandlers/#/callhandlerowners            list,create  get,remove
  callHandlers.greetings                       /handlers/callhandlers/#/greetings                    list         get,update
  callHandlers.menuEntries                     /handlers/callhandlers/#/menuentries                  list         get,update
  callHandlers.transferOptions                 /handlers/callhandlers/#/transferoptions              list         get,update
  cluster                                      /cluster                                              list         none
  configurationValues                          /configurationvalues                                  list         get,update
  contacts                                     /contacts                                             list,create  get,update,remove
  coses                                        /coses                                                list,create  get,update,remove
  customRoles                                  /customroles                                          list,create  get,update,remove
  directoryHandlers                            /handlers/directoryhandlers                           list,create  get,update,remove
  distributionLists                            /distributionlists                                    list,create  get,update,remove
  distributionLists.distributionListMembers    /distributionlists/#/distributionlistmembers          list,create  get,remove
  externalServices                             /externalservices                                     list,create  get,update,remove
  globalUsers                                  /globalusers                                          list         get
  importUsers                                  /import/users/ldap                                    list,create  none
  installedLanguages                           /installedlanguages                                   list         none
  interviewHandlers                            /handlers/interviewhandlers                           list,create  get,update,remove
  interviewHandlers.interviewQuestions         /handlers/interviewhandlers/#/interviewquestions      list         get,update
  languageMap                                  /languagemap                                          list         none
  licenseStatusCounts                          /licensestatuscounts                                  list         get
  locations                                    /locations/connectionlocations                        list         get,update
  mailboxStores                                /mailboxstores                                        list,create  get,update,remove
  messageAgingPolicies                         /messageagingpolicies                                 list,create  get,update,remove
  messageAgingPolicies.messageAgingRules       /messageagingpolicies/#/messageagingrules             list         get,update
  partitions                                   /partitions                                           list,create  get,update,remove
  phoneSystems                                 /phonesystems                                         list,create  get,update,remove
  phoneSystems.phoneSystemAssociations         /phonesystems/#/phonesystemassociations               list         none
  policies                                     /policies                                             list         get
  portGroups                                   /portgroups                                           list,create  get,update,remove
  portGroups.portGroupServers                  /portgroups/#/portgroupservers                        list,create  get,update,remove
  ports                                        /ports                                                list,create  get,update,remove
  privileges                                   /privileges                                           list         none
  restrictionTables                            /restrictiontables                                    list,create  get,update,remove
  restrictionTables.restrictionPatterns        /restrictiontables/#/restrictionpatterns              list,create  get,update,remove
  roles                                        /roles                                                list         get
  roles.privileges                             /roles/#/privileges                                   list         none
  routingRules                                 /routingrules                                         list,create  get,update,remove
  routingRules.routingRuleConditions           /routingrules/#/routingruleconditions                 list,create  get,update,remove
  scheduleSets                                 /schedulesets                                         list,create  get,update,remove
  scheduleSets.scheduleSetMembers              /schedulesets/#/schedulesetmembers                    list,create  get,remove
  schedules                                    /schedules                                            list,create  get,update,remove
  schedules.scheduleDetails                    /schedules/#/scheduledetails                          list,create  get,update,remove
  searchSpaces                                 /searchspaces                                         list,create  get,update,remove
  searchSpaces.searchSpaceMembers              /searchspaces/#/searchspacemembers                    list,create  get,update,remove
  smtpProxyAddresses                           /smtpproxyaddresses                                   list,create  get,update,remove
  systemRoles                                  /systemroles                                          list         none
  timeZones                                    /timezones                                            list         get
  user                                         /user                                                 get,update   -
  user.alternateExtensions                     /user/alternateextensions                             list,create  get,update,remove
  user.alternateNames                          /user/alternatenames                                  list,create  get,update,remove
  user.cos                                     /user/cos                                             get          -
  user.externalServiceAccounts                 /user/externalserviceaccounts                         list         get,update
  user.greetings                               /user/greetings                                       list         get,update
  user.htmlDevices                             /user/notificationdevices/htmldevices                 list,create  get,update,remove
  user.notificationDevices                     /user/notificationdevices                             list         none
  user.pagerDevices                            /user/notificationdevices/pagerdevices                list,create  get,update,remove
  user.password                                /user/credential/password                             update       -
  user.phoneDevices                            /user/notificationdevices/phonedevices                list,create  get,update,remove
  user.pin                                     /user/credential/pin                                  update       -
  user.privateLists                            /user/privatelists                                    list,create  get,update,remove
  user.privateLists.privateListMembers         /user/privatelists/#/privatelistmembers               list,create  get,remove
  user.smsDevices                              /user/notificationdevices/smsdevices                  list,create  get,update,remove
  user.smtpDevices                             /user/notificationdevices/smtpdevices                 list,create  get,update,remove
  user.smtpProxyAddresses                      /user/smtpproxyaddresses                              list         get
  user.transferOptions                         /user/transferoptions                                 list         get,update
  userLicenses                                 /userlicenses                                         list         none
  userTemplates                                /usertemplates                                        list,create  get,update,remove
  userTemplates.htmlDevices                    /usertemplates/#/notificationdevices/htmldevices      list,create  get,update,remove
  userTemplates.notificationDevices            /usertemplates/#/notificationdevices                  list         none
  userTemplates.pagerDevices                   /usertemplates/#/notificationdevices/pagerdevices     list,create  get,update,remove
  userTemplates.password                       /usertemplates/#/credential/password                  get,update   -
  userTemplates.phoneDevices                   /usertemplates/#/notificationdevices/phonedevices     list,create  get,update,remove
  userTemplates.pin                            /usertemplates/#/credential/pin                       get,update   -
  userTemplates.smsDevices                     /usertemplates/#/notificationdevices/smsdevices       list,create  get,update,remove
  userTemplates.smtpDevices                    /usertemplates/#/notificationdevices/smtpdevices      list,create  get,update,remove
  userTemplates.userRoles                      /usertemplates/#/userroles                            list,create  get,remove
  users                                        /users                                                list,create  get,update,remove
  users.alternateExtensions                    /users/#/alternateextensions                          list,create  get,update,remove
  users.externalServiceAccounts                /users/#/externalserviceaccounts                      list,create  get,update,remove
  users.htmlDevices                            /users/#/notificationdevices/htmldevices              list,create  get,update,remove
  users.mailbox                                /users/#/mailboxattributes                            get,update   -
  users.messageHandlers                        /users/#/messagehandlers                              list         get,update
  users.mwis                                   /users/#/mwis                                         list,create  get,update,remove
  users.notificationDevices                    /users/#/notificationdevices                          list         none
  users.pagerDevices                           /users/#/notificationdevices/pagerdevices             list,create  get,update,remove
  users.password                               /users/#/credential/password                          get,update   -
  users.phoneDevices                           /users/#/notificationdevices/phonedevices             list,create  get,update,remove
  users.pin                                    /users/#/credential/pin                               get,update   -
  users.privateLists                           /users/#/privatelists                                 list,create  get,update,remove
  users.privateLists.privateListMembers        /users/#/privatelists/#/privatelistmembers            list,create  get,remove
  users.smsDevices                             /users/#/notificationdevices/smsdevices               list,create  get,update,remove
  users.smtpDevices                            /users/#/notificationdevices/smtpdevices              list,create  get,update,remove
  users.userRoles                              /users/#/userroles                                    list,create  get,remove
  version                                      /version                                              get          -
  vmsServers                                   /vmsservers                                           list         get
`

type Row = { readonly name: string; readonly path: string; readonly verbs: string }

const rows: readonly Row[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [name = '', path = '', verbs = '', ofItem = ''] = line.trim().split(/ +/)
    const known = { name, path, verbs }
    return ofItem === '-' ? [known] : [known, { name, path: `${path}/#`, verbs: ofItem }]
  })
  .map((row) => ({ ...row, path: row.path.replace('#', ID).replaceAll('#', OTHER_ID) }))

const pathsOf = (resources: Readonly<Record<string, Resource>>, above: string, id: string): string[] =>
  Object.values(resources).flatMap((resource) => {
    const path = `${above}/${resource.path}`
    if (resource.kind === 'singleton') return [path, ...pathsOf(resource.children ?? {}, path, id)]
    return [path, `${path}/${id}`, ...pathsOf(resource.children ?? {}, `${path}/${id}`, OTHER_ID)]
  })

test('every path of the descriptors stands in the table', () => {
  expect(rows.map(({ path }) => path).toSorted()).toEqual(pathsOf(allResources, '', ID).toSorted())
})

describe.for(['GET', 'POST', 'PUT', 'DELETE'] as const)('%s', (method) => {
  test.for(rows)('$path of $name, which knows $verbs', ({ path, name, verbs }) => {
    const verb = VERBS_OF[method].find((each) => verbs.split(',').includes(each))
    expect(classify(allResources, method, path.split('/').filter(Boolean))).toMatchObject(
      verb === undefined
        ? { outcome: 'unknown-verb', name }
        : { outcome: 'known', name, verb, path, idsAreWellFormed: true },
    )
  })
})
