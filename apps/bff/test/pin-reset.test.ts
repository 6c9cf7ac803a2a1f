import { judgePin } from '@unity-desk/cupi'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let hal: Person

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url })
  hal = await desk.signIn('hal')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})
beforeEach(() => sim.forget())

const reset = async (alias: string, body?: unknown, who = hal) =>
  who.post(`/api/users/${await sim.userId(alias)}/pin-reset`, body)
const credential = async (alias: string) =>
  (await sim.direct(`/users/${await sim.userId(alias)}/credential/pin`)).json()
const problem = (name: string) => ({ type: `urn:unity-desk:${name}` })

describe('a generated PIN', () => {
  test('is the default, also for a command without a body, and is in force and must be changed', async () => {
    const before = Date.now()
    const answer = await reset('mrossini')
    expect(answer.status).toBe(200)
    const { outcome, changedAt, pin, ...others } = answer.json()
    expect(outcome).toBe('done')
    expect(Math.abs(Date.parse(changedAt) - before)).toBeLessThan(10_000)
    expect(changedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(pin).toMatch(/^[1-9]\d{5}$/)
    expect(others).toEqual({})
    expect(await sim.phone('2077', pin)).toBe('must-change')
  })

  test.each([
    ['an empty object', {}],
    ['all defaults said', { mode: 'generated', mustChange: true }],
  ])('comes also of %s', async (_what, body) => {
    const answer = await reset('mrossini', body)
    expect(answer.status).toBe(200)
    expect(await sim.phone('2077', answer.json().pin)).toBe('must-change')
  })

  test('need not be changed when mustChange is false', async () => {
    const { pin } = (await reset('mrossini', { mustChange: false })).json()
    expect(await sim.phone('2077', pin)).toBe('ok')
  })

  test('obeys the rule of its owner, and is never trivial', async () => {
    const { pin } = (await reset('mrossini')).json()
    const owner = { FirstName: 'Mario', LastName: 'Rossini', DtmfAccessId: '2077' }
    expect(judgePin(pin, { MinLength: 6, TrivialCredChecking: true }, owner)).toEqual([])
  })

  test('that Unity refuses for a reason of its own is not told', async () => {
    await sim.break({
      kind: 'status',
      status: 400,
      times: 1,
      match: { method: 'PUT', path: 'credential/pin' },
    })
    const answer = await reset('mrossini')
    await sim.mend()
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({
      ...problem('rule-refused'),
      fields: [{ name: 'pin', code: 'refused' }],
    })
    expect(answer.text).not.toMatch(/\b\d{6}\b/)
    expect(await sim.writes()).toEqual([])
  })
})

describe('a reset', () => {
  test('clears the failures and leaves the lock of an administrator', async () => {
    expect(await credential('mrossi')).toMatchObject({ HackCount: '3' })
    expect((await reset('mrossi')).status).toBe(200)
    const after = await credential('mrossi')
    expect(after.HackCount).toBe('0')
    expect(after.TimeHacked).toBeUndefined()
    expect((await reset('jlocke')).status).toBe(200)
    expect((await credential('jlocke')).Locked).toBe('true')
    expect(await sim.phone('2130', '000000')).toBe('locked')
  })

  test('is one write, of the credential alone', async () => {
    await reset('mrossini')
    const id = await sim.userId('mrossini')
    expect(await sim.writes()).toMatchObject([{ method: 'PUT', path: `/vmrest/users/${id}/credential/pin` }])
  })

  test('is on record before and after: who, whom, why, and nothing of the PIN', async () => {
    const answer = await reset('mrossini', { reference: 'INC-4711' })
    const { pin } = answer.json()
    const records = await recordsIn(desk.dataDirectory)
    const act = actsIn(records).at(-1)
    expect(act?.intent).toMatchObject({
      action: 'users.pin.reset',
      actor: { name: 'hal', role: 'helpdesk', via: 'session' },
      target: { kind: 'users', Alias: 'mrossini', ObjectId: await sim.userId('mrossini') },
      details: { mode: 'generated', mustChange: true },
      reference: 'INC-4711',
      source: '127.0.0.1',
      requestId: answer.headers['x-request-id'],
    })
    expect(act?.endings).toMatchObject([{ phase: 'outcome', result: 'done', unity: { status: 204 } }])
    expect(JSON.stringify(records)).not.toContain(pin)
  })

  test('of nobody is 404, whether the id is well formed or not', async () => {
    for (const id of ['00000000-0000-4000-8000-000000000000', '4711', 'x'.repeat(300), '%2e%2e', "1'--"]) {
      const answer = await hal.post(`/api/users/${id}/pin-reset`, {})
      expect([id, answer.status]).toEqual([id, 404])
      expect(answer.json()).toMatchObject(problem('not-found'))
    }
    expect(await sim.writes()).toEqual([])
  })

  test('takes an id in capitals for the same id', async () => {
    const id = (await sim.userId('mrossini')).toUpperCase()
    expect((await hal.post(`/api/users/${id}/pin-reset`, {})).status).toBe(200)
  })

  test('asks for a sign-in, and for a role that may', async () => {
    const [vera, otto] = await Promise.all([desk.signIn('vera'), desk.signIn('otto')])
    for (const who of [vera, otto]) {
      const answer = await reset('mrossini', {}, who)
      expect(answer.status).toBe(403)
      expect(answer.json()).toMatchObject(problem('forbidden'))
    }
    expect(await sim.writes()).toEqual([])
  })
})

describe('a typed PIN', () => {
  test('is set as typed, and not told again', async () => {
    const answer = await reset('mrossini', { mode: 'typed', pin: '739150', mustChange: false })
    expect(answer.status).toBe(200)
    expect(answer.json()).not.toHaveProperty('pin')
    expect(answer.text).not.toContain('739150')
    expect(await sim.phone('2077', '739150')).toBe('ok')
  })

  test.each([
    ['too short', '7391', 'too-short'],
    ['a sequence', '234567', 'sequence'],
    ['the extension', '920777', 'extension'],
    ['the extension backwards', '977021', 'extension-reversed'],
    ['a digit thrice', '777149', 'repeated-digit'],
    ['letters', 'secret', 'digits'],
    ['empty', '', 'digits'],
    ['other digits than ours', '٧٣٩١٥٠', 'digits'],
  ])('that is %s is refused before Unity sees it, and the rule is named', async (_what, pin, code) => {
    const answer = await reset('mrossini', { mode: 'typed', pin })
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject(problem('rule-refused'))
    const fields: { name: string; code: string; message: string }[] = answer.json().fields
    expect(fields.map((field) => field.code)).toContain(code)
    expect(fields.every(({ name }) => name === 'pin')).toBe(true)
    expect(await sim.writes()).toEqual([])
  })

  test('that Unity alone knows to be a former one is refused in the words for it', async () => {
    await reset('rmartin', { mode: 'typed', pin: '739150' })
    await reset('rmartin', { mode: 'typed', pin: '861402' })
    const answer = await reset('rmartin', { mode: 'typed', pin: '739150' })
    expect(answer.status).toBe(422)
    expect(answer.json().fields).toEqual([
      { name: 'pin', code: 'history', message: 'Do not use a former PIN again.' },
    ])
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)?.endings).toMatchObject([
      { phase: 'outcome', result: 'refused', reason: 'history' },
    ])
  })
})

describe('a command that makes no sense', () => {
  test.each([
    ['a mode that there is not', { mode: 'dice' }, 'mode'],
    ['a typed mode without a PIN', { mode: 'typed' }, 'pin'],
    ['a PIN for a generated one', { mode: 'generated', pin: '739150' }, 'pin'],
    ['a PIN that is a number', { mode: 'typed', pin: 739150 }, 'pin'],
    ['mustChange in words', { mustChange: 'yes' }, 'mustChange'],
    ['a field that nobody knows', { EncryptionType: 3 }, 'EncryptionType'],
    ['a prototype', JSON.parse('{"constructor":{"x":1}}'), 'constructor'],
    ['a reference without end', { reference: 'x'.repeat(201) }, 'reference'],
  ])('%s: 400, by name', async (_what, body, field) => {
    const answer = await reset('mrossini', body)
    expect(answer.status).toBe(400)
    expect(answer.json()).toMatchObject(problem('malformed'))
    expect(answer.json().fields.map(({ name }: { name: string }) => name)).toContain(field)
    expect(answer.text).not.toContain('739150')
    expect(await sim.writes()).toEqual([])
  })

  test.each(['{"mode":"typed","pin":"739150"', '[]', '"typed"', '739150', '{"__proto__":{"mode":"typed"}}'])(
    'a body that is no object of ours: %s',
    async (body) => {
      const answer = await hal.ask(`/api/users/${await sim.userId('mrossini')}/pin-reset`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json' },
      })
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('739150')
      expect(await sim.writes()).toEqual([])
    },
  )

  test('a ticket where no mail can be sent: 501', async () => {
    const answer = await reset('mrossini', { mode: 'ticket' })
    expect(answer.status).toBe(501)
    expect(answer.json()).toMatchObject(problem('mode-unavailable'))
  })
})

describe('modes that are switched off', () => {
  test('typed is not among the default modes: 403, and nothing is written', async () => {
    const strict = await startDesk({ unity: sim.url, env: { PIN_MODES: '' } })
    const agent = await strict.signIn('hal')
    const path = `/api/users/${await sim.userId('mrossini')}/pin-reset`
    const typed = await agent.post(path, { mode: 'typed', pin: '739150' })
    expect(typed.status).toBe(403)
    expect(typed.json()).toMatchObject(problem('mode-not-allowed'))
    expect((await agent.post(path, { mode: 'ticket' })).status).toBe(501)
    expect(await sim.writes()).toEqual([])
    expect((await agent.post(path)).status).toBe(200)
    await strict.stop()
  })
})

describe('two agents at once', () => {
  test('F42: are served one after the other; the PIN in force is the one that the later saw', async () => {
    const hedy = await desk.signIn('hedy')
    const [one, other] = await Promise.all([reset('newhire'), reset('newhire', {}, hedy)])
    const told = [one.json(), other.json()].sort((a, b) => a.changedAt.localeCompare(b.changedAt))
    expect(told[0].changedAt).not.toBe(told[1].changedAt)
    expect(await sim.phone('2120', told[1].pin)).toBe('must-change')
    expect(await sim.writes()).toHaveLength(2)
    const actors = actsIn(await recordsIn(desk.dataDirectory))
      .slice(-2)
      .map(({ intent, endings }) => [intent.actor.name, endings.map(({ result }) => result)])
    expect(actors).toHaveLength(2)
    expect(actors).toEqual(
      expect.arrayContaining([
        ['hal', ['done']],
        ['hedy', ['done']],
      ]),
    )
  })
})
