import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { inDatabase } from './harness/database.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { OPERATORS } from './harness/operators.ts'
import { cookieIn, personWith, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let dataDirectory: string
/** An administrator whose step-up was over while the server was down. */
let ada: Person

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  dataDirectory = await newDataDirectory()
  const first = await startDesk({ unity: sim.url, dataDirectory })
  const { cookie } = await first.signIn('ada')
  await first.stop()
  await inDatabase(dataDirectory, (db) =>
    db
      .updateTable('session')
      .set({ step_up_until: new Date(Date.now() - 1000) })
      .execute(),
  )
  // What Unity hears is counted.
  desk = await startDesk({ unity: sim.url, dataDirectory, env: { DIRECTORY_SWEEP: 'off' } })
  ada = personWith(desk.url, cookie)
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await rm(dataDirectory, { recursive: true })
})
beforeEach(() => sim.forget())

const NEEDED = 'urn:unity-desk:step-up-required'

test('the session stands, and says that the password is needed', async () => {
  expect((await ada.get('/api/session')).json().stepUpUntil).toBeNull()
})

test('what is not dangerous needs none: a reset, an unlock, an address', async () => {
  const id = await sim.userId('mrossini')
  expect((await ada.post(`/api/users/${id}/pin-reset`)).status).toBe(200)
  expect((await ada.post(`/api/users/${id}/pin-unlock`)).status).toBe(200)
  const address = { SmtpAddress: 'step@lab.example', ObjectGlobalUserObjectId: id }
  const created = await ada.post('/vmrest/smtpproxyaddresses', address)
  expect(created.status).toBe(201)
  expect((await ada.put(created.text, { SmtpAddress: 'up@lab.example' })).status).toBe(204)
  expect((await ada.remove(created.text)).status).toBe(204)
})

test('a delete and a protected target need it, and nothing of them reaches Unity before', async () => {
  const [newhire, lead] = [await sim.userId('newhire'), await sim.userId('hdesk.lead')]
  await sim.forget()
  const gone = await ada.ask(`/vmrest/users/${newhire}`, {
    method: 'DELETE',
    headers: { accept: 'application/json' },
  })
  expect([gone.status, gone.json().errors.code]).toEqual([403, 'STEP_UP_REQUIRED'])
  expect(await sim.requests()).toEqual([])
  for (const command of ['pin-reset', 'pin-unlock']) {
    const answer = await ada.post(`/api/users/${lead}/${command}`)
    expect([answer.status, answer.json().type]).toEqual([403, NEEDED])
  }
  const leaver = `/api/users/${newhire}/offboarding`
  expect((await ada.post(leaver, { step: 'delete', confirm: 'newhire' })).json().type).toBe(NEEDED)
  expect((await ada.put(`/vmrest/users/${lead}/credential/pin`, { HackCount: '0' })).status).toBe(403)
  expect(await sim.writes()).toEqual([])
})

test('moving more than ten addresses does, and ten do not', async () => {
  const ObjectId = await sim.userId('mrossini')
  const move = async (count: number) => {
    const rows = Array.from({ length: count }, (_, index) => ({
      ObjectId,
      address: `none${index}@old.example`,
      newAddress: `none${index}@new.example`,
    }))
    return ada.post('/api/address-moves', { from: 'old.example', to: 'new.example', rows })
  }
  expect((await move(10)).status).toBe(200)
  expect((await move(11)).json().type).toBe(NEEDED)
  expect(await sim.writes()).toEqual([])
})

const token = { name: 'nightly', role: 'viewer', expiresAt: new Date(Date.now() + 3_600_000).toISOString() }

test('making a token does', async () => {
  expect((await ada.post('/api/tokens', token)).json().type).toBe(NEEDED)
})

test('with the password given again all go through', async () => {
  const answer = await ada.post('/api/session/step-up', { password: OPERATORS.ada.password })
  const renewed = personWith(desk.url, cookieIn(answer))
  expect((await renewed.post(`/api/users/${await sim.userId('hdesk.lead')}/pin-reset`)).status).toBe(200)
  expect((await renewed.remove(`/vmrest/users/${await sim.userId('newhire')}`)).status).toBe(204)
  expect((await renewed.post('/api/tokens', token)).status).toBe(201)
})
