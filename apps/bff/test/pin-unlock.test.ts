import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { KNOWN_PIN, startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let hal: Person
let ada: Person

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url })
  ;[hal, ada] = await Promise.all([desk.signIn('hal'), desk.signIn('ada')])
  // Somebody in Unity's directory who signs in to Unity Desk as well.
  await sim.direct('/users?templateAlias=voicemailusertemplate', {
    method: 'POST',
    json: { Alias: 'HEDY', DtmfAccessId: '4711', FirstName: 'Hedy', LastName: 'Lamarr' },
  })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const act = async (who: Person, command: 'pin-reset' | 'pin-unlock', alias: string, body?: unknown) =>
  who.post(`/api/users/${await sim.userId(alias)}/${command}`, body)
const credential = async (alias: string) =>
  (await sim.direct(`/users/${await sim.userId(alias)}/credential/pin`)).json()

describe('an unlock', () => {
  test('opens what failures have locked, and the PIN stays', async () => {
    expect(await sim.phone('2041', KNOWN_PIN)).toBe('locked')
    const answer = await act(hal, 'pin-unlock', 'mrossi')
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({ outcome: 'done', unlockedAt: expect.stringMatching(/Z$/) })
    expect(await credential('mrossi')).toMatchObject({ HackCount: '0' })
    expect(await sim.phone('2041', KNOWN_PIN)).toBe('ok')
    expect(await sim.writes()).toHaveLength(1)
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
      intent: { action: 'users.pin.unlock', actor: { name: 'hal' }, target: { Alias: 'mrossi' } },
      endings: [{ result: 'done' }],
    })
  })

  test('leaves the lock of an administrator unless it is asked for', async () => {
    expect((await act(hal, 'pin-unlock', 'jlocke')).status).toBe(200)
    expect((await credential('jlocke')).Locked).toBe('true')
    expect((await act(hal, 'pin-unlock', 'jlocke', { adminLock: true })).status).toBe(200)
    expect((await credential('jlocke')).Locked).toBe('false')
    expect(await sim.phone('2130', KNOWN_PIN)).toBe('ok')
  })

  test('of somebody who is not locked is done as well', async () => {
    expect((await act(hal, 'pin-unlock', 'mrossini', {})).json().outcome).toBe('done')
  })

  test('takes an empty body under a JSON content type for none', async () => {
    const answer = await hal.ask(`/api/users/${await sim.userId('mrossini')}/pin-unlock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': '0' },
    })
    expect(answer.status).toBe(200)
  })

  test('is for those who may', async () => {
    const [vera, otto] = await Promise.all([desk.signIn('vera'), desk.signIn('otto')])
    for (const who of [vera, otto]) expect((await act(who, 'pin-unlock', 'mrossi')).status).toBe(403)
    expect(await sim.writes()).toEqual([])
  })

  test('of nobody is 404', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', 'nobody'])
      expect((await hal.post(`/api/users/${id}/pin-unlock`)).status).toBe(404)
  })
})

describe.each(['pin-reset', 'pin-unlock'] as const)('protected people: %s', (command) => {
  test.each([
    ['holds a Unity role', 'hdesk.lead', 'Help Desk Administrator'],
    ['signs in to Unity Desk', 'HEDY', 'signs in to Unity Desk'],
  ])('the helpdesk may not touch who %s, and hears why and who can', async (_what, alias, why) => {
    const answer = await act(hal, command, alias)
    expect(answer.status).toBe(403)
    expect(answer.json()).toMatchObject({ type: 'urn:unity-desk:protected-target' })
    expect(answer.json().detail).toContain(why)
    expect(answer.json().detail).toContain('administrator of Unity Desk')
    expect(await sim.writes()).toEqual([])
    expect((await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
      phase: 'event',
      result: 'denied',
      actor: { name: 'hal' },
      target: { ObjectId: await sim.userId(alias) },
    })
  })

  test.each(['hdesk.lead', 'HEDY'])('an administrator with a fresh step-up may: %s', async (alias) => {
    expect((await act(ada, command, alias)).status).toBe(200)
  })
})

describe('a raw PUT of a credential', () => {
  test.each(['hdesk.lead', 'HEDY'])('is no way round the protection: %s', async (alias) => {
    const id = await sim.userId(alias)
    const put = (body: unknown) => hal.put(`/vmrest/users/${id}/credential/pin`, body)
    expect((await put({ Credentials: '739150' })).status).toBe(403)
    expect((await put({ HackCount: '0' })).status).toBe(403)
    expect(await sim.writes()).toEqual([])
  })
})
