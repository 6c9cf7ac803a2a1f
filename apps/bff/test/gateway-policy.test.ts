import type { Role } from '@unity-desk/contract'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { policy } from '../src/features/vmrest/policy.ts'
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

type Cell = readonly [action: string, method: string, path: string, allowed: readonly Role[]]

const matrix: readonly Cell[] = [
  ['authenticationRules.list', 'GET', '/authenticationrules', everyone],
  ['authenticationRules.get', 'GET', `/authenticationrules/${NOBODY}`, everyone],
  ['authenticationRules.create', 'POST', '/authenticationrules', administrators],
  ['authenticationRules.update', 'PUT', `/authenticationrules/${NOBODY}`, administrators],
  ['authenticationRules.remove', 'DELETE', `/authenticationrules/${NOBODY}`, administrators],
  ['roles.list', 'GET', '/roles', everyone],
  ['roles.get', 'GET', `/roles/${NOBODY}`, everyone],
  ['smtpProxyAddresses.list', 'GET', '/smtpproxyaddresses', everyone],
  ['smtpProxyAddresses.get', 'GET', `/smtpproxyaddresses/${NOBODY}`, everyone],
  ['smtpProxyAddresses.create', 'POST', '/smtpproxyaddresses', desks],
  ['smtpProxyAddresses.update', 'PUT', `/smtpproxyaddresses/${NOBODY}`, desks],
  ['smtpProxyAddresses.remove', 'DELETE', `/smtpproxyaddresses/${NOBODY}`, desks],
  ['userTemplates.list', 'GET', '/usertemplates', everyone],
  ['userTemplates.get', 'GET', `/usertemplates/${NOBODY}`, everyone],
  ['userTemplates.create', 'POST', '/usertemplates', administrators],
  ['userTemplates.update', 'PUT', `/usertemplates/${NOBODY}`, administrators],
  ['userTemplates.remove', 'DELETE', `/usertemplates/${NOBODY}`, administrators],
  ['userTemplates.pin.get', 'GET', `/usertemplates/${NOBODY}/credential/pin`, everyone],
  ['userTemplates.pin.update', 'PUT', `/usertemplates/${NOBODY}/credential/pin`, administrators],
  ['userTemplates.password.get', 'GET', `/usertemplates/${NOBODY}/credential/password`, everyone],
  ['userTemplates.password.update', 'PUT', `/usertemplates/${NOBODY}/credential/password`, administrators],
  ['userTemplates.userRoles.list', 'GET', `/usertemplates/${NOBODY}/userroles`, everyone],
  ['userTemplates.userRoles.get', 'GET', `/usertemplates/${NOBODY}/userroles/${NOBODY}`, everyone],
  ['userTemplates.userRoles.create', 'POST', `/usertemplates/${NOBODY}/userroles`, administrators],
  [
    'userTemplates.userRoles.remove',
    'DELETE',
    `/usertemplates/${NOBODY}/userroles/${NOBODY}`,
    administrators,
  ],
  ['users.list', 'GET', '/users', everyone],
  ['users.get', 'GET', `/users/${NOBODY}`, everyone],
  ['users.create', 'POST', '/users', administrators],
  ['users.update', 'PUT', `/users/${NOBODY}`, administrators],
  ['users.remove', 'DELETE', `/users/${NOBODY}`, administrators],
  ['users.pin.get', 'GET', `/users/${NOBODY}/credential/pin`, everyone],
  ['users.pin.update', 'PUT', `/users/${NOBODY}/credential/pin`, desks],
  ['users.password.get', 'GET', `/users/${NOBODY}/credential/password`, everyone],
  ['users.password.update', 'PUT', `/users/${NOBODY}/credential/password`, administrators],
  ['users.userRoles.list', 'GET', `/users/${NOBODY}/userroles`, everyone],
  ['users.userRoles.get', 'GET', `/users/${NOBODY}/userroles/${NOBODY}`, everyone],
  ['users.userRoles.create', 'POST', `/users/${NOBODY}/userroles`, administrators],
  ['users.userRoles.remove', 'DELETE', `/users/${NOBODY}/userroles/${NOBODY}`, administrators],
  ['version.get', 'GET', '/version', everyone],
]

test('the table of the product and the one in this file know the same actions', () => {
  expect(Object.keys(policy).sort()).toEqual(matrix.map(([action]) => action).sort())
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
