import type { Role } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { permissionFor } from '../src/features/vmrest/policy.ts'
import type { Asked } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let id: string
const people: Partial<Record<Role, Person>> = {}

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off' } })
  for (const [role, name] of [
    ['viewer', 'vera'],
    ['helpdesk', 'hal'],
    ['administrator', 'ada'],
    ['auditor', 'otto'],
  ] as const)
    people[role] = await desk.signIn(name)
  id = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const as = (role: Role): Person => {
  const person = people[role]
  if (!person) throw new Error(role)
  return person
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** What each role may do, written down by hand: the table of the product must say the same. */
const everyone: readonly Role[] = ['viewer', 'helpdesk', 'administrator']
const desks: readonly Role[] = ['helpdesk', 'administrator']
const administrators: readonly Role[] = ['administrator']

const nobody: readonly Role[] = []

/** `#` in a path is the id of nobody. Verbs by their first letter: list, get, create, update, remove. */
type Row = readonly [
  noun: string,
  path: string,
  item: string,
  verbs: string,
  readers: readonly Role[],
  writers: readonly Role[],
]

const rows: readonly Row[] = [
  ['directoryHandlers', '/handlers/directoryhandlers', '/#', 'lgcur', everyone, administrators],
  ['interviewHandlers', '/handlers/interviewhandlers', '/#', 'lgcur', everyone, administrators],
  [
    'interviewHandlers.interviewQuestions',
    '/handlers/interviewhandlers/#/interviewquestions',
    '/1',
    'lgu',
    everyone,
    administrators,
  ],
  ['portGroups', '/portgroups', '/#', 'lgcur', everyone, administrators],
  ['portGroups.portGroupServers', '/portgroups/#/portgroupservers', '/#', 'lgcur', everyone, administrators],
  ['ports', '/ports', '/#', 'lgcur', everyone, administrators],
  ['routingRules', '/routingrules', '/#', 'lgcur', everyone, administrators],
  [
    'routingRules.routingRuleConditions',
    '/routingrules/#/routingruleconditions',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['adminUsers', '/adminusers', '/#', 'lgcur', everyone, administrators],
  ['alternateNames', '/alternatenames', '/#', 'lgcur', everyone, administrators],
  ['authenticationRules', '/authenticationrules', '/#', 'lgcur', everyone, administrators],
  ['callHandlerPrimaryTemplates', '/callhandlerprimarytemplates', '/#', 'lgu', everyone, administrators],
  [
    'callHandlerPrimaryTemplates.greetings',
    '/callhandlerprimarytemplates/#/usertemplategreetings',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  [
    'callHandlerPrimaryTemplates.transferOptions',
    '/callhandlerprimarytemplates/#/transferoptions',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  [
    'callHandlerPrimaryTemplates.menuEntries',
    '/callhandlerprimarytemplates/#/menuentries',
    '/1',
    'lgu',
    everyone,
    administrators,
  ],
  ['callHandlers', '/handlers/callhandlers', '/#', 'lgcur', everyone, administrators],
  [
    'callHandlers.greetings',
    '/handlers/callhandlers/#/greetings',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  [
    'callHandlers.transferOptions',
    '/handlers/callhandlers/#/transferoptions',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  ['callHandlers.menuEntries', '/handlers/callhandlers/#/menuentries', '/1', 'lgu', everyone, administrators],
  [
    'callHandlers.callHandlerOwners',
    '/handlers/callhandlers/#/callhandlerowners',
    '/#',
    'lgcr',
    everyone,
    administrators,
  ],
  ['callHandlerTemplates', '/callhandlertemplates', '/#', 'lgcur', everyone, administrators],
  [
    'callHandlerTemplates.greetings',
    '/callhandlertemplates/#/templategreetings',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  [
    'callHandlerTemplates.transferOptions',
    '/callhandlertemplates/#/templatetransferoptions',
    '/Standard',
    'lgu',
    everyone,
    administrators,
  ],
  [
    'callHandlerTemplates.menuEntries',
    '/callhandlertemplates/#/templatemenuentries',
    '/1',
    'lgu',
    everyone,
    administrators,
  ],
  ['cluster', '/cluster', '/#', 'l', everyone, nobody],
  [
    'configurationValues',
    '/configurationvalues',
    '/System.Some.Value',
    'lgu',
    administrators,
    administrators,
  ],
  ['contacts', '/contacts', '/#', 'lgcur', everyone, administrators],
  ['coses', '/coses', '/#', 'lgcur', everyone, administrators],
  ['customRoles', '/customroles', '/#', 'lgcur', everyone, administrators],
  ['distributionLists', '/distributionlists', '/#', 'lgcur', everyone, administrators],
  [
    'distributionLists.distributionListMembers',
    '/distributionlists/#/distributionlistmembers',
    '/#',
    'lgcr',
    everyone,
    administrators,
  ],
  ['externalServices', '/externalservices', '/#', 'lgcur', administrators, administrators],
  ['globalUsers', '/globalusers', '/#', 'lg', everyone, nobody],
  ['importUsers', '/import/users/ldap', '/#', 'lc', administrators, administrators],
  ['installedLanguages', '/installedlanguages', '/#', 'l', everyone, nobody],
  ['languageMap', '/languagemap', '/#', 'l', everyone, nobody],
  ['licenseStatusCounts', '/licensestatuscounts', '/CUC_BasicMessaging', 'lg', everyone, nobody],
  ['locations', '/locations/connectionlocations', '/#', 'lgu', everyone, administrators],
  ['mailboxStores', '/mailboxstores', '/#', 'lgcur', everyone, administrators],
  ['messageAgingPolicies', '/messageagingpolicies', '/#', 'lgcur', everyone, administrators],
  [
    'messageAgingPolicies.messageAgingRules',
    '/messageagingpolicies/#/messageagingrules',
    '/#',
    'lgu',
    everyone,
    administrators,
  ],
  ['partitions', '/partitions', '/#', 'lgcur', everyone, administrators],
  ['phoneSystems', '/phonesystems', '/#', 'lgcur', everyone, administrators],
  [
    'phoneSystems.phoneSystemAssociations',
    '/phonesystems/#/phonesystemassociations',
    '/#',
    'l',
    everyone,
    nobody,
  ],
  ['policies', '/policies', '/#', 'lg', everyone, nobody],
  ['privileges', '/privileges', '/#', 'l', everyone, nobody],
  ['restrictionTables', '/restrictiontables', '/#', 'lgcur', everyone, administrators],
  [
    'restrictionTables.restrictionPatterns',
    '/restrictiontables/#/restrictionpatterns',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['roles', '/roles', '/#', 'lg', everyone, nobody],
  ['roles.privileges', '/roles/#/privileges', '/#', 'l', everyone, nobody],
  ['schedules', '/schedules', '/#', 'lgcur', everyone, administrators],
  ['schedules.scheduleDetails', '/schedules/#/scheduledetails', '/#', 'lgcur', everyone, administrators],
  ['scheduleSets', '/schedulesets', '/#', 'lgcur', everyone, administrators],
  [
    'scheduleSets.scheduleSetMembers',
    '/schedulesets/#/schedulesetmembers',
    '/#',
    'lgcr',
    everyone,
    administrators,
  ],
  ['searchSpaces', '/searchspaces', '/#', 'lgcur', everyone, administrators],
  [
    'searchSpaces.searchSpaceMembers',
    '/searchspaces/#/searchspacemembers',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['smtpProxyAddresses', '/smtpproxyaddresses', '/#', 'lgcur', everyone, desks],
  ['systemRoles', '/systemroles', '/#', 'l', everyone, nobody],
  ['timeZones', '/timezones', '/190', 'lg', everyone, nobody],
  ['userLicenses', '/userlicenses', '/#', 'l', everyone, nobody],
  ['userTemplates', '/usertemplates', '/#', 'lgcur', everyone, administrators],
  ['userTemplates.pin', '/usertemplates/#/credential/pin', '', 'gu', everyone, administrators],
  ['userTemplates.password', '/usertemplates/#/credential/password', '', 'gu', everyone, administrators],
  ['userTemplates.userRoles', '/usertemplates/#/userroles', '/#', 'lgcr', everyone, administrators],
  [
    'userTemplates.smtpDevices',
    '/usertemplates/#/notificationdevices/smtpdevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  [
    'userTemplates.htmlDevices',
    '/usertemplates/#/notificationdevices/htmldevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  [
    'userTemplates.smsDevices',
    '/usertemplates/#/notificationdevices/smsdevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  [
    'userTemplates.phoneDevices',
    '/usertemplates/#/notificationdevices/phonedevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  [
    'userTemplates.pagerDevices',
    '/usertemplates/#/notificationdevices/pagerdevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['userTemplates.notificationDevices', '/usertemplates/#/notificationdevices', '/#', 'l', everyone, nobody],
  ['users', '/users', '/#', 'lgcur', everyone, administrators],
  ['users.pin', '/users/#/credential/pin', '', 'gu', everyone, desks],
  ['users.password', '/users/#/credential/password', '', 'gu', everyone, administrators],
  ['users.userRoles', '/users/#/userroles', '/#', 'lgcr', everyone, administrators],
  ['users.alternateExtensions', '/users/#/alternateextensions', '/#', 'lgcur', everyone, administrators],
  ['users.smtpDevices', '/users/#/notificationdevices/smtpdevices', '/#', 'lgcur', everyone, administrators],
  ['users.htmlDevices', '/users/#/notificationdevices/htmldevices', '/#', 'lgcur', everyone, administrators],
  ['users.smsDevices', '/users/#/notificationdevices/smsdevices', '/#', 'lgcur', everyone, administrators],
  [
    'users.phoneDevices',
    '/users/#/notificationdevices/phonedevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  [
    'users.pagerDevices',
    '/users/#/notificationdevices/pagerdevices',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['users.notificationDevices', '/users/#/notificationdevices', '/#', 'l', everyone, nobody],
  ['users.mwis', '/users/#/mwis', '/#', 'lgcur', everyone, administrators],
  ['users.messageHandlers', '/users/#/messagehandlers', '/#', 'lgu', everyone, administrators],
  [
    'users.externalServiceAccounts',
    '/users/#/externalserviceaccounts',
    '/#',
    'lgcur',
    everyone,
    administrators,
  ],
  ['users.privateLists', '/users/#/privatelists', '/#', 'lgcur', everyone, administrators],
  [
    'users.privateLists.privateListMembers',
    '/users/#/privatelists/#/privatelistmembers',
    '/#',
    'lgcr',
    everyone,
    administrators,
  ],
  ['users.mailbox', '/users/#/mailboxattributes', '', 'gu', everyone, administrators],
  ['version', '/version', '', 'g', everyone, nobody],
  ['vmsServers', '/vmsservers', '/#', 'lg', everyone, nobody],
]

type Cell = readonly [action: string, method: string, path: string, allowed: readonly Role[]]

const VERBS = {
  l: ['list', 'GET', false],
  g: ['get', 'GET', true],
  c: ['create', 'POST', false],
  u: ['update', 'PUT', true],
  r: ['remove', 'DELETE', true],
} as const

const isVerb = (letter: string): letter is keyof typeof VERBS => letter in VERBS

const matrix: readonly Cell[] = rows.flatMap(([noun, path, item, verbs, readers, writers]) =>
  [...verbs].filter(isVerb).map((letter): Cell => {
    const [verb, method, isItem] = VERBS[letter]
    const whole = `${path}${isItem ? item : ''}`.replaceAll('#', NOBODY)
    return [`${noun}.${verb}`, method, whole, method === 'GET' ? readers : writers]
  }),
)

const actionsOf = (resources: Readonly<Record<string, Resource>>, above = ''): string[] =>
  Object.entries(resources).flatMap(([name, { verbs, children = {} }]) => [
    ...verbs.map((verb) => `${above}${name}.${verb}`),
    ...actionsOf(children, `${above}${name}.`),
  ])

test('every action of every descriptor is in the table of this file, or nobody may do it', () => {
  const known = actionsOf(allResources)
  const mine = known.filter((action) => !action.startsWith('user.'))
  expect(matrix.map(([action]) => action).toSorted()).toEqual(mine.toSorted())
  expect(mine.filter((action) => permissionFor(action) === undefined)).toEqual([])
  expect(known.filter((action) => permissionFor(action) === undefined)).toEqual(
    known.filter((action) => action.startsWith('user.')),
  )
})

test.each([
  ['GET', '/user'],
  ['PUT', '/user'],
  ['PUT', '/user/credential/pin'],
  ['GET', '/user/privatelists'],
])("nobody reaches Unity's account of Unity Desk itself: %s %s", async (method, path) => {
  const answer = await as('administrator').ask(`/vmrest${path}`, {
    method,
    ...(method !== 'GET' && { json: {} }),
  })
  expect(answer.status).toBe(403)
  expect(await sim.requests()).toEqual([])
})

describe.each(['viewer', 'helpdesk', 'administrator', 'auditor'] as const)('a role: %s', (role) => {
  test.each(matrix)('%s (%s %s)', async (_action, method, path, allowed) => {
    const answer = await as(role).ask(`/vmrest${path}`, { method, ...(method !== 'GET' && { json: {} }) })
    if (allowed.includes(role)) expect(answer.status).not.toBe(403)
    else {
      expect(answer.status).toBe(403)
      expect(await sim.requests()).toEqual([])
    }
  })
})

const pin = (): string => `/vmrest/users/${id}/credential/pin`
const xml = (fields: Readonly<Record<string, string>>): Asked => ({
  xml: `<Credential>${Object.entries(fields)
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</Credential>`,
})

describe('what the helpdesk may say of a PIN', () => {
  test.each<Readonly<Record<string, string>>>([
    { Credentials: '739150', CredMustChange: 'true' },
    { HackCount: '0', TimeHacked: '' },
    { Hacked: '0', HackCount: '0' },
    { Locked: 'false', HackCount: '0' },
    { Credentials: '739158', CredMustChange: 'true', Locked: 'false', HackCount: '0', TimeHacked: '' },
  ])('%j', async (fields) => {
    expect((await as('helpdesk').put(pin(), fields)).status).toBe(204)
    if (fields['Credentials'] === undefined)
      expect((await as('helpdesk').ask(pin(), { method: 'PUT', ...xml(fields) })).status).toBe(204)
  })

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ['Locked', { Locked: 'true' }],
    ['Locked', { Locked: '1' }],
    ['Locked', { Locked: 'yes' }],
    ['Locked', { Locked: '' }],
    ['HackCount', { HackCount: '99' }],
    ['Hacked', { Hacked: 'true' }],
    ['TimeHacked', { TimeHacked: '2026-11-22 10:00:00' }],
    ['EncryptionType', { EncryptionType: '3', Credentials: '739150' }],
    ['CredentialPolicyObjectId', { CredentialPolicyObjectId: NOBODY }],
    ['DoesntExpire', { DoesntExpire: 'true' }],
    ['CantChange', { CantChange: 'true', HackCount: '0' }],
  ])('but not %s: %j is 403, by name, in JSON and in XML', async (name, fields) => {
    for (const asked of [{ json: fields }, xml(fields)]) {
      const answer = await as('helpdesk').ask(pin(), {
        method: 'PUT',
        ...asked,
        headers: { accept: 'application/json' },
      })
      expect(answer.status).toBe(403)
      expect(answer.json().errors.message).toContain(name)
      expect(await sim.writes()).toEqual([])
    }
    const sent = await as('administrator').put(pin(), { ...fields })
    expect(sent.status).not.toBe(403)
    await sim.direct(`/users/${id}/credential/pin`, {
      method: 'PUT',
      json: { Locked: 'false', HackCount: '0', Hacked: 'false', DoesntExpire: 'false', CantChange: 'false' },
    })
  })

  test('and nothing at all of a password', async () => {
    const path = pin().replace('pin', 'password')
    for (const fields of [{ Credentials: 'Some-password-1' }, { HackCount: '0' }])
      expect((await as('helpdesk').put(path, fields)).status).toBe(403)
    expect(await sim.requests()).toEqual([])
  })
})
