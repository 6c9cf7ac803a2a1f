import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Letter, Outbox } from '../demo/outbox-server.ts'
import { de } from '../src/features/notices/words/de.ts'
import { fr } from '../src/features/notices/words/fr.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { actsIn, recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'
import { codeIn, letterTo, startOutbox, visit } from './harness/portal.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let outbox: Outbox
let ada: Person
let hal: Person
const alerts: { kind: string; text: string }[] = []
const secrets: string[] = []

const hook = createServer((request, response) => {
  void text(request).then((body) => alerts.push(JSON.parse(body)))
  response.end()
})

beforeAll(async () => {
  await new Promise<void>((listening) => hook.listen(0, '127.0.0.1', listening))
  const { env, ...box } = await startOutbox()
  outbox = box
  sim = await startSim(['--users', '60'])
  const ALERT_WEBHOOK = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/`
  desk = await startDesk({ unity: sim.url, env: { ...env, ALERT_WEBHOOK }, quick: true })
  ;[ada, hal] = await Promise.all([desk.signIn('ada'), desk.signIn('hal')])
})
beforeEach(() => outbox.forget())
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await outbox.close()
  hook.close()
})

const pathOf = async (alias: string) => `/vmrest/users/${await sim.userId(alias)}`
const mailOf = async (alias: string): Promise<string> =>
  (await sim.direct(`/users/${await sim.userId(alias)}`)).json().EmailAddress
const secretIn = ({ text: said }: Letter): string => {
  const [, origin, secret = ''] = /^(http\S+)\/#not-me=([\w-]{43})$/m.exec(said) ?? []
  expect(origin).toBe(desk.portalUrl)
  secrets.push(secret)
  return secret
}
const locked = async (alias: string): Promise<string> =>
  (await sim.direct(`/users/${await sim.userId(alias)}/credential/pin`)).json().Locked

const api = async (alias: string, command: string, body: object = {}) =>
  ada.post(`/api/users/${await sim.userId(alias)}/${command}`, body)
const raw = async (alias: string, kind: string, json: object) =>
  ada.ask(`${await pathOf(alias)}/credential/${kind}`, { method: 'PUT', json })

describe('a person is told of', () => {
  test.each([
    ['a PIN that was reset', () => api('mrossini', 'pin-reset'), 'Your voicemail PIN was changed'],
    ['a PIN that was unlocked', () => api('mrossini', 'pin-unlock'), 'Your voicemail PIN was unlocked'],
    [
      'a password that was reset',
      () => api('mrossini', 'password-reset'),
      'Your voicemail web password was changed',
    ],
    [
      'a password that was unlocked',
      () => api('mrossini', 'password-unlock'),
      'Your voicemail web password was unlocked',
    ],
    [
      'a PIN that was set through /vmrest',
      () => raw('mrossini', 'pin', { Credentials: '502817' }),
      'Your voicemail PIN was changed',
    ],
    [
      'a lock that was opened through /vmrest',
      () => raw('mrossini', 'pin', { HackCount: '0' }),
      'Your voicemail PIN was unlocked',
    ],
    [
      'an address that was added',
      async () =>
        ada.post('/vmrest/smtpproxyaddresses', {
          SmtpAddress: 'mario.new@lab.example',
          ObjectGlobalUserObjectId: await sim.userId('mrossini'),
        }),
      'An address of your voicemail account was changed',
    ],
  ])('%s', async (_what, act, said) => {
    const answer = await act()
    expect(answer.status).toBeLessThan(300)
    const letter = await letterTo(outbox, await mailOf('mrossini'))
    expect(letter.subject).toBe(`Voicemail: ${said}`)
    expect(letter.text).toContain('The helpdesk did it.')
    expect(letter.text).not.toMatch(/\b\d{6}\b/)
    secretIn(letter)
  })

  test('what was done in their own name, and what was read is no news', async () => {
    const path = await pathOf('rmartin')
    await ada.get(path)
    await ada.get(`${path}/credential/pin`)
    await hal.post(`/api/users/${await sim.userId('rmartin')}/pin-reset`, { mode: 'ticket' })
    const ticket = /#ticket=([\w-]{43})$/m.exec((await letterTo(outbox, await mailOf('rmartin'))).text)?.[1]
    outbox.forget()
    const rosa = visit(desk.portalUrl)
    await rosa.post('ticket', { ticket })
    expect((await rosa.put('pin', { pin: '502817' })).status).toBe(200)
    const letter = await letterTo(outbox, await mailOf('rmartin'))
    expect(letter.text).toContain('in your name')
    expect(outbox.letters).toHaveLength(1)
  })

  test('what was done in the language that Unity has for them, else in that of the page they read last', async () => {
    const subject = async () => {
      outbox.forget()
      expect((await api('zfuchs', 'pin-reset')).status).toBe(200)
      return (await letterTo(outbox, await mailOf('zfuchs'))).subject
    }
    const speaks = async (json: object) =>
      sim.direct(`/users/${await sim.userId('zfuchs')}`, { method: 'PUT', json })
    await speaks({ Language: '1033', UseDefaultLanguage: 'true' })
    const zoe = visit(desk.portalUrl)
    outbox.forget()
    await zoe.askCode('zfuchs', 'de-DE')
    await zoe.signIn('zfuchs', codeIn(await letterTo(outbox, await mailOf('zfuchs'))))
    await zoe.ask('pin', { headers: { 'accept-language': 'de-DE' } })
    expect(await subject()).toBe(`Voicemail: ${de.done['pin-reset']}`)
    await speaks({ Language: '1036', UseDefaultLanguage: 'false' })
    expect(await subject()).toBe(`Voicemail: ${fr.done['pin-reset']}`)
  })

  test('a new mail address at the old one, which is told of what follows as well', async () => {
    const old = await mailOf('lkeller')
    const moved = await ada.ask(await pathOf('lkeller'), {
      method: 'PUT',
      json: { EmailAddress: 'somebody.else@lab.example' },
    })
    expect(moved.status).toBe(204)
    expect((await letterTo(outbox, old)).subject).toContain('mail address')
    outbox.forget()
    await api('lkeller', 'pin-reset')
    for (const to of [old, 'somebody.else@lab.example']) secretIn(await letterTo(outbox, to))
    expect(outbox.letters).toHaveLength(2)
  })
})

describe('somebody who says that it was not them', () => {
  test('locks their PIN with one press, ends what is open in their name, and security hears of it', async () => {
    const reset = await hal.post(`/api/users/${await sim.userId('sobrien')}/pin-reset`, {
      mode: 'ticket',
      reference: 'INC-1',
    })
    expect(reset.status).toBe(200)
    const ticket = /#ticket=([\w-]{43})$/m.exec((await letterTo(outbox, await mailOf('sobrien'))).text)?.[1]
    outbox.forget()
    const stranger = visit(desk.portalUrl)
    await stranger.post('ticket', { ticket })
    await api('sobrien', 'pin-unlock')
    const secret = secretIn(await letterTo(outbox, await mailOf('sobrien')))

    // A scanner of mails opens the link: what stands behind the # does not even reach us.
    await sim.forget()
    await visit(desk.portalUrl).get('not-me')
    expect(await locked('sobrien')).toBe('false')

    const sean = visit(desk.portalUrl)
    const pressed = await sean.post('not-me', { notice: secret })
    expect([pressed.status, pressed.json()]).toEqual([200, { outcome: 'done' }])
    expect(await locked('sobrien')).toBe('true')
    expect(await sim.phone('2085', '915264')).toBe('locked')
    expect((await stranger.put('pin', { pin: '502817' })).status).toBe(401)
    expect((await sean.post('not-me', { notice: secret })).status).toBe(401)

    const records = await recordsIn(desk.dataDirectory)
    const event = records.find(({ action }) => action === 'self-service.not-me')
    const unlock = actsIn(records).find(
      ({ intent }) => intent.action === 'users.pin.unlock' && intent.target?.Alias === 'sobrien',
    )
    expect(event).toMatchObject({
      actor: { name: 'sobrien', via: 'portal' },
      target: { Alias: 'sobrien' },
      details: {
        disputed: {
          operationId: unlock?.intent.operationId,
          action: 'users.pin.unlock',
          actor: { name: 'ada' },
          source: '127.0.0.1',
        },
      },
    })
    expect(actsIn(records).at(-1)?.intent).toMatchObject({
      action: 'users.pin.lock',
      actor: { name: 'sobrien' },
    })
    await vi.waitFor(() => {
      const alert = alerts.find(({ kind }) => kind === 'not-me')
      expect(alert?.text).toContain("Sean O'Brien says that a change was not theirs.")
    })
    // Of a link and the PIN that was set with it nobody is alerted.
    expect(alerts.filter(({ text: said }) => said.startsWith('Rosa Martin'))).toEqual([])
  })

  test('can press again when Unity was away', async () => {
    await api('newhire', 'pin-unlock')
    const secret = secretIn(await letterTo(outbox, await mailOf('newhire')))
    await sim.break({ kind: 'status', status: 503, match: { path: 'credential/pin' } })
    const away = await visit(desk.portalUrl).post('not-me', { notice: secret })
    expect(away.status).toBeGreaterThanOrEqual(500)
    await sim.mend()
    await expect
      .poll(async () => (await visit(desk.portalUrl).post('not-me', { notice: secret })).json())
      .toEqual({ outcome: 'done' })
    expect(await locked('newhire')).toBe('true')
  })

  test('needs the link of a notice', async () => {
    for (const notice of ['x', 'a'.repeat(43)])
      expect((await visit(desk.portalUrl).post('not-me', { notice })).json().type).toBe(
        'urn:unity-desk:bad-link',
      )
  })
})

test('no link stands in the log or the audit log', async () => {
  const said = `${desk.process.stdout()}${desk.process.stderr()}${JSON.stringify(await recordsIn(desk.dataDirectory))}`
  expect(secrets.length).toBeGreaterThan(8)
  for (const secret of secrets) expect(said).not.toContain(secret)
})
