import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, stays: true })
  await desk.swept()
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const intentOf = async (action: string) =>
  (await recordsIn(desk.dataDirectory)).findLast((each) => each.action === action && each.phase === 'intent')

test('a change is recorded with what stood there before, field by field', async () => {
  const id = await sim.userId('mrossini')
  const { City } = (await sim.direct(`/users/${id}`)).json()
  expect((await ada.put(`/vmrest/users/${id}`, { City: 'Bern', Title: 'Clerk' })).status).toBe(204)
  const intent = await intentOf('users.update')
  expect(intent?.details).toMatchObject({ fields: { City: 'Bern', Title: 'Clerk' }, before: { City } })
  expect(Object.keys(intent?.details['before'] ?? {}).every((name) => ['City', 'Title'].includes(name))).toBe(
    true,
  )
})

test('a deletion is recorded with all that is lost, and with no secret', async () => {
  const owner = await sim.userId('mrossini')
  const json = { SmtpAddress: 'gone@new.example', ObjectGlobalUserObjectId: owner }
  const made = await ada.post('/vmrest/smtpproxyaddresses', json)
  const path = made.text.trim()
  expect((await ada.remove(path)).status).toBe(204)
  const intent = await intentOf('smtpProxyAddresses.remove')
  expect(intent?.details['before']).toMatchObject(json)
  // It is the person's history that it belongs to, and the person has a name there.
  expect(intent?.target).toEqual({
    kind: 'users',
    ObjectId: owner,
    Alias: 'mrossini',
    DisplayName: 'Mario Rossini',
  })
})

test('a PIN is in no record, before or after', async () => {
  const path = `/vmrest/users/${await sim.userId('mrossini')}/credential/pin`
  expect((await ada.put(path, { Credentials: '739150' })).status).toBe(204)
  const intent = await intentOf('users.pin.update')
  expect(intent?.details).toMatchObject({ fields: { Credentials: '[set]' }, before: { HackCount: 0 } })
  expect(JSON.stringify(await recordsIn(desk.dataDirectory))).not.toContain('739150')
})

test('what is not there is changed nowhere: Unity says so, and it is recorded as refused', async () => {
  const answer = await ada.put('/vmrest/users/00000000-0000-4000-8000-000000000000', { City: 'Bern' })
  expect(answer.status).toBe(404)
  const records = (await recordsIn(desk.dataDirectory)).filter(({ action }) => action === 'users.update')
  expect(records.at(-1)).toMatchObject({ phase: 'outcome', result: 'refused' })
})
