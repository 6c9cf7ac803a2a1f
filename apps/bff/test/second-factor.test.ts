import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Secret, TOTP, URI } from 'otpauth'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from './harness/ask.ts'
import { tablesIn } from './harness/database.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { OPERATORS, type OperatorName } from './harness/operators.ts'
import { cookieIn, ownHeaders, personWith, trySignIn } from './harness/person.ts'
import { startProcess } from './harness/process.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
const secrets: string[] = []

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, env: { DIRECTORY_SWEEP: 'off', LOG_LEVEL: 'trace' } })
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const PATH = '/api/session/second-factor'
const STEP_MS = 30_000

/** The code of a step before or after this one, made when this one has a while to go. */
const codeOf = async (secret: string, steps = 0): Promise<string> => {
  const over = STEP_MS - (Date.now() % STEP_MS)
  if (over < 4000) await wait(over + 10)
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return totp.generate({ timestamp: Date.now() + steps * STEP_MS })
}

const signInWith = (name: OperatorName, code?: string) =>
  ask(`${desk.url}/api/session`, {
    method: 'POST',
    headers: ownHeaders(desk.url),
    json: { username: name, password: OPERATORS[name].password, ...(code !== undefined && { code }) },
  })

/** Enrols with the code of the step before, so that the codes of this step and the next are left. */
const enrol = async (name: OperatorName) => {
  const person = await desk.signIn(name)
  const { secret, uri, enrolment } = (await person.post(PATH)).json()
  secrets.push(secret)
  const confirmed = await person.put(PATH, { enrolment, code: await codeOf(secret, -1) })
  expect([confirmed.status, confirmed.text]).toEqual([204, ''])
  return { person, secret, uri, enrolment }
}

/** As an administrator does on the server's own machine. */
const put = async (name: string, role: string, password: string): Promise<void> => {
  const { ended } = startProcess({
    args: ['apps/bff/src/operator.ts', 'put', name, '--role', role],
    env: { DATA_DIR: desk.dataDirectory },
    input: `${password}\n`,
  })
  expect((await ended).code).toBe(0)
}

const problemOf = ({ status, json }: Awaited<ReturnType<typeof trySignIn>>) => [
  status,
  json().type.replace('urn:unity-desk:', ''),
]

test('who has enrolled is asked for a code at sign-in, and whoever has not is not', async () => {
  const { person, secret, uri } = await enrol('hal')
  expect(URI.parse(uri)).toMatchObject({ issuer: 'Unity Desk', label: 'hal', digits: 6, period: 30 })
  expect(secret).toMatch(/^[A-Z2-7]{32}$/)
  expect((await person.get('/api/session')).json().secondFactor).toBe(true)

  expect(problemOf(await signInWith('hal'))).toEqual([401, 'code-required'])
  expect(problemOf(await signInWith('hal', '000000'))).toEqual([401, 'bad-code'])
  const right = await codeOf(secret)
  expect((await signInWith('hal', `${right.slice(0, 3)} ${right.slice(3)}`)).status).toBe(200)
  expect((await recordsIn(desk.dataDirectory)).at(-1)).toMatchObject({
    actor: { name: 'hal' },
    result: 'done',
    details: { secondFactor: 'totp' },
  })
  expect((await trySignIn(desk.url, 'vera', OPERATORS.vera.password)).json().secondFactor).toBeUndefined()
})

test('a code counts once, at whichever door', async () => {
  const { secret, person } = await enrol('hedy')
  // The one that enrolled is used up as well.
  expect(problemOf(await signInWith('hedy', await codeOf(secret, -1)))).toEqual([401, 'bad-code'])
  const code = await codeOf(secret)
  const tries = await Promise.all(Array.from({ length: 3 }, () => signInWith('hedy', code)))
  expect(tries.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 401, 401])

  const again = await person.post('/api/session/step-up', { password: OPERATORS.hedy.password, code })
  expect(problemOf(again)).toEqual([401, 'bad-code'])
  const without = await person.post('/api/session/step-up', { password: OPERATORS.hedy.password })
  expect(problemOf(without)).toEqual([401, 'code-required'])
  const next = await codeOf(secret, 1)
  const stepUp = await person.post('/api/session/step-up', { password: OPERATORS.hedy.password, code: next })
  expect(stepUp.status).toBe(200)
})

test('codes of other times are wrong, and of a code is spoken only to who knows the password', async () => {
  const { secret } = await enrol('vera')
  for (const steps of [-3, 3])
    expect(problemOf(await signInWith('vera', await codeOf(secret, steps)))).toEqual([401, 'bad-code'])
  const code = await codeOf(secret)
  const guess = await ask(`${desk.url}/api/session`, {
    method: 'POST',
    headers: ownHeaders(desk.url),
    json: { username: 'vera', password: 'not the password', code },
  })
  expect(problemOf(guess)).toEqual([401, 'bad-sign-in'])
})

test('attempts are counted: five wrong codes close the account, also for the right one', async () => {
  const { secret } = await enrol('otto')
  for (let count = 0; count < 5; count += 1)
    expect((await signInWith('otto', String(count).padStart(6, '0'))).status).toBe(401)
  const answer = await signInWith('otto', await codeOf(secret))
  expect(answer.status).toBe(429)
})

test('an enrolment is for whoever began it, and only while nothing else is enrolled', async () => {
  const ada = await desk.signIn('ada')
  const { secret, enrolment } = (await ada.post(PATH)).json()
  secrets.push(secret)
  const wrong = await ada.put(PATH, { enrolment, code: '000000' })
  expect(problemOf(wrong)).toEqual([422, 'rule-refused'])
  expect((await ada.get('/api/session')).json().secondFactor).toBeUndefined()

  await put('nils', 'viewer', 'nils was put here')
  const nils = personWith(desk.url, cookieIn(await trySignIn(desk.url, 'nils', 'nils was put here')))
  const stolen = await nils.put(PATH, { enrolment, code: await codeOf(secret) })
  expect(problemOf(stolen)).toEqual([422, 'rule-refused'])

  expect((await ada.put(PATH, { enrolment, code: await codeOf(secret) })).status).toBe(204)
  expect(problemOf(await ada.post(PATH))).toEqual([422, 'rule-refused'])
  expect((await ada.remove(PATH)).status).toBe(204)
  expect((await trySignIn(desk.url, 'ada', OPERATORS.ada.password)).status).toBe(200)
})

test('a new password from the command line takes the factor away, for who has lost their telephone', async () => {
  await put('hal', 'helpdesk', 'hal has a new telephone')
  expect((await trySignIn(desk.url, 'hal', 'hal has a new telephone')).status).toBe(200)
})

test('no sink holds a secret or a code in the clear', async () => {
  await desk.process.stop()
  const texts = [
    desk.process.stdout() + desk.process.stderr(),
    JSON.stringify(await tablesIn(desk.dataDirectory)),
    await readFile(join(desk.dataDirectory, 'audit.ndjson'), 'utf8'),
  ]
  expect(texts[2]).toContain('session.second-factor.add')
  for (const secret of secrets) expect(texts.filter((text) => text.includes(secret))).toEqual([])
})
