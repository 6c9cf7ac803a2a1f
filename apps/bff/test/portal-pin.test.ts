import { judgePin } from '@unity-desk/cupi'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outbox } from '../demo/outbox-server.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import { codeIn, letterTo, startOutbox, visit, type Visitor } from './harness/portal.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let outbox: Outbox
const visitors = new Map<string, Visitor>()
const pins: string[] = []

const user = async (alias: string) => (await sim.direct(`/users/${await sim.userId(alias)}`)).json()
const credentialPath = async (alias: string) => `/users/${await sim.userId(alias)}/credential/pin`
const credential = async (alias: string) => (await sim.direct(await credentialPath(alias))).json()

/** Somebody who has signed in by a code; once for each, as codes are counted. */
const signedIn = async (alias: string): Promise<Visitor> => {
  const known = visitors.get(alias)
  if (known) return known
  const visitor = visit(desk.portalUrl)
  const before = outbox.letters.length
  await visitor.askCode(alias)
  const code = codeIn(await letterTo(outbox, (await user(alias)).EmailAddress, before))
  expect((await visitor.signIn(alias, code)).status).toBe(204)
  visitors.set(alias, visitor)
  return visitor
}

beforeAll(async () => {
  const { env, ...box } = await startOutbox()
  outbox = box
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, env, quick: true })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await outbox.close()
})

describe('the state of a PIN', () => {
  test('is told in full, with the rules that bind its owner', async () => {
    const answer = (await (await signedIn('mrossi')).get('pin')).json()
    expect(answer).toMatchObject({
      name: 'Marta Rossi',
      extension: '2041',
      owner: { FirstName: 'Marta', LastName: 'Rossi' },
      purpose: 'everything',
      state: { locked: 'failures', failures: 3, expired: false, mustChange: false },
      mayUnlock: true,
    })
    expect(Date.parse(answer.state.until)).toBeGreaterThan(Date.now())
    expect(answer.rules.map(({ id }: { id: string }) => id)).toEqual([
      'too-short',
      'digits',
      'two-digits',
      'repeated-digit',
      'repeated-group',
      'sequence',
      'keypad-line',
      'extension',
      'name',
      'history',
    ])
    expect(answer.rules[0]).toEqual({ id: 'too-short', text: 'Use at least 6 digits.', value: 6 })
  })

  test.each([
    ['jlocke', { locked: 'administrator', until: null }, false],
    ['rmartin', { locked: 'none', expired: true }, false],
    ['sobrien', { locked: 'none', mustChange: true }, false],
    ['newhire', { locked: 'none', neverEnrolled: true }, false],
  ])('of %s is %j', async (alias, state, mayUnlock) => {
    expect((await (await signedIn(alias)).get('pin')).json()).toMatchObject({ state, mayUnlock })
  })
})

describe('a new PIN', () => {
  test('that its owner chose is in force at once, opens the lock, and is on record as theirs', async () => {
    const marta = await signedIn('mrossi')
    pins.push('402815')
    const answer = await marta.put('pin', { pin: '402815' })
    expect(answer.status).toBe(200)
    const { outcome, changedAt } = answer.json()
    expect([outcome, Math.abs(Date.parse(changedAt) - Date.now()) < 10_000]).toEqual(['done', true])
    expect(await sim.phone('2041', '402815')).toBe('ok')
    expect(await credential('mrossi')).toMatchObject({ HackCount: '0', CredMustChange: 'false' })
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
      intent: {
        action: 'users.pin.reset',
        actor: { name: 'mrossi', role: null, via: 'portal' },
        target: { kind: 'users', Alias: 'mrossi', ObjectId: await sim.userId('mrossi') },
        details: { mode: 'own', mustChange: false },
        source: '127.0.0.1',
        requestId: answer.headers['x-request-id'],
      },
      endings: [{ phase: 'outcome', result: 'done', unity: { status: 204 } }],
    })
    expect((await marta.get('pin')).json()).toMatchObject({ state: { locked: 'none' }, changedAt })
  })

  test.each([
    ['407', 'too-short'],
    ['40281x', 'digits'],
    ['204199', 'extension'],
    ['777241', 'repeated-digit'],
  ])('%s is judged by the rules before Unity sees it: %s', async (pin, code) => {
    const marta = await signedIn('mrossi')
    await sim.forget()
    const answer = await marta.put('pin', { pin })
    expect(answer.status).toBe(422)
    expect(answer.json()).toMatchObject({
      type: 'urn:unity-desk:rule-refused',
      fields: [{ name: 'pin', code, message: expect.any(String) }],
    })
    expect(await sim.writes()).toEqual([])
    expect(answer.text).not.toContain(pin)
  })

  test('that is sent again after its answer was lost is the same one, and no former PIN', async () => {
    const marta = await signedIn('mrossi')
    pins.push('918264')
    await sim.forget()
    const send = (pin: string, key: string) =>
      marta.ask('pin', { method: 'PUT', json: { pin }, headers: { 'idempotency-key': key } })
    const answers = [
      ...(await Promise.all([send('918264', 'one'), send('918264', 'one')])),
      await send('918264', 'one'),
    ]
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.json().outcome).toBe('done')
    expect(await sim.writes()).toHaveLength(1)
    expect((await send('918264', 'another')).json().fields).toMatchObject([{ code: 'history' }])
    expect((await send('402816', 'one')).status).toBe(409)
  })

  test('that Unity alone can refuse is told in the same words', async () => {
    const marta = await signedIn('mrossi')
    const answer = await marta.put('pin', { pin: '402815' })
    expect([answer.status, answer.json().fields]).toEqual([
      422,
      [{ name: 'pin', code: 'history', message: 'Do not use a former PIN again.' }],
    ])
  })

  test('is not made of a further extension of its owner', async () => {
    const rosa = await signedIn('rmartin')
    await sim.direct(`/users/${await sim.userId('rmartin')}/alternateextensions`, {
      method: 'POST',
      json: { IdIndex: '1', DtmfAccessId: '88042' },
    })
    expect((await rosa.get('pin')).json().owner.alternateExtensions).toEqual(['88042'])
    expect((await rosa.put('pin', { pin: '588042' })).json().fields).toMatchObject([{ code: 'extension' }])
  })

  test('cannot be set where an administrator says so', async () => {
    const lena = await signedIn('lkeller')
    const path = await credentialPath('lkeller')
    await sim.direct(path, { method: 'PUT', json: { CantChange: 'true' } })
    expect((await lena.put('pin', { pin: '705318' })).json().fields).toMatchObject([
      { code: 'cannot-change' },
    ])
    await sim.direct(path, { method: 'PUT', json: { CantChange: 'false' } })
    pins.push('705318')
    expect((await lena.put('pin', { pin: '705318' })).status).toBe(200)
  })

  test('can be suggested, and suits the rules', async () => {
    const { pin } = (await (await signedIn('sobrien')).post('pin/suggestion')).json()
    pins.push(pin)
    const owner = { FirstName: 'Sean', LastName: "O'Brien", DtmfAccessId: '2085' }
    expect(judgePin(pin, { MinLength: 6, TrivialCredChecking: true }, owner)).toEqual([])
    expect((await (await signedIn('sobrien')).put('pin', { pin })).status).toBe(200)
    expect(await sim.phone('2085', pin)).toBe('ok')
  })

  test('whose end nobody knows is told so, and found out later', async () => {
    const noah = await signedIn('newhire')
    await sim.break({ kind: 'reset-after-apply', times: 1, match: { method: 'PUT', path: 'credential/pin' } })
    pins.push('830596')
    const answer = await noah.put('pin', { pin: '830596' })
    await sim.mend()
    expect(answer.status).toBe(200)
    expect(['done', 'unknown']).toContain(answer.json().outcome)
    expect(await sim.phone('2120', '830596')).toBe('ok')
  })
})

test('a reminder can be asked for, and not where nothing expires', async () => {
  const marta = await signedIn('mrossi')
  expect((await marta.get('pin')).json().reminder).toBe(false)
  for (const on of [true, false, true]) {
    expect((await marta.put('reminder', { on })).status).toBe(204)
    expect((await marta.get('pin')).json().reminder).toBe(on)
  }
  await sim.direct(await credentialPath('mrossi'), { method: 'PUT', json: { DoesntExpire: 'true' } })
  expect((await marta.get('pin')).json().reminder).toBeNull()
})

describe('unlocking', () => {
  test('opens what failures have locked and leaves the PIN', async () => {
    const maria = await signedIn('msilva3')
    const answer = await maria.post('unlock')
    expect([answer.status, answer.json().outcome]).toEqual([200, 'done'])
    expect(await sim.phone('2208', '915264')).toBe('ok')
    expect(actsIn(await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
      intent: { action: 'users.pin.unlock', actor: { name: 'msilva3', via: 'portal' } },
    })
  })

  test('does not open what an administrator has locked', async () => {
    const john = await signedIn('jlocke')
    await sim.forget()
    expect((await john.post('unlock')).json()).toMatchObject({
      type: 'urn:unity-desk:rule-refused',
      fields: [{ code: 'locked-by-administrator' }],
    })
    expect(await sim.writes()).toEqual([])
    expect((await credential('jlocke')).Locked).toBe('true')
  })
})

test('no PIN stands in the log, the audit log, a mail or on the output', async () => {
  const records = JSON.stringify(await recordsIn(desk.dataDirectory))
  const text = `${desk.process.stdout()}${desk.process.stderr()}${records}${outbox.raw.join('')}`
  for (const pin of pins) expect(text).not.toContain(pin)
})
