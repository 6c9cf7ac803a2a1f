import type { Role } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { permissionFor } from '../src/features/vmrest/policy.ts'
import { matrix, NOBODY } from './harness/action-matrix.ts'
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
