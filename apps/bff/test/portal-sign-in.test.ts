import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Outbox } from '../demo/outbox-server.ts'
import { ask, type Answer } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { codeIn, letterTo, startOutbox, visit, type Visitor } from './harness/portal.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let outbox: Outbox
const codes: string[] = []

beforeAll(async () => {
  const { env, ...box } = await startOutbox()
  outbox = box
  sim = await startSim(['--users', '60'])
  // Somebody's alias is somebody else's extension.
  await sim.direct('/users?templateAlias=voicemailusertemplate', {
    method: 'POST',
    json: { Alias: '2077', DtmfAccessId: '9907', EmailAddress: 'twin@lab.example' },
  })
  desk = await startDesk({
    unity: sim.url,
    // What Unity hears is counted.
    env: { ...env, PORTAL_NAME: 'Voicemail of the Lab', DIRECTORY_SWEEP: 'off' },
    quick: true,
  })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
  await outbox.close()
})

const mailOf = async (alias: string): Promise<string> =>
  (await sim.direct(`/users/${await sim.userId(alias)}`)).json().EmailAddress

/** Asks for a code and waits for it. */
const getCode = async (visitor: Visitor, account: string, to: string): Promise<string> => {
  const before = outbox.letters.length
  expect((await visitor.askCode(account)).status).toBe(202)
  const code = codeIn(await letterTo(outbox, to, before))
  expect(code).toMatch(/^\d{8}$/)
  codes.push(code)
  return code
}
const wrongOf = (code: string): string => (code === '00000000' ? '00000001' : '00000000')
const told = ({ status, text, headers }: Answer) => {
  const { date: _date, 'x-request-id': id, 'set-cookie': _cookie, ...others } = headers
  return { status, text: text.replaceAll(String(id), ''), headers: others }
}
const bad = { type: 'urn:unity-desk:bad-code', status: 401 }

describe('a code', () => {
  test('comes to the address that Unity holds, once, in the language of the page, and opens a session', async () => {
    const visitor = visit(desk.portalUrl)
    const before = outbox.letters.length
    const answer = await visitor.askCode('mrossi', 'de')
    expect([answer.status, answer.json()]).toEqual([202, { validMinutes: 10 }])
    expect(answer.cookies).toHaveLength(1)
    expect(answer.cookies[0]).toMatch(
      /^__Host-portal-challenge=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    const letter = await letterTo(outbox, 'marta.rossi@lab.example', before)
    expect(letter.subject).toBe('Voicemail of the Lab: Ihr Code')
    expect(letter.text).not.toContain('http')
    const code = codeIn(letter)
    codes.push(code)
    const signedIn = await visitor.signIn(' MROSSI ', `${code.slice(0, 4)} ${code.slice(4)}`)
    expect([signedIn.status, signedIn.text]).toEqual([204, ''])
    expect(signedIn.cookies[0]).toMatch(
      /^__Host-portal=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect((await visitor.get('pin')).json()).toMatchObject({ name: 'Marta Rossi', extension: '2041' })
    expect(outbox.letters).toHaveLength(before + 1)
  })

  test.each([
    ['an extension', '3120'],
    ['a mail address', 'rosa.martin@lab.example'],
  ])('comes for %s, too', async (_what, account) => {
    const visitor = visit(desk.portalUrl)
    const code = await getCode(visitor, account, await mailOf('rmartin'))
    expect((await visitor.signIn(account, code)).status).toBe(204)
  })

  test('works once, for its account, in its browser', async () => {
    const [visitor, stranger] = [visit(desk.portalUrl), visit(desk.portalUrl)]
    const code = await getCode(visitor, 'sobrien', await mailOf('sobrien'))
    await stranger.askCode('sobrien')
    expect((await stranger.signIn('sobrien', code)).json()).toMatchObject(bad)
    expect((await visit(desk.portalUrl).signIn('sobrien', code)).json()).toMatchObject(bad)
    expect((await visitor.signIn('2085', code)).json()).toMatchObject(bad)
    const challenge = visitor.cookies.get('__Host-portal-challenge') ?? ''
    expect((await visitor.signIn('sobrien', code)).status).toBe(204)
    const again = await visitor.ask('session', {
      method: 'POST',
      json: { account: 'sobrien', code },
      headers: { cookie: `__Host-portal-challenge=${challenge}` },
    })
    expect(again.json()).toMatchObject(bad)
  })

  test('is replaced by the next one that the same browser asks for, and its used attempts stay used', async () => {
    const visitor = visit(desk.portalUrl)
    const first = await getCode(visitor, 'lkeller', await mailOf('lkeller'))
    await Promise.all([1, 2, 3].map(() => visitor.signIn('lkeller', wrongOf(first))))
    const second = await getCode(visitor, 'lkeller', await mailOf('lkeller'))
    expect((await visitor.signIn('lkeller', first)).json()).toMatchObject(bad)
    expect((await visitor.signIn('lkeller', wrongOf(second))).json()).toMatchObject(bad)
    expect((await visitor.signIn('lkeller', second)).json()).toMatchObject(bad)
  })

  test('is looked at five times, however many guesses come at once, and Unity hears of none', async () => {
    const visitor = visit(desk.portalUrl)
    const code = await getCode(visitor, 'newhire', await mailOf('newhire'))
    await sim.forget()
    const guesses = Array.from({ length: 40 }, (_, index) => String(index).padStart(8, '7'))
    const answers = await Promise.all(guesses.map((guess) => visitor.signIn('newhire', guess)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([401]))
    expect((await visitor.signIn('newhire', code)).status).toBe(401)
    expect(await sim.requests()).toEqual([])
    const denied = (await recordsIn(desk.dataDirectory)).filter(
      ({ action, result, target }) =>
        action === 'self-service.sign-in' && result === 'denied' && target?.Alias === 'newhire',
    )
    expect(denied).toHaveLength(5)
  })

  test('is sent three times in a quarter of an hour, and asking more often changes nothing that can be seen', async () => {
    const before = outbox.letters.length
    const visitor = visit(desk.portalUrl)
    const answers = await Promise.all(Array.from({ length: 6 }, () => visitor.askCode('msilva')))
    expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1)
    await vi.waitFor(async () => {
      const records = await recordsIn(desk.dataDirectory)
      expect(records.filter(({ reason }) => reason === 'portal codes to a person')).toHaveLength(1)
    })
    await getCode(visit(desk.portalUrl), 'cher', await mailOf('cher'))
    expect(outbox.letters.slice(before).filter(({ text }) => text.includes('Maria'))).toHaveLength(3)
  })
})

test('who is known, unknown, locked, ambiguous, protected or without mail gets the same answer', async () => {
  const accounts = {
    known: 'mrossini',
    unknown: 'nobody.at.all',
    locked: 'jlocke',
    ambiguous: '2077',
    protected: 'hdesk.lead',
    withoutMail: 'reception',
    hostile: `x" or (Alias is mrossi)\r\nX: y`,
    endless: 'x'.repeat(320),
  }
  const walk = async (account: string): Promise<string> => {
    const visitor = visit(desk.portalUrl)
    return JSON.stringify([
      told(await visitor.askCode(account)),
      told(await visitor.signIn(account, '12345678')),
    ])
  }
  expect(new Set(await Promise.all(Object.values(accounts).map(walk))).size).toBe(1)
  const { text } = await letterTo(outbox, await mailOf('hdesk.lead'))
  expect(text).toContain('rights of its own')
  expect(text).not.toMatch(/\d{8}/)
  expect(outbox.letters.map(({ to }) => to)).not.toContain('twin@lab.example')
  const reasons = ['protected', 'no mail address', 'no such account, or more than one']
  await vi.waitFor(async () => {
    const records = await recordsIn(desk.dataDirectory)
    expect(records.map(({ reason }) => reason)).toEqual(expect.arrayContaining(reasons))
  })
})

test('Unity is asked only when the answer is out', async () => {
  await sim.break({ kind: 'blackhole', match: { path: '/users' } })
  const answer = await visit(desk.portalUrl).askCode('mrossini')
  expect(answer.status).toBe(202)
  await sim.mend()
})

describe('a request that', () => {
  test.each([
    ['does not come from a page of the portal', { origin: 'https://elsewhere.example' }],
    ['comes from the console', {}],
    ['has not our header', { 'x-requested-with': '' }],
  ])('%s is refused', async (_what, headers) => {
    const origin =
      Object.hasOwn(headers, 'origin') || Object.hasOwn(headers, 'x-requested-with')
        ? {}
        : { origin: desk.url }
    const answer = await visit(desk.portalUrl).ask('codes', {
      method: 'POST',
      json: { account: 'mrossini' },
      headers: { ...headers, ...origin },
    })
    expect([answer.status, answer.cookies]).toEqual([403, []])
  })

  test('has no session learns nothing', async () => {
    const nobody = visit(desk.portalUrl)
    for (const answer of [
      await nobody.get('pin'),
      await nobody.put('pin', { pin: '915264' }),
      await nobody.post('unlock'),
    ])
      expect(answer.status).toBe(401)
    expect((await nobody.remove('session')).status).toBe(204)
  })
})

test('a session ends when it is signed out of, and is none of the console', async () => {
  const visitor = visit(desk.portalUrl)
  const code = await getCode(visitor, 'abu.nour', await mailOf('abu.nour'))
  await visitor.signIn('abu.nour', code)
  const cookie = `__Host-portal=${visitor.cookies.get('__Host-portal')}`
  const asConsole = cookie.replace('__Host-portal', '__Host-desk')
  expect((await ask(`${desk.url}/api/session`, { headers: { cookie: asConsole } })).status).toBe(401)
  expect((await ask(`${desk.portalUrl}/vmrest/users`, { headers: { cookie } })).status).toBe(404)
  expect((await ask(`${desk.portalUrl}/api/directory`, { headers: { cookie } })).status).toBe(404)
  expect((await visitor.remove('session')).status).toBe(204)
  const answer = await visitor.ask('pin', { headers: { cookie } })
  expect(answer.status).toBe(401)
})

test('no code stands in the log, the audit log or on the output', async () => {
  const text = `${desk.process.stdout()}${desk.process.stderr()}${JSON.stringify(await recordsIn(desk.dataDirectory))}`
  expect(codes.length).toBeGreaterThan(5)
  for (const code of codes) expect(text).not.toContain(code)
})
