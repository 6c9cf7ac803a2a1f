import { afterAll, beforeAll, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person
let hal: Person
let mario: string

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, stays: true })
  ada = await desk.signIn('ada')
  hal = await desk.signIn('hal')
  mario = await sim.userId('mrossini')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

test('whom an administrator protects, the helpdesk cannot reset or unlock, through any door', async () => {
  const put = await ada.put(`/api/vips/${mario.toUpperCase()}`, undefined)
  expect(put.json()).toMatchObject({ ObjectId: mario, name: 'Mario Rossini', addedBy: 'ada' })
  await sim.forget()
  const answers = [
    await hal.post(`/api/users/${mario}/pin-reset`, {}),
    await hal.post(`/api/users/${mario}/pin-unlock`, {}),
    await hal.put(`/vmrest/users/${mario}/credential/pin`, { HackCount: '0' }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
  expect(answers[0]?.json().detail).toContain('list of protected people')
  expect(await sim.writes()).toEqual([])

  expect((await ada.post(`/api/users/${mario}/pin-reset`, {})).status).toBe(200)
  const intents = (await recordsIn(desk.dataDirectory)).filter(
    ({ action, phase }) => action === 'users.pin.reset' && phase === 'intent',
  )
  expect(intents.at(-1)?.details['protected']).toContain('list of protected people')

  expect((await ada.get('/api/vips')).json().items).toMatchObject([{ ObjectId: mario }])
  expect((await ada.remove(`/api/vips/${mario}`)).status).toBe(204)
  expect((await ada.remove(`/api/vips/${mario}`)).status).toBe(404)
  expect((await hal.post(`/api/users/${mario}/pin-unlock`, {})).status).toBe(200)
})

test('is for administrators, and for people who are there', async () => {
  expect((await hal.get('/api/vips')).status).toBe(403)
  expect((await hal.put(`/api/vips/${mario}`, undefined)).status).toBe(403)
  expect((await ada.put('/api/vips/00000000-0000-4000-8000-000000000000', undefined)).status).toBe(404)
  expect((await ada.put('/api/vips/nobody', undefined)).status).toBe(400)
})
