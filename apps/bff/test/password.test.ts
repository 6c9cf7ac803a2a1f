import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, stays: true })
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const act = async (command: 'reset' | 'unlock', alias: string, body?: unknown, who = ada) =>
  who.post(`/api/users/${await sim.userId(alias)}/password-${command}`, body)
const credential = async (alias: string) =>
  (await sim.direct(`/users/${await sim.userId(alias)}/credential/password`)).json()
const setCredential = async (alias: string, json: object) =>
  sim.direct(`/users/${await sim.userId(alias)}/credential/password`, { method: 'PUT', json })
const problem = (name: string) => ({ type: `urn:unity-desk:${name}` })

/** Signs in to Unity itself, as the person would. */
const atUnity = async (alias: string, password: string): Promise<number> => {
  const basic = Buffer.from(`${alias}:${password}`).toString('base64')
  return (await ask(`${sim.url}/vmrest/user`, { headers: { authorization: `Basic ${basic}` } })).status
}

describe('a reset', () => {
  test('draws one that is in force, tells it once, and must be changed', async () => {
    const answer = await act('reset', 'mrossini', { mustChange: false, reference: 'INC-4711' })
    expect(answer.status).toBe(200)
    const { outcome, changedAt, password, ...others } = answer.json()
    expect([outcome, others]).toEqual(['done', {}])
    expect(changedAt).toMatch(/Z$/)
    expect(password).toMatch(/^[A-Z][a-z]{4}-[a-z]{5}-[2-9]{2}$/)
    expect(await atUnity('mrossini', password)).toBe(200)
    expect(await sim.writes()).toHaveLength(1)
    const records = await recordsIn(desk.dataDirectory)
    expect(actsIn(records).at(-1)).toMatchObject({
      intent: {
        action: 'users.password.reset',
        actor: { name: 'ada' },
        target: { kind: 'users', Alias: 'mrossini' },
        details: { mode: 'generated', mustChange: false },
        reference: 'INC-4711',
      },
      endings: [{ result: 'done' }],
    })
    expect(JSON.stringify(records)).not.toContain(password)
    expect((await act('reset', 'mrossini')).status).toBe(200)
    expect(await credential('mrossini')).toMatchObject({ CredMustChange: 'true' })
  })

  test('takes a typed one, judged by the rule before it is sent', async () => {
    const typed = { mode: 'typed', password: 'Canary-typed-4c81', mustChange: false }
    const answer = await act('reset', 'mrossini', typed)
    expect(answer.status).toBe(200)
    expect(answer.text).not.toContain('Canary')
    expect(await atUnity('mrossini', 'Canary-typed-4c81')).toBe(200)
    await sim.forget()
    for (const [password, code] of [
      ['short', 'too-short'],
      ['mrossini', 'alias'],
      ['abcabcabcabc', 'repeated'],
    ] as const) {
      const refused = await act('reset', 'mrossini', { mode: 'typed', password })
      expect(refused.json()).toMatchObject({
        ...problem('rule-refused'),
        fields: [{ name: 'password', code }],
      })
    }
    expect(await sim.writes()).toEqual([])
    const again = await act('reset', 'mrossini', typed)
    expect(again.json()).toMatchObject({ fields: [{ name: 'password', code: 'history' }] })
  })

  test('of an account that the directory owns is refused, and so is its unlock: the PIN is not', async () => {
    for (const command of ['reset', 'unlock'] as const) {
      const answer = await act(command, 'lkeller', {})
      expect([answer.status, answer.json().type]).toEqual([422, 'urn:unity-desk:directory-owned'])
      expect(answer.json().detail).toContain('company directory')
    }
    expect(await sim.writes()).toEqual([])
  })

  test('is for administrators, and not for a role that may reset PINs', async () => {
    for (const name of ['hal', 'vera', 'otto'] as const)
      for (const command of ['reset', 'unlock'] as const)
        expect((await act(command, 'mrossini', {}, await desk.signIn(name))).json()).toMatchObject(
          problem('forbidden'),
        )
    expect(await sim.writes()).toEqual([])
  })

  test.each([
    ['a mode that there is not', { mode: 'ticket' }],
    ['no password', { mode: 'typed' }],
    ['a password too many', { password: 'Canary-surplus-1' }],
    ['something else', { pin: '739150' }],
    ['something long', { mode: 'typed', password: 'x'.repeat(65) }],
    ['a list', [1]],
  ])('with %s is malformed', async (_what, body) => {
    const answer = await act('reset', 'mrossini', body)
    expect([answer.status, answer.text.includes('Canary')]).toEqual([400, false])
    expect(await sim.writes()).toEqual([])
  })

  test('is for nobody who is protected, but by an administrator who has just said who they are', async () => {
    const id = await sim.userId('mrossini')
    const roles = (await sim.direct('/roles')).json().Role as { ObjectId: string; RoleName: string }[]
    const role = roles.find(({ RoleName }) => RoleName === 'Help Desk Administrator')?.ObjectId
    await sim.direct(`/users/${id}/userroles`, { method: 'POST', json: { RoleObjectId: role } })
    const answer = await act('reset', 'mrossini', {})
    const held = (await sim.direct(`/users/${id}/userroles`)).json().UserRole
    await sim.direct(`/users/${id}/userroles/${held.ObjectId}`, { method: 'DELETE' })
    expect(answer.status).toBe(200)
    const last = actsIn(await recordsIn(desk.dataDirectory)).at(-1)
    expect(last?.intent.details).toMatchObject({ protected: 'holds the Unity role Help Desk Administrator' })
  })

  test('sent twice with one key is one write and one answer; the key is for no other request', async () => {
    const id = await sim.userId('mrossini')
    const send = (body: object) =>
      ada.ask(`/api/users/${id}/password-reset`, {
        method: 'POST',
        json: body,
        headers: { 'idempotency-key': 'once-and-again' },
      })
    const [one, other] = await Promise.all([send({}), send({})])
    expect(one.json()).toEqual(other.json())
    expect(await sim.writes()).toHaveLength(1)
    expect((await send({ mustChange: false })).json()).toMatchObject(problem('idempotency-conflict'))
  })

  test('whose answer is lost is told as unknown or done, and settled from what Unity shows', async () => {
    const path = 'credential/password'
    await sim.break({ kind: 'reset-after-apply', times: 1, match: { method: 'PUT', path } })
    const answer = await act('reset', 'mrossini', {})
    await sim.mend()
    expect(answer.status).toBe(200)
    const { outcome, password } = answer.json()
    expect(['done', 'unknown']).toContain(outcome)
    expect(password).toBeDefined()
    expect(await sim.writes()).toHaveLength(1)
    await expect
      .poll(
        async () =>
          actsIn(await recordsIn(desk.dataDirectory))
            .at(-1)
            ?.endings.at(-1)?.result,
      )
      .toBe('done')
  })
})

describe('an unlock', () => {
  test('opens what failures have locked, and with adminLock what an administrator has', async () => {
    await setCredential('mrossini', { HackCount: '7', Hacked: 'true', Locked: 'true' })
    expect((await act('unlock', 'mrossini', {})).json()).toMatchObject({ outcome: 'done' })
    expect(await credential('mrossini')).toMatchObject({ HackCount: '0', Hacked: 'false', Locked: 'true' })
    expect((await act('unlock', 'mrossini', { adminLock: true })).json()).toMatchObject({ outcome: 'done' })
    expect(await credential('mrossini')).toMatchObject({ Locked: 'false' })
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)?.intent).toMatchObject({
      action: 'users.password.unlock',
      details: { adminLock: true, before: { Locked: true } },
    })
  })
})
