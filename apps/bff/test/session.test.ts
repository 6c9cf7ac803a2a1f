import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { OPERATORS } from './harness/operators.ts'
import { cookieIn, ownHeaders, personWith, signIn, trySignIn } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { STEP_UP_MINUTES: '30' } })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

test('a sign-in answers with who one is, what one may do and until when the step-up holds', async () => {
  const before = Date.now()
  const answer = await trySignIn(desk.url, 'hal', OPERATORS.hal.password)
  expect(answer.status).toBe(200)
  const { operator, permissions, stepUpUntil, ...others } = answer.json()
  expect(operator).toEqual({ name: 'hal', role: 'helpdesk' })
  expect(permissions).toEqual(['users:read', 'system:read', 'pins:reset', 'pins:unlock', 'addresses:write'])
  const minutes = (Date.parse(stepUpUntil) - before) / 60_000
  expect(minutes).toBeGreaterThan(29)
  expect(minutes).toBeLessThan(31)
  expect(others).toEqual({})
})

test('the cookie has the prefix that browsers guard, and every attribute that keeps it in', async () => {
  const { cookies } = await trySignIn(desk.url, 'hal', OPERATORS.hal.password)
  expect(cookies).toHaveLength(1)
  expect(cookies[0]).toMatch(/^__Host-desk=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
})

test('names are not told apart by case, and answered as they were given to the command', async () => {
  const answer = await trySignIn(desk.url, 'HaL', OPERATORS.hal.password)
  expect(answer.status).toBe(200)
  expect(answer.json().operator.name).toBe('hal')
})

test('a wrong password and an unknown name get one answer', async () => {
  const wrong = await trySignIn(desk.url, 'otto', 'not the password')
  const unknown = await trySignIn(desk.url, 'nobody-of-this-name', 'not the password')
  const told = ({ status, headers, cookies, text }: typeof wrong) => {
    const { date: _date, 'x-request-id': _id, ...rest } = headers
    return { status, rest, cookies, text: text.replace(/"requestId":"[^"]*"/, '') }
  }
  expect(wrong.status).toBe(401)
  expect(wrong.json()).toMatchObject({ type: 'urn:unity-desk:bad-sign-in', status: 401 })
  expect(told(unknown)).toEqual(told(wrong))
})

test('the session answers to its cookie, and to nothing else', async () => {
  const hal = await desk.signIn('hal')
  const mine = await hal.get('/api/session')
  expect(mine.status).toBe(200)
  expect(mine.json().operator.name).toBe('hal')
  for (const cookie of [
    '',
    '__Host-desk=',
    '__Host-desk=made-up',
    '__Host-portal=x',
    hal.cookie.slice(0, -1),
  ]) {
    const answer = await ask(`${desk.url}/api/session`, { headers: { cookie } })
    expect(answer.status).toBe(401)
    expect(answer.json().type).toBe('urn:unity-desk:signed-out')
    expect(answer.headers['www-authenticate']).toBeUndefined()
  }
})

test('a sign-out ends the session at once, and is no failure where there is none', async () => {
  const hal = await desk.signIn('hal')
  expect((await hal.get('/api/session')).status).toBe(200)
  const out = await hal.remove('/api/session')
  expect(out.status).toBe(204)
  expect(out.text).toBe('')
  expect(out.cookies[0]).toMatch(/^__Host-desk=; .*Expires=Thu, 01 Jan 1970/)
  expect(out.headers['clear-site-data']).toBe('"cache", "storage"')
  expect(out.headers['cache-control']).toBe('no-store')
  expect((await hal.get('/api/session')).status).toBe(401)
  expect((await hal.get('/vmrest/version')).status).toBe(401)
  expect((await hal.remove('/api/session')).status).toBe(204)
  const nobody = await ask(`${desk.url}/api/session`, { method: 'DELETE', headers: ownHeaders(desk.url) })
  expect(nobody.status).toBe(204)
})

test('a sign-out wins over requests that are on their way', async () => {
  const hal = await desk.signIn('hal')
  const asking = Array.from({ length: 20 }, () => hal.get('/api/session'))
  await hal.remove('/api/session')
  await Promise.all(asking)
  expect((await hal.get('/api/session')).status).toBe(401)
})

test('a sign-in gives a token of its own, whatever cookie came with it, and ends the old session', async () => {
  const hal = await desk.signIn('hal')
  const chosen = '__Host-desk=a-token-that-somebody-else-chose-for-the-victim-'
  for (const cookie of [chosen, hal.cookie]) {
    const answer = await ask(`${desk.url}/api/session`, {
      method: 'POST',
      headers: { ...ownHeaders(desk.url), cookie },
      json: { username: 'hal', password: OPERATORS.hal.password },
    })
    expect(answer.status).toBe(200)
    expect(cookieIn(answer)).not.toBe(cookie)
    expect((await ask(`${desk.url}/api/session`, { headers: { cookie } })).status).toBe(401)
  }
})

test('of one person five sessions stand, and the oldest gives way', async () => {
  const people = []
  for (let count = 0; count < 6; count += 1) people.push(await signIn(desk.url, 'hedy'))
  const statuses = await Promise.all(people.map(async ({ get }) => (await get('/api/session')).status))
  expect(statuses).toEqual([401, 200, 200, 200, 200, 200])
})

test('a step-up asks for the password, renews the time and changes the token', async () => {
  const ada = await desk.signIn('ada')
  const first = (await ada.get('/api/session')).json().stepUpUntil
  const wrong = await ada.post('/api/session/step-up', { password: 'not the password' })
  expect(wrong.status).toBe(401)
  expect(wrong.json().type).toBe('urn:unity-desk:bad-sign-in')
  expect((await ada.get('/api/session')).status).toBe(200)

  const right = await ada.post('/api/session/step-up', { password: OPERATORS.ada.password })
  expect(right.status).toBe(200)
  expect(Date.parse(right.json().stepUpUntil)).toBeGreaterThan(Date.parse(first))
  expect(cookieIn(right)).not.toBe(ada.cookie)
  expect((await ada.get('/api/session')).status).toBe(401)
  expect((await personWith(desk.url, cookieIn(right)).get('/api/session')).status).toBe(200)
})

test('a step-up without a session is refused', async () => {
  const answer = await ask(`${desk.url}/api/session/step-up`, {
    method: 'POST',
    headers: ownHeaders(desk.url),
    json: { password: OPERATORS.ada.password },
  })
  expect(answer.status).toBe(401)
  expect(answer.json().type).toBe('urn:unity-desk:signed-out')
})

test.each([
  ['no password', { username: 'hal' }, 'password'],
  ['no name', { password: 'x' }, 'username'],
  ['an empty name', { username: '', password: 'x' }, 'username'],
  ['a name of another kind', { username: ['hal'], password: 'x' }, 'username'],
  ['a field that nobody knows', { username: 'hal', password: 'x', role: 'administrator' }, 'role'],
])('a sign-in with %s is malformed, and the field is named', async (_what, json, field) => {
  const answer = await ask(`${desk.url}/api/session`, { method: 'POST', headers: ownHeaders(desk.url), json })
  expect(answer.status).toBe(400)
  expect(answer.json().type).toBe('urn:unity-desk:malformed')
  expect(answer.json().fields.map(({ name }: { name: string }) => name)).toContain(field)
})
