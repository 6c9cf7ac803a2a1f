import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person
let mario: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, stays: true })
  ada = await desk.signIn('ada')
  mario = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const preview = async (id = mario, who = ada) => who.get(`/api/users/${id}/offboarding`)
const act = (json: object, id = mario, who = ada) => who.post(`/api/users/${id}/offboarding`, json)
const post = async (path: string, json: object): Promise<string> => {
  const answer = await sim.direct(path, { method: 'POST', json })
  expect(answer.status).toBe(201)
  return answer.text.trim().split('/').at(-1) ?? ''
}
const credential = async (kind: 'pin' | 'password', id = mario) =>
  (await sim.direct(`/users/${id}/credential/${kind}`)).json()
const problem = (name: string) => ({ type: `urn:unity-desk:${name}` })
const names = (rows: { name: string }[]): string[] => rows.map(({ name }) => name)

test('what a deletion destroys is told whole, with a document for keeping and no secret in it', async () => {
  const handler = (await sim.direct('/handlers/callhandlers'))
    .json()
    .Callhandler.find(({ IsPrimary }: Record<string, string>) => IsPrimary !== 'true')
  await sim.direct(`/handlers/callhandlers/${handler.ObjectId}`, {
    method: 'PUT',
    json: { RecipientSubscriberObjectId: mario },
  })
  const list = await post('/distributionlists', { Alias: 'leavers', DisplayName: 'Leavers' })
  await post(`/distributionlists/${list}/distributionlistmembers`, { MemberUserObjectId: mario })
  await post('/smtpproxyaddresses', { SmtpAddress: 'm@leave.example', ObjectGlobalUserObjectId: mario })
  await post(`/users/${mario}/alternateextensions`, { IdIndex: '1', DtmfAccessId: '77123' })
  await post(`/users/${mario}/privatelists`, { DisplayName: 'Friends', NumericId: '9' })
  await sim.forget()

  const answer = await preview()
  expect(answer.status).toBe(200)
  const { export: kept, ...shown } = answer.json()
  expect(shown).toMatchObject({
    Alias: 'mrossini',
    messages: expect.any(Number),
    mailboxBytes: expect.any(Number),
    incomplete: [],
    disabled: false,
    protected: null,
  })
  expect(names(shown.addresses)).toContain('m@leave.example')
  expect(names(shown.alternateExtensions)).toEqual(['77123'])
  expect(names(shown.lists)).toContain('Leavers')
  expect(names(shown.privateLists)).toContain('Friends')
  expect(shown.notificationDevices.length).toBeGreaterThan(0)
  expect(names(shown.callHandlers)).toContain(handler.DisplayName)
  expect(kept).toMatchObject({ user: { Alias: 'mrossini', ObjectId: mario }, incomplete: [] })
  expect(kept.smtpProxyAddresses).toHaveLength(shown.addresses.length)
  expect(JSON.stringify(kept)).not.toMatch(/Credentials|Salt|URI"/)
  expect(await sim.writes()).toEqual([])
  expect((await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
    action: 'users.export',
    target: { Alias: 'mrossini' },
  })
})

test('a part that cannot be read is named, and the rest is there', async () => {
  await sim.break({ kind: 'status', status: 500, match: { path: '/distributionlists' } })
  const answer = await preview()
  await sim.mend()
  expect(answer.json()).toMatchObject({ incomplete: ['lists'], lists: [], Alias: 'mrossini' })
})

test('disabling shuts credentials, directory and notifications, each with a record, and can be asked for again', async () => {
  const device = (await preview())
    .json()
    .export.notificationDevices.find(({ Type }: { Type: number }) => Type === 4)
  await sim.direct(`/users/${mario}/notificationdevices/smtpdevices/${device.ObjectId}`, {
    method: 'PUT',
    json: { Active: 'true', SmtpAddress: 'x@y.example' },
  })
  await sim.direct(`/users/${mario}`, { method: 'PUT', json: { ListInDirectory: 'true' } })
  const { outcome, steps } = (await act({ step: 'disable', reference: 'HR-12' })).json()
  expect(outcome).toBe('done')
  expect(steps.map(({ step, outcome: each }: Record<string, string>) => [step, each])).toEqual([
    ['lock-pin', 'done'],
    ['lock-password', 'done'],
    ['leave-directory', 'done'],
    ['stop-notification', 'done'],
  ])
  expect((await credential('pin')).Locked).toBe('true')
  expect((await credential('password')).Locked).toBe('true')
  expect((await sim.direct(`/users/${mario}`)).json().ListInDirectory).toBe('false')
  expect((await preview()).json().disabled).toBe(true)
  const acts = actsIn(await recordsIn(desk.dataDirectory)).filter(
    ({ intent }) => intent.reference === 'HR-12',
  )
  expect(acts.map(({ intent, endings }) => [intent.action, endings.at(-1)?.result])).toEqual([
    ['users.pin.lock', 'done'],
    ['users.password.lock', 'done'],
    ['users.update', 'done'],
    ['users.smtpDevices.update', 'done'],
  ])
  // Nothing but the locks is left to do.
  expect((await act({ step: 'disable' })).json().steps).toHaveLength(2)
  // Each is in the undo journal, and taken back from there; an unlock is there too, and stays.
  for (const { changeId } of steps)
    expect((await ada.post(`/api/changes/${changeId}/revert`, {})).status).toBe(200)
  expect([(await credential('pin')).Locked, (await credential('password')).Locked]).toEqual([
    'false',
    'false',
  ])
  expect((await sim.direct(`/users/${mario}`)).json().ListInDirectory).toBe('true')
  await sim.direct(`/users/${mario}/credential/pin`, { method: 'PUT', json: { HackCount: '2' } })
  await ada.post(`/api/users/${mario}/pin-unlock`, {})
  expect((await ada.get('/api/changes?limit=1')).json().items).toMatchObject([
    { action: 'users.pin.unlock', state: 'not-revertable', reason: 'unlock', after: { HackCount: '0' } },
  ])
})

test('of an account of the directory the password stays where it is kept', async () => {
  const lena = await sim.userId('lkeller')
  const { steps } = (await act({ step: 'disable' }, lena)).json()
  expect(steps.map(({ step }: Record<string, string>) => step)).not.toContain('lock-password')
  expect((await preview(lena)).json().disabled).toBe(true)
})

test('an answer that is lost is told as unknown or done, never as failed, and settled afterwards', async () => {
  await sim.break({ kind: 'reset-after-apply', times: 1, match: { method: 'PUT', path: 'credential/pin' } })
  const { steps } = (await act({ step: 'disable' })).json()
  await sim.mend()
  expect(['done', 'unknown']).toContain(steps[0].outcome)
  await expect
    .poll(
      async () =>
        actsIn(await recordsIn(desk.dataDirectory))
          .findLast(({ intent }) => intent.action === 'users.pin.lock')
          ?.endings.at(-1)?.result,
    )
    .toBe('done')
})

test('deleting takes the alias, typed, and then the person is gone', async () => {
  const id = (
    await ada.post('/vmrest/users?templateAlias=voicemailusertemplate', {
      Alias: 'leaver',
      DtmfAccessId: '77222',
    })
  ).text
    .trim()
    .split('/')
    .at(-1)
  await sim.forget()
  for (const confirm of [undefined, '', 'leave', 'mrossini'])
    expect(
      (await act({ step: 'delete', ...(confirm !== undefined && { confirm }) }, id)).json(),
    ).toMatchObject({
      ...problem('rule-refused'),
      fields: [{ name: 'confirm' }],
    })
  expect(await sim.writes()).toEqual([])
  const answer = await act({ step: 'delete', confirm: 'Leaver' }, id)
  expect(answer.json()).toEqual({
    outcome: 'done',
    steps: [{ step: 'delete', outcome: 'done', changeId: expect.any(String) }],
  })
  expect((await sim.direct(`/users/${id}`)).status).toBe(404)
  expect((await act({ step: 'delete', confirm: 'leaver' }, id)).status).toBe(404)
})

test('is for who may write people, never for oneself, and tells why somebody is protected', async () => {
  const hal = await desk.signIn('hal')
  expect((await preview(mario, hal)).status).toBe(403)
  expect((await act({ step: 'disable' }, mario, hal)).status).toBe(403)
  const lead = await sim.userId('hdesk.lead')
  expect((await preview(lead)).json().protected).toMatch(/Unity role/)
  const made = await ada.post('/vmrest/users?templateAlias=voicemailusertemplate', {
    Alias: 'ada',
    DtmfAccessId: '77333',
  })
  await sim.forget()
  const own = made.text.trim().split('/').at(-1)
  for (const json of [{ step: 'disable' }, { step: 'delete', confirm: 'ada' }])
    expect((await act(json, own)).json()).toMatchObject(problem('protected-target'))
  // Nor past the command, nor by a script that may do nothing to protected people; a record says so.
  const expiresAt = new Date(Date.now() + 60_000).toISOString()
  const json = { name: 'cleaner', permissions: ['users:read', 'users:write'], expiresAt }
  const { token } = (await ada.post('/api/tokens', json)).json()
  const script = { method: 'DELETE', headers: { authorization: `Bearer ${token}`, cookie: '' } }
  for (const refused of [
    await ada.remove(`/vmrest/users/${own}`),
    await ada.ask(`/vmrest/users/${lead}`, script),
  ])
    expect([refused.status, refused.headers['x-unity-desk-reason']]).toEqual([
      403,
      expect.stringMatching(/^protected-target/),
    ])
  expect(
    (await recordsIn(desk.dataDirectory))
      .filter(({ result }) => result === 'denied')
      .slice(-2)
      .map(({ action, target }) => [action, target?.ObjectId]),
  ).toEqual([
    ['users.remove', own],
    ['users.remove', lead],
  ])
  expect(await sim.writes()).toEqual([])
  expect((await act({ step: 'burn' })).status).toBe(400)
})
