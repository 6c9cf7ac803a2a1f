import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { ask } from './harness/ask.ts'
import { nameIn, startCallersDesk, vouched, type CallersDesk } from './harness/callers.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'

let callers: CallersDesk
let hal: Person
let hedy: Person
let ada: Person
let adam: Person

beforeAll(async () => {
  callers = await startCallersDesk()
  ;({ hal, hedy, ada, adam } = callers)
})
afterAll(() => callers.stop())

const person = (alias: string): Promise<string> => callers.sim.userId(alias)
const start = (who: Person, body: object) =>
  who.post('/api/verifications', { action: 'pin-reset', method: 'mail-code', ...body })
const confirm = (who: Person, id: string, code: string) =>
  who.post(`/api/verifications/${id}/confirm`, { code })
const reset = (who: Person, target: string, verification: string) =>
  who.post(`/api/users/${target}/pin-reset`, { verification })
const letterTo = (to: string) =>
  vi.waitFor(() => {
    const letter = callers.outbox.letters.findLast((each) => each.to === to)
    if (!letter) throw new Error('no mail yet')
    return letter
  })
const codeIn = (text: string): string => /^(\d{8})$/m.exec(text)?.[1] ?? ''
const wrong = (code: string): string => String((Number(code) + 1) % 1e8).padStart(8, '0')
const recordsOf = async (action: string) =>
  (await recordsIn(callers.desk.dataDirectory)).filter((record) => record.action === action)

describe('a code by mail', () => {
  test('goes to the address that Unity holds, and what the caller reads back opens one reset', async () => {
    const target = await person('mrossini')
    const { EmailAddress } = (await callers.sim.direct(`/users/${target}`)).json()
    const started = await start(hal, { target: target.toUpperCase(), reference: 'INC-7' })
    expect(started.status).toBe(201)
    const record = started.json()
    expect(record).toMatchObject({
      target,
      targetName: 'Mario Rossini',
      state: 'waiting',
      attemptsLeft: 5,
      needsApproval: false,
      reference: 'INC-7',
    })
    expect(record.sentTo).not.toContain(EmailAddress.slice(1, 5))
    const { text, subject } = await letterTo(EmailAddress)
    const code = codeIn(text)
    expect(text).toContain(record.word)
    expect(subject).not.toContain(code)
    expect(started.text).not.toContain(code)

    expect(nameIn(await reset(hal, target, record.id))).toBe('verification-invalid')
    expect(nameIn(await confirm(hal, record.id, wrong(code)))).toBe('wrong-code')
    expect((await hal.get(`/api/verifications/${record.id}`)).json()).toMatchObject({ attemptsLeft: 4 })
    // A colleague has nothing to look at or to guess here.
    expect((await hedy.get(`/api/verifications/${record.id}`)).status).toBe(404)
    expect((await confirm(hedy, record.id, code)).status).toBe(404)
    // As people read it and agents type it.
    const verified = await confirm(hal, record.id, `${code.slice(0, 4)} ${code.slice(4)}`)
    expect(verified.json()).toMatchObject({ state: 'verified', attemptsLeft: 3 })
    expect(nameIn(await confirm(hal, record.id, code))).toBe('verification-invalid')

    const done = await reset(hal, target, record.id)
    expect(done.json()).toMatchObject({ outcome: 'done' })
    expect(await callers.sim.phone('2077', done.json().pin)).toBe('must-change')
    expect((await hal.get(`/api/verifications/${record.id}`)).json().state).toBe('used')

    const denied = (await recordsOf('verifications.confirm')).find(({ result }) => result === 'denied')
    expect(denied).toMatchObject({ reason: 'wrong code', target: { ObjectId: target }, reference: 'INC-7' })
    expect(JSON.stringify(await recordsIn(callers.desk.dataDirectory))).not.toContain(code)
    expect(callers.desk.process.stdout()).not.toContain(code)
  })

  test('can be guessed at five times, however many try at once, and the next code is no new chance for ever', async () => {
    const target = await person('cher')
    const { EmailAddress } = (await callers.sim.direct(`/users/${target}`)).json()
    const { id } = (await start(hal, { target })).json()
    const code = codeIn((await letterTo(EmailAddress)).text)
    const guesses = await Promise.all(Array.from({ length: 12 }, () => confirm(hal, id, wrong(code))))
    const names = guesses.map(nameIn)
    expect(names.filter((name) => name === 'wrong-code')).toHaveLength(5)
    expect(nameIn(await confirm(hal, id, code))).not.toBeUndefined()
    expect((await hal.get(`/api/verifications/${id}`)).json()).toMatchObject({
      state: 'failed',
      attemptsLeft: 0,
    })
    // Ten guesses for one person in a day.
    const second = (await start(hal, { target })).json().id
    const more = await Promise.all(Array.from({ length: 6 }, () => confirm(hal, second, wrong(code))))
    expect(more.map(nameIn)).toContain('too-many-requests')
  })

  test('takes the place of the one before, with the attempts that were left, and is sent three times at most', async () => {
    const target = await person('newhire')
    const first = (await start(hal, { target })).json()
    await confirm(hal, first.id, 'no code at all')
    const second = (await start(hedy, { target })).json()
    expect(second.attemptsLeft).toBe(4)
    expect((await hal.get(`/api/verifications/${first.id}`)).json().state).toBe('failed')
    expect((await start(ada, { target })).status).toBe(201)
    const fourth = await start(hal, { target })
    expect([fourth.status, Number(fourth.headers['retry-after']) > 60]).toEqual([429, true])
    expect((await recordsOf('verifications.limit')).at(-1)).toMatchObject({
      target: { ObjectId: target },
      details: { limit: 'codes to a person in 15 minutes' },
    })
    // A colleague can still be asked.
    expect((await start(hal, { target, method: 'vouch' })).status).toBe(201)
  })

  test('is not sent where Unity holds no address, or one that was changed here a short while ago', async () => {
    expect(nameIn(await start(hal, { target: await person('reception') }))).toBe('no-mail-address')
    const target = await person('zfuchs')
    await ada.put(`/vmrest/users/${target}`, { EmailAddress: 'mallory@elsewhere.example' })
    expect(nameIn(await start(hal, { target }))).toBe('no-mail-address')
    expect(callers.outbox.letters.map(({ to }) => to)).not.toContain('mallory@elsewhere.example')
    // Nor to an address that the request names.
    expect((await start(hal, { target, to: 'mallory@elsewhere.example' })).status).toBe(400)
  })
})

describe('a colleague', () => {
  test('vouches for a caller: another one, who may do it themselves, and sees what waits', async () => {
    const target = await person('msilva2')
    const { id } = (await start(hal, { target, method: 'vouch', reference: 'INC-8' })).json()
    const waiting = async (who: Person) =>
      (await who.get('/api/verifications?waiting=true'))
        .json()
        .items.filter((item: { id: string }) => item.id === id)
    expect(await waiting(hedy)).toMatchObject([
      { target, action: 'pin-reset', needs: 'vouch', operator: 'hal', reference: 'INC-8' },
    ])
    expect(await waiting(hal)).toEqual([])
    const vera = await callers.desk.signIn('vera')
    expect(await waiting(vera)).toEqual([])
    expect((await hal.post(`/api/verifications/${id}/vouch`, {})).status).toBe(403)
    expect((await vera.post(`/api/verifications/${id}/vouch`, {})).status).toBe(403)
    expect(nameIn(await reset(hal, target, id))).toBe('verification-invalid')
    // Vouching is not approving.
    expect(nameIn(await hedy.post(`/api/verifications/${id}/approve`, {}))).toBe('verification-invalid')

    expect((await hedy.post(`/api/verifications/${id}/vouch`, {})).status).toBe(204)
    expect(nameIn(await hedy.post(`/api/verifications/${id}/vouch`, {}))).toBe('verification-invalid')
    expect(await waiting(hedy)).toEqual([])
    expect((await hal.get(`/api/verifications/${id}`)).json()).toMatchObject({
      state: 'verified',
      vouchedBy: 'hedy',
    })
    expect((await reset(hal, target, id)).status).toBe(200)
  })

  test('is another than who made the token that asks', async () => {
    const permissions = ['users:read', 'pins:reset']
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
    const { token } = (await ada.post('/api/tokens', { name: 'script', permissions, expiresAt })).json()
    const started = await ask(`${callers.desk.url}/api/verifications`, {
      method: 'POST',
      json: { target: await person('mrossi'), action: 'pin-reset', method: 'vouch' },
      headers: { authorization: `Bearer ${token}` },
    })
    const { id } = started.json()
    expect((await ada.get('/api/verifications?waiting=true')).text).not.toContain(id)
    expect((await ada.post(`/api/verifications/${id}/vouch`, {})).status).toBe(403)
    expect((await adam.post(`/api/verifications/${id}/vouch`, {})).status).toBe(204)
  })

  test('approves the second reset within a day, which is told as one that takes two', async () => {
    const target = await person('msilva2')
    const again = await vouched(hal, hedy, { target, action: 'pin-reset' })
    expect((await hal.get(`/api/verifications/${again}`)).json()).toMatchObject({
      state: 'verified',
      needsApproval: true,
    })
    expect(nameIn(await reset(hal, target, again))).toBe('approval-missing')
    expect((await hal.post(`/api/verifications/${again}/approve`, {})).status).toBe(403)
    expect((await adam.post(`/api/verifications/${again}/approve`, {})).status).toBe(204)
    expect((await reset(hal, target, again)).status).toBe(200)
    // And the third is the last of the day.
    const third = await vouched(hal, hedy, { target, action: 'pin-reset' })
    await adam.post(`/api/verifications/${third}/approve`, {})
    expect((await reset(hal, target, third)).status).toBe(200)
    const fourth = await vouched(hal, hedy, { target, action: 'pin-reset' })
    await adam.post(`/api/verifications/${fourth}/approve`, {})
    const last = await reset(hal, target, fourth)
    expect([last.status, Number(last.headers['retry-after']) > 60]).toEqual([429, true])
  })

  test('is asked once for the same: a new request ends what still waits for approval of the one before', async () => {
    const target = await person('msilva3')
    await ada.put(`/api/vips/${target}`, undefined)
    const former = await vouched(ada, adam, { target, action: 'pin-reset' })
    const other = await vouched(ada, adam, { target, action: 'pin-unlock' })
    const waiting = async () =>
      (await adam.get('/api/verifications?waiting=true'))
        .json()
        .items.filter((item: { target: string }) => item.target === target)
        .map(({ id }: { id: string }) => id)
    expect(await waiting()).toEqual([former, other])
    const { id } = (await start(ada, { target, method: 'vouch' })).json()
    expect(await waiting()).toEqual([other, id])
    expect((await ada.get(`/api/verifications/${former}`)).json().state).toBe('failed')
    expect(nameIn(await adam.post(`/api/verifications/${former}/approve`, {}))).toBe('verification-invalid')
  })

  test('approves what is done to somebody protected, also where that was found out later', async () => {
    const target = await person('jlocke')
    const id = await vouched(ada, adam, { target, action: 'pin-unlock' })
    await ada.put(`/api/vips/${target}`, undefined)
    const unlock = () => ada.post(`/api/users/${target}/pin-unlock`, { verification: id })
    expect(nameIn(await unlock())).toBe('approval-missing')
    expect((await adam.post(`/api/verifications/${id}/approve`, {})).status).toBe(204)
    expect((await unlock()).status).toBe(200)
    expect(nameIn(await start(hal, { target }))).toBe('protected-target')
  })
})

describe('an override', () => {
  test('is for a named role, with a reason, and counts once a second person has agreed', async () => {
    const target = await person('rmartin')
    const ask = { target, method: 'override', reason: 'Boarding a plane, no mail' }
    expect((await start(hal, ask)).status).toBe(403)
    expect((await start(ada, { ...ask, reason: ' ' })).status).toBe(400)
    expect((await start(ada, { target, method: 'override' })).status).toBe(400)
    const { id, needsApproval, state } = (await start(ada, ask)).json()
    expect({ needsApproval, state }).toEqual({ needsApproval: true, state: 'waiting' })
    expect(nameIn(await reset(ada, target, id))).toBe('approval-missing')
    expect((await ada.post(`/api/verifications/${id}/approve`, {})).status).toBe(403)
    expect((await adam.get('/api/verifications?waiting=true')).json().items.at(-1)).toMatchObject({
      id,
      needs: 'approval',
      method: 'override',
      reason: ask.reason,
      operator: 'ada',
    })
    expect((await adam.post(`/api/verifications/${id}/approve`, {})).status).toBe(204)
    expect((await reset(ada, target, id)).status).toBe(200)
    expect((await recordsOf('users.pin.reset')).findLast(({ phase }) => phase === 'intent')).toMatchObject({
      details: { verification: { method: 'override', approvedBy: 'adam', reason: ask.reason } },
    })
  })

  test('that is given up is worth nothing', async () => {
    const target = await person('sobrien')
    const { id } = (await start(ada, { target, method: 'override', reason: 'a test' })).json()
    expect((await hal.remove(`/api/verifications/${id}`)).status).toBe(404)
    expect((await ada.remove(`/api/verifications/${id}`)).status).toBe(204)
    expect(nameIn(await adam.post(`/api/verifications/${id}/approve`, {}))).toBe('verification-invalid')
    expect(nameIn(await reset(ada, target, id))).toBe('verification-invalid')
  })
})

test('the console is told what it can offer', async () => {
  expect((await hal.get('/api/configuration')).json()).toMatchObject({
    callerVerification: 'required',
    verificationMethods: ['mail-code', 'vouch', 'override'],
  })
})

test('nobody is verified for what is refused then: nobody at all, oneself, a stranger to the scope', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  expect((await start(hal, { target: nowhere })).status).toBe(404)
  expect((await start(hal, { target: "x' or 1" })).status).toBe(404)
  expect((await start(hal, { target: await person('hdesk.lead') })).status).toBe(403)
  expect((await start(hal, { target: await person('cher'), action: 'password-reset' })).status).toBe(403)
})
