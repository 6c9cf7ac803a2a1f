import type { Permission } from '@unity-desk/contract'
import type { Resource } from '@unity-desk/cupi'
import { allResources } from '@unity-desk/cupi/resources'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { wayBack } from '../src/features/changes/undo.ts'
import { readBelow } from '../src/features/vmrest/below.ts'
import { permissionFor } from '../src/features/vmrest/policy.ts'
import { UnityFailure } from '../src/platform/unity/failure.ts'
import { resourceOf } from '../src/platform/unity/resource-of.ts'
import { NOBODY } from './harness/action-matrix.ts'
import type { Answer } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { writables, type Writable } from './harness/every-write/index.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

// Every noun that can be written through /vmrest: what the undo journal keeps of it, and that it brings it back.

let sim: Sim
let desk: Desk
let ada: Person
/** The provider of short messages has no list of its own; it is the same at every start. */
const known: Record<string, string> = { provider: 'a44ba15b-c40b-4681-81b9-afeffb9da8ad' }

const firstIn = async (path: string, item: string): Promise<string> => {
  const page = `${path}${path.includes('?') ? '&' : '?'}rowsPerPage=1&pageNumber=1`
  return String((await sim.direct(page)).json()[item].ObjectId)
}

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off' } })
  ada = await desk.signIn('ada')
  known['mario'] = await sim.userId('mrossini')
  known['keller'] = await sim.userId('lkeller')
  for (const [word, path, item] of [
    ['phoneSystem', '/phonesystems', 'PhoneSystem'],
    ['role', '/roles', 'Role'],
    ['handlerTemplate', '/callhandlertemplates', 'CallhandlerTemplate'],
    ['primaryTemplate', '/callhandlerprimarytemplates', 'CallhandlerPrimaryTemplate'],
    ['handler', '/handlers/callhandlers?query=(IsPrimary%20is%200)', 'Callhandler'],
    ['list', '/distributionlists', 'DistributionList'],
    ['contact', '/contacts', 'Contact'],
    ['interview', '/handlers/interviewhandlers', 'InterviewHandler'],
    ['routingRule', '/routingrules', 'RoutingRule'],
    ['location', '/locations/connectionlocations', 'ConnectionLocation'],
    ['searchSpace', '/searchspaces', 'SearchSpace'],
    ['portGroup', '/portgroups', 'PortGroup'],
    ['schedule', '/schedules', 'Schedule'],
    ['scheduleSet', '/schedulesets', 'ScheduleSet'],
    ['restrictionTable', '/restrictiontables', 'RestrictionTable'],
    ['agingPolicy', '/messageagingpolicies', 'MessageAgingPolicy'],
    ['template', '/usertemplates', 'UserTemplate'],
    ['externalService', '/externalservices', 'ExternalService'],
    ['partition', '/partitions', 'Partition'],
    ['messageHandler', `/users/${known['mario']}/messagehandlers`, 'MessageHandler'],
  ] as const)
    known[word] = await firstIn(path, item)
  known['agingRule'] = await firstIn(
    `/messageagingpolicies/${known['agingPolicy']}/messageagingrules`,
    'MessageAgingRule',
  )
  const { ImportUser } = (await sim.direct('/import/users/ldap?limit=1&offset=0')).json()
  known['pkid'] = String([ImportUser].flat()[0].pkid)
  const make = async (word: string, path: string, json: object): Promise<void> => {
    known[word] = (await sim.direct(path, { method: 'POST', json })).text.trim().split('/').at(-1) ?? ''
  }
  await make('privateList', `/users/${known['mario']}/privatelists`, { DisplayName: 'Friends' })
  await make('list', '/distributionlists', { Alias: 'few', DisplayName: 'A few' })
  await make('partition', '/partitions', { Name: 'Second', LocationObjectId: known['location'] })
  await make('otherSchedule', '/schedules', { DisplayName: 'Late', OwnerLocationObjectId: known['location'] })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const filled = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, word: string) => known[word] ?? 'unknown')
const filledIn = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, filled(value)]))

const JSON_WANTED = { accept: 'application/json' }
/** What can be written of it, as it shows it; empty and absent are the same to Unity. */
const read = async (noun: string, path: string): Promise<Readonly<Record<string, string>>> => {
  const found: Readonly<Record<string, string>> = (await ada.get(`/vmrest${path}`, JSON_WANTED)).json()
  const fields = resourceOf(`${noun}.get`)?.fields
  return Object.fromEntries(
    Object.entries(found).filter(([name, value]) => value !== '' && fields?.[name]?.writable),
  )
}
const newest = async () => (await ada.get('/api/changes?limit=1')).json().items[0]
const undo = async (id: string): Promise<Answer> => ada.post(`/api/changes/${id}/revert`, {})

const nounsOf = (resources: Readonly<Record<string, Resource>>, above = ''): string[] =>
  Object.entries(resources).flatMap(([name, { verbs, children = {} }]) => [
    ...(verbs.some((verb) => verb !== 'list' && verb !== 'get') ? [`${above}${name}`] : []),
    ...nounsOf(children, `${above}${name}.`),
  ])

test('every noun that anybody may write is in the table', () => {
  const nouns = nounsOf(allResources).filter((noun): boolean => {
    const permission: Permission | undefined = permissionFor(`${noun}.update`)
    return permission !== undefined
  })
  expect(writables.map(({ noun }) => noun).toSorted()).toEqual(nouns.toSorted())
})

const factsOf = (noun: string, resource: Resource, kind: 'update' | 'create' | 'remove') => {
  const held = Object.keys(resource.fields).filter(
    (name) => resource.fields[name]?.writable && resource.fields[name].kind !== 'secret',
  )
  const all = (value: string) => Object.fromEntries(held.map((name) => [name, value]))
  const place = { created: NOBODY, path: `/there/${NOBODY}` }
  return { kind, noun, resource, before: all('1'), after: all('2'), ...place }
}

test.each(writables)('of $noun it is known what can be taken back', ({ noun, gone }) => {
  const resource = resourceOf(`${noun}.get`)
  if (!resource) throw new Error(noun)
  const { verbs } = resource
  if (verbs.includes('update'))
    expect(wayBack(factsOf(noun, resource, 'update'))).toMatchObject({ method: 'PUT' })
  if (verbs.includes('create'))
    expect(wayBack(factsOf(noun, resource, 'create'))).toMatchObject(
      verbs.includes('remove') ? { method: 'DELETE' } : { reason: gone },
    )
  if (verbs.includes('remove'))
    expect(wayBack(factsOf(noun, resource, 'remove'))).toMatchObject(
      gone === undefined ? { method: 'POST' } : { reason: gone },
    )
})

describe('what goes with a person is read before they are deleted', () => {
  const plan = { action: 'users.remove', resource: allResources.users, path: `/users/${NOBODY}` }
  const empty = {
    status: 200,
    contentType: 'application/json',
    retryAfter: undefined,
    location: null,
    node: '',
  }

  test('a little at a time, and a list that is away is no obstacle', async () => {
    let running = 0
    let most = 0
    let lists = 0
    const below = await readBelow(
      {
        send: async ({ path }) => {
          lists += 1
          running += 1
          most = Math.max(most, running)
          await new Promise(setImmediate)
          running -= 1
          if (path.endsWith('/privatelists'))
            throw new UnityFailure('busy', { sent: false, detail: 'queue full' })
          return { ...empty, body: Buffer.from('{"@total":"0"}') }
        },
      },
      plan,
    )
    expect(below).toEqual([{ noun: 'privateLists', of: null, items: [] }])
    expect([lists > 10, most]).toEqual([true, 2])
  })

  test('and not for ever: what takes too long is told as unread', async () => {
    const now = vi.spyOn(performance, 'now')
    let lists = 0
    const send = async () => {
      lists += 1
      now.mockReturnValue(Number.MAX_SAFE_INTEGER)
      return { ...empty, body: Buffer.from('{"@total":"0"}') }
    }
    const below = await readBelow({ send }, plan).finally(() => now.mockRestore())
    expect([lists, below.length > 10, new Set(below.map(({ of }) => of))]).toEqual([1, true, new Set([null])])
  })
})

const changed = async (path: string, { noun, update: fields = {}, readAs }: Writable): Promise<void> => {
  const update = filledIn(fields)
  const before = await read(noun, path)
  const shown = (await sim.direct(path)).json()
  const answer = await ada.put(`/vmrest${path}`, update)
  expect([answer.status, answer.text]).toEqual([204, ''])
  const change = await newest()
  expect(answer.headers['x-unity-desk-change']).toBe(change.id)
  expect(change).toMatchObject({ kind: 'update', state: 'revertable', after: update })
  for (const name of Object.keys(update)) expect(change.before[name]).toBe(shown[readAs ?? name])
  if (readAs === undefined) expect(await read(noun, path)).not.toEqual(before)
  expect((await undo(change.id)).json()).toEqual({ outcome: 'done', changeId: expect.any(String) })
  expect(await read(noun, path)).toEqual(before)
  expect((await sim.direct(path)).json()[readAs ?? '']).toBe(shown[readAs ?? ''])
}

const made = async ({ path, search = '', create = {} }: Writable): Promise<string> => {
  const answer = await ada.post(`/vmrest${filled(path)}${filled(search)}`, filledIn(create), JSON_WANTED)
  expect([answer.status, answer.text]).toEqual([201, expect.any(String)])
  expect(await newest()).toMatchObject({
    kind: 'create',
    before: null,
    id: answer.headers['x-unity-desk-change'],
  })
  return answer.text.trim().split('/').at(-1) ?? ''
}

/** Each way of writing once; all nouns are gone through with DESK_RUNS=1. */
const SAMPLES = new Set([
  'users',
  'users.pin',
  'users.alternateExtensions',
  'users.smtpDevices',
  'users.privateLists.privateListMembers',
  'users.mailbox',
  'smtpProxyAddresses',
  'contacts',
  'callHandlers.menuEntries',
  'externalServices',
  'importUsers',
])
const tried = process.env['DESK_RUNS'] ? writables : writables.filter(({ noun }) => SAMPLES.has(noun))

describe.each(tried)('$noun', (writable) => {
  const { noun, path, create, update, gone } = writable
  test('is kept in the journal with what stood there before, and taken back', async () => {
    if (!create) return changed(filled(path), writable)
    const id = await made(writable)
    if (gone === 'import')
      return expect(await newest()).toMatchObject({ state: 'not-revertable', reason: gone })
    const item = `${filled(path)}/${id}`
    if (update) await changed(item, writable)
    const before = await read(noun, item)
    expect((await ada.remove(`/vmrest${item}`)).status).toBe(204)
    const removal = await newest()
    expect(removal).toMatchObject({ kind: 'remove', after: null, before })
    if (gone !== undefined) return expect(removal).toMatchObject({ state: 'not-revertable', reason: gone })
    const back = await undo(removal.id)
    expect(back.json()).toEqual({ outcome: 'done', changeId: expect.any(String) })
    const again = await newest()
    expect(again).toMatchObject({ id: back.json().changeId, kind: 'create', reverts: removal.id })
    const { items } = (await ada.get(`/api/audit?limit=1&action=${noun}.create`)).json()
    expect(await read(noun, `${filled(path)}/${items[0].details.created}`)).toEqual(before)
    return expect((await undo(again.id)).json()).toMatchObject({ outcome: 'done' })
  })
})

const post = async (path: string, json: object): Promise<string> =>
  (await ada.post(`/vmrest${path}`, json, JSON_WANTED)).text.trim().split('/').at(-1) ?? ''
const newId = async (id: string): Promise<string> =>
  (await ada.get(`/api/audit?limit=1&action=${id}`)).json().items[0].details.created

describe('what belonged to what was deleted comes back with it', () => {
  test('a distribution list with its members and its address', async () => {
    const list = await post('/distributionlists', { Alias: 'helpers', DisplayName: 'Helpers' })
    const members = `/distributionlists/${list}/distributionlistmembers`
    for (const word of ['mario', 'keller']) await post(members, { MemberUserObjectId: known[word] })
    await post('/smtpproxyaddresses', {
      SmtpAddress: 'helpers@new.example',
      ObjectDistributionListObjectId: list,
    })
    await ada.remove(`/vmrest/distributionlists/${list}`)
    const { id } = await newest()
    const detail = (await ada.get(`/api/changes/${id}`)).json()
    expect(detail).toMatchObject({ lost: [], below: [{ noun: 'distributionListMembers', of: 2 }, { of: 1 }] })
    expect((await undo(id)).json()).toEqual({ outcome: 'done', changeId: expect.any(String) })
    const again = await newId('distributionLists.create')
    expect(again).not.toBe(list)
    const back = await sim.direct(`/distributionlists/${again}/distributionlistmembers`)
    expect(back.json().DistributionListMember).toMatchObject([
      { MemberUserObjectId: known['mario'] },
      { MemberUserObjectId: known['keller'] },
    ])
    const owned = await sim.direct('/smtpproxyaddresses?query=(SmtpAddress%20is%20helpers@new.example)')
    expect(owned.json().SmtpProxyAddress).toMatchObject({ ObjectDistributionListObjectId: again })
  })

  test('nothing of it where nobody knows whether it was made again, and that is told', async () => {
    const list = await post('/distributionlists', { Alias: 'lost', DisplayName: 'Lost' })
    await post(`/distributionlists/${list}/distributionlistmembers`, { MemberUserObjectId: known['mario'] })
    await ada.remove(`/vmrest/distributionlists/${list}`)
    const { id } = await newest()
    await sim.break({
      kind: 'reset-after-apply',
      times: 1,
      match: { method: 'POST', path: 'distributionlists' },
    })
    expect((await undo(id)).json()).toMatchObject({
      outcome: 'unknown',
      left: [{ noun: 'distributionListMembers', why: expect.stringContaining('not known') }],
    })
  })

  test('a call handler with its keys and transfers; what was recorded is told to be lost', async () => {
    const handlers = `/handlers/callhandlers`
    const search = `?templateObjectId=${known['handlerTemplate']}`
    const first = await post(`${handlers}${search}`, { DisplayName: 'Night desk', MaxMsgLen: '77' })
    await ada.put(`/vmrest${handlers}/${first}/menuentries/3`, {
      Action: '2',
      TargetConversation: 'PHGreeting',
      TargetHandlerObjectId: first,
    })
    await ada.put(`/vmrest${handlers}/${first}/greetings/Standard`, { PlayWhat: '1', Reprompts: '3' })
    await post(`${handlers}/${first}/callhandlerowners`, { UserObjectId: known['mario'] })
    await ada.remove(`/vmrest${handlers}/${first}`)
    const { id } = await newest()
    expect((await ada.get(`/api/changes/${id}`)).json()).toMatchObject({ lost: ['greetings'] })
    expect((await undo(id)).json()).toEqual({ outcome: 'done', changeId: expect.any(String) })
    const again = await newId('callHandlers.create')
    const at = async (path: string) => (await sim.direct(`${handlers}/${again}${path}`)).json()
    expect(await at('')).toMatchObject({ DisplayName: 'Night desk', MaxMsgLen: '77' })
    // It led to itself, and does so under its new name.
    expect(await at('/menuentries/3')).toMatchObject({ Action: '2', TargetHandlerObjectId: again })
    expect(await at('/greetings/Standard')).toMatchObject({ PlayWhat: '1', Reprompts: '3' })
    expect((await at('/callhandlerowners')).CallhandlerOwner).toMatchObject({ UserObjectId: known['mario'] })
  })
})
