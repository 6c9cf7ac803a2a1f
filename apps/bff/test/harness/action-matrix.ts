import type { Role } from '@unity-desk/contract'

export const NOBODY = '00000000-0000-4000-8000-000000000000'

export type Cell = readonly [action: string, method: string, path: string, allowed: readonly Role[]]

const everyone: readonly Role[] = ['viewer', 'helpdesk', 'administrator']
const desks: readonly Role[] = ['helpdesk', 'administrator']
const administrators: readonly Role[] = ['administrator']
const nobody: readonly Role[] = []

const VERBS = {
  l: ['list', 'GET', false],
  g: ['get', 'GET', true],
  c: ['create', 'POST', false],
  u: ['update', 'PUT', true],
  r: ['remove', 'DELETE', true],
} as const

const isVerb = (letter: string): letter is keyof typeof VERBS => letter in VERBS

/** @param rows a noun, its path with that of an item in brackets (`#` is the id of nobody), and the first letters of its verbs */
const cells = (readers: readonly Role[], writers: readonly Role[], rows: string): readonly Cell[] =>
  [...rows.matchAll(/^ *(\S+) +([^[ ]+)(?:\[(\S+)\])? +(\w+)$/gm)].flatMap(
    ([, noun = '', path = '', item = '', verbs = '']) =>
      [...verbs].filter(isVerb).map((letter): Cell => {
        const [verb, method, isItem] = VERBS[letter]
        const whole = `${path}${isItem ? item : ''}`.replaceAll('#', NOBODY)
        return [`${noun}.${verb}`, method, whole, method === 'GET' ? readers : writers]
      }),
  )

/** What each role may do with every action of the gateway, written down by hand: the table of the product must say the same. */
export const matrix: readonly Cell[] = [
  ...cells(
    everyone,
    administrators,
    `
    adminUsers                                   /adminusers[/#]                                                  lgcur
    alternateNames                               /alternatenames[/#]                                              lgcur
    authenticationRules                          /authenticationrules[/#]                                         lgcur
    callHandlerPrimaryTemplates                  /callhandlerprimarytemplates[/#]                                 lgu
    callHandlerPrimaryTemplates.greetings        /callhandlerprimarytemplates/#/usertemplategreetings[/Standard]  lgu
    callHandlerPrimaryTemplates.menuEntries      /callhandlerprimarytemplates/#/menuentries[/1]                   lgu
    callHandlerPrimaryTemplates.transferOptions  /callhandlerprimarytemplates/#/transferoptions[/Standard]        lgu
    callHandlerTemplates                         /callhandlertemplates[/#]                                        lgcur
    callHandlerTemplates.greetings               /callhandlertemplates/#/templategreetings[/Standard]             lgu
    callHandlerTemplates.menuEntries             /callhandlertemplates/#/templatemenuentries[/1]                  lgu
    callHandlerTemplates.transferOptions         /callhandlertemplates/#/templatetransferoptions[/Standard]       lgu
    callHandlers                                 /handlers/callhandlers[/#]                                       lgcur
    callHandlers.callHandlerOwners               /handlers/callhandlers/#/callhandlerowners[/#]                   lgcr
    callHandlers.greetings                       /handlers/callhandlers/#/greetings[/Standard]                    lgu
    callHandlers.menuEntries                     /handlers/callhandlers/#/menuentries[/1]                         lgu
    callHandlers.transferOptions                 /handlers/callhandlers/#/transferoptions[/Standard]              lgu
    contacts                                     /contacts[/#]                                                    lgcur
    coses                                        /coses[/#]                                                       lgcur
    customRoles                                  /customroles[/#]                                                 lgcur
    directoryHandlers                            /handlers/directoryhandlers[/#]                                  lgcur
    distributionLists                            /distributionlists[/#]                                           lgcur
    distributionLists.distributionListMembers    /distributionlists/#/distributionlistmembers[/#]                 lgcr
    interviewHandlers                            /handlers/interviewhandlers[/#]                                  lgcur
    interviewHandlers.interviewQuestions         /handlers/interviewhandlers/#/interviewquestions[/1]             lgu
    locations                                    /locations/connectionlocations[/#]                               lgu
    mailboxStores                                /mailboxstores[/#]                                               lgcur
    messageAgingPolicies                         /messageagingpolicies[/#]                                        lgcur
    messageAgingPolicies.messageAgingRules       /messageagingpolicies/#/messageagingrules[/#]                    lgu
    partitions                                   /partitions[/#]                                                  lgcur
    phoneSystems                                 /phonesystems[/#]                                                lgcur
    portGroups                                   /portgroups[/#]                                                  lgcur
    portGroups.portGroupServers                  /portgroups/#/portgroupservers[/#]                               lgcur
    ports                                        /ports[/#]                                                       lgcur
    restrictionTables                            /restrictiontables[/#]                                           lgcur
    restrictionTables.restrictionPatterns        /restrictiontables/#/restrictionpatterns[/#]                     lgcur
    routingRules                                 /routingrules[/#]                                                lgcur
    routingRules.routingRuleConditions           /routingrules/#/routingruleconditions[/#]                        lgcur
    scheduleSets                                 /schedulesets[/#]                                                lgcur
    scheduleSets.scheduleSetMembers              /schedulesets/#/schedulesetmembers[/#]                           lgcr
    schedules                                    /schedules[/#]                                                   lgcur
    schedules.scheduleDetails                    /schedules/#/scheduledetails[/#]                                 lgcur
    searchSpaces                                 /searchspaces[/#]                                                lgcur
    searchSpaces.searchSpaceMembers              /searchspaces/#/searchspacemembers[/#]                           lgcur
    userTemplates                                /usertemplates[/#]                                               lgcur
    userTemplates.htmlDevices                    /usertemplates/#/notificationdevices/htmldevices[/#]             lgcur
    userTemplates.pagerDevices                   /usertemplates/#/notificationdevices/pagerdevices[/#]            lgcur
    userTemplates.password                       /usertemplates/#/credential/password                             gu
    userTemplates.phoneDevices                   /usertemplates/#/notificationdevices/phonedevices[/#]            lgcur
    userTemplates.pin                            /usertemplates/#/credential/pin                                  gu
    userTemplates.smsDevices                     /usertemplates/#/notificationdevices/smsdevices[/#]              lgcur
    userTemplates.smtpDevices                    /usertemplates/#/notificationdevices/smtpdevices[/#]             lgcur
    userTemplates.userRoles                      /usertemplates/#/userroles[/#]                                   lgcr
    users                                        /users[/#]                                                       lgcur
    users.alternateExtensions                    /users/#/alternateextensions[/#]                                 lgcur
    users.externalServiceAccounts                /users/#/externalserviceaccounts[/#]                             lgcur
    users.htmlDevices                            /users/#/notificationdevices/htmldevices[/#]                     lgcur
    users.mailbox                                /users/#/mailboxattributes                                       gu
    users.messageHandlers                        /users/#/messagehandlers[/#]                                     lgu
    users.mwis                                   /users/#/mwis[/#]                                                lgcur
    users.pagerDevices                           /users/#/notificationdevices/pagerdevices[/#]                    lgcur
    users.password                               /users/#/credential/password                                     gu
    users.phoneDevices                           /users/#/notificationdevices/phonedevices[/#]                    lgcur
    users.privateLists                           /users/#/privatelists[/#]                                        lgcur
    users.privateLists.privateListMembers        /users/#/privatelists/#/privatelistmembers[/#]                   lgcr
    users.smsDevices                             /users/#/notificationdevices/smsdevices[/#]                      lgcur
    users.smtpDevices                            /users/#/notificationdevices/smtpdevices[/#]                     lgcur
    users.userRoles                              /users/#/userroles[/#]                                           lgcr
  `,
  ),
  ...cells(
    everyone,
    nobody,
    `
    cluster                               /cluster[/#]                                 l
    globalUsers                           /globalusers[/#]                             lg
    installedLanguages                    /installedlanguages[/#]                      l
    languageMap                           /languagemap[/#]                             l
    licenseStatusCounts                   /licensestatuscounts[/CUC_BasicMessaging]    lg
    phoneSystems.phoneSystemAssociations  /phonesystems/#/phonesystemassociations[/#]  l
    policies                              /policies[/#]                                lg
    privileges                            /privileges[/#]                              l
    roles                                 /roles[/#]                                   lg
    roles.privileges                      /roles/#/privileges[/#]                      l
    systemRoles                           /systemroles[/#]                             l
    timeZones                             /timezones[/190]                             lg
    userLicenses                          /userlicenses[/#]                            l
    userTemplates.notificationDevices     /usertemplates/#/notificationdevices[/#]     l
    users.notificationDevices             /users/#/notificationdevices[/#]             l
    version                               /version                                     g
    vmsServers                            /vmsservers[/#]                              lg
  `,
  ),
  ...cells(
    administrators,
    administrators,
    `
    configurationValues  /configurationvalues[/System.Some.Value]  lgu
    externalServices     /externalservices[/#]                     lgcur
    importUsers          /import/users/ldap[/#]                    lc
  `,
  ),
  ...cells(
    everyone,
    desks,
    `
    smtpProxyAddresses  /smtpproxyaddresses[/#]  lgcur
    users.pin           /users/#/credential/pin  gu
  `,
  ),
]
