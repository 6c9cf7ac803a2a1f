import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outbox } from '../demo/outbox-server.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { letterTo, startOutbox, visit } from './harness/portal.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let outbox: Outbox
let hal: Person
const secrets: string[] = []

beforeAll(async () => {
  const { env, ...box } = await startOutbox()
  outbox = box
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, env, quick: true })
  hal = await desk.signIn('hal')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await outbox.close()
})

const reset = async (alias: string, body: object = { mode: 'ticket' }) =>
  hal.post(`/api/users/${await sim.userId(alias)}/pin-reset`, body)
const mailOf = async (alias: string): Promise<string> =>
  (await sim.direct(`/users/${await sim.userId(alias)}`)).json().EmailAddress

const ticketFor = async (alias: string): Promise<string> => {
  const before = outbox.letters.length
  expect((await reset(alias)).status).toBe(200)
  const { text } = await letterTo(outbox, await mailOf(alias), before)
  const [, origin, secret = ''] = /^(http\S+)\/#ticket=([\w-]{43})$/m.exec(text) ?? []
  expect(origin).toBe(desk.portalUrl)
  secrets.push(secret)
  return secret
}

test('a link that the helpdesk has mailed lets its owner set the PIN, and nothing else, once', async () => {
  const answer = await reset('mrossini', { mode: 'ticket', reference: 'INC-77' })
  const { ticketExpiresAt, ...others } = answer.json()
  expect([answer.status, others]).toEqual([200, { outcome: 'done', changedAt: null }])
  expect(Math.round((Date.parse(ticketExpiresAt) - Date.now()) / 60_000)).toBe(60)
  const { text } = await letterTo(outbox, await mailOf('mrossini'))
  const secret = /#ticket=([\w-]{43})$/m.exec(text)?.[1] ?? ''
  secrets.push(secret)
  await sim.forget()

  const mario = visit(desk.portalUrl)
  expect((await mario.post('ticket', { ticket: secret })).status).toBe(204)
  expect((await mario.get('pin')).json()).toMatchObject({ purpose: 'set-pin', mayUnlock: false })
  expect((await mario.post('unlock')).status).toBe(403)
  expect(await sim.writes()).toEqual([])
  expect((await mario.put('pin', { pin: '502817' })).json().outcome).toBe('done')
  expect(await sim.phone('2077', '502817')).toBe('ok')
  expect((await mario.put('pin', { pin: '502819' })).status).toBe(401)
  const again = await visit(desk.portalUrl).post('ticket', { ticket: secret })
  expect([again.status, again.json().type]).toEqual([401, 'urn:unity-desk:bad-link'])

  const records = await recordsIn(desk.dataDirectory)
  expect(
    actsIn(records).map(({ intent: { actor, action, reference } }) => [actor.name, action, reference]),
  ).toEqual([
    ['hal', 'users.pin.ticket', 'INC-77'],
    ['mrossini', 'users.pin.reset', null],
  ])
})

test('a PIN that is refused leaves the link its session', async () => {
  const rosa = visit(desk.portalUrl)
  await rosa.post('ticket', { ticket: await ticketFor('rmartin') })
  expect((await rosa.put('pin', { pin: '111111' })).status).toBe(422)
  expect((await rosa.put('pin', { pin: '502817' })).status).toBe(200)
})

test('one link changes the PIN once, however many PINs are sent at once', async () => {
  const otto = visit(desk.portalUrl)
  await otto.post('ticket', { ticket: await ticketFor('msilva2') })
  await sim.forget()
  const answers = await Promise.all(['502817', '708254', '830596'].map((pin) => otto.put('pin', { pin })))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(await sim.writes()).toHaveLength(1)
})

test('a second link ends the first, and neither is made for who has no mail address', async () => {
  const first = await ticketFor('sobrien')
  const second = await ticketFor('sobrien')
  expect((await visit(desk.portalUrl).post('ticket', { ticket: first })).status).toBe(401)
  expect((await visit(desk.portalUrl).post('ticket', { ticket: second })).status).toBe(204)
  const refused = await reset('reception')
  expect([refused.status, refused.json().type]).toEqual([422, 'urn:unity-desk:no-mail-address'])
})

test('no link goes to an address that was changed here a short while ago', async () => {
  const ada = await desk.signIn('ada')
  const id = await sim.userId('zfuchs')
  await ada.put(`/vmrest/users/${id}`, { EmailAddress: 'mallory@elsewhere.example' })
  const refused = await reset('zfuchs')
  expect([refused.status, refused.json().type]).toEqual([422, 'urn:unity-desk:no-mail-address'])
  expect(refused.json().detail).toContain('within the last 72 hours')
  expect(outbox.letters.filter(({ to }) => to === 'mallory@elsewhere.example')).toEqual([])
  expect(
    (await recordsIn(desk.dataDirectory)).findLast(({ action }) => action === 'users.pin.ticket'),
  ).toMatchObject({
    target: { ObjectId: id },
    result: 'denied',
  })
})

test('whoever is shut out has no link and no session any more', async () => {
  const ada = await desk.signIn('ada')
  const [visitor, late] = [visit(desk.portalUrl), visit(desk.portalUrl)]
  expect((await visitor.post('ticket', { ticket: await ticketFor('lkeller') })).status).toBe(204)
  const ticket = await ticketFor('lkeller')
  const path = `/api/users/${await sim.userId('lkeller')}/offboarding`
  expect((await ada.post(path, { step: 'disable' })).status).toBe(200)
  expect((await visitor.get('pin')).status).toBe(401)
  expect((await late.post('ticket', { ticket })).status).toBe(401)
})

test('of many who come with one link at once one comes in', async () => {
  const ticket = await ticketFor('newhire')
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => visit(desk.portalUrl).post('ticket', { ticket })),
  )
  expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
})

test('who may not be reset by the helpdesk is sent no link', async () => {
  const before = outbox.letters.length
  expect((await reset('hdesk.lead')).status).toBe(403)
  expect(outbox.letters.slice(before)).toEqual([])
})

test('no link stands in the log or the audit log', async () => {
  const text = `${desk.process.stdout()}${desk.process.stderr()}${JSON.stringify(await recordsIn(desk.dataDirectory))}`
  for (const secret of secrets) expect(text).not.toContain(secret)
})
