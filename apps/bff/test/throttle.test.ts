import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Answer } from './harness/ask.ts'
import { tablesIn } from './harness/database.ts'
import { newDataDirectory, startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { OPERATORS } from './harness/operators.ts'
import { ownHeaders } from './harness/person.ts'

const NO_UNITY = 'http://127.0.0.1:9'
const start = (dataDirectory?: string, env = { TRUST_PROXY: '127.0.0.1' }): Promise<Desk> =>
  startDesk({
    unity: NO_UNITY,
    env: { DIRECTORY_SWEEP: 'off', ...env },
    ...(dataDirectory && { dataDirectory }),
  })

let desk: Desk
let addresses = 0
beforeAll(async () => {
  desk = await start()
})
afterAll(() => desk.stop())

const newAddress = (): string => {
  addresses += 1
  return `192.0.2.${addresses}`
}

/** A sign-in that a proxy on this machine passes on from an address. */
const from = (address: string, username: string, password: string, { url } = desk): Promise<Answer> =>
  ask(`${url}/api/session`, {
    method: 'POST',
    headers: { ...ownHeaders(url), 'x-forwarded-for': address },
    json: { username, password },
  })

const passwordOf = (name: keyof typeof OPERATORS): string => OPERATORS[name].password
const statuses = (answers: readonly Answer[]): number[] => answers.map(({ status }) => status)
const many = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => make(index)))

test('of two hundred wrong guesses at once five are evaluated, and the others told when to come back', async () => {
  const answers = await many(200, () => from(newAddress(), 'vera', 'guess'))
  const evaluated = answers.filter(({ status }) => status === 401)
  const refused = answers.filter(({ status }) => status === 429)
  expect(evaluated).toHaveLength(5)
  expect(refused).toHaveLength(195)
  for (const { headers, text } of refused) {
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(JSON.parse(text)).toMatchObject({ type: 'urn:unity-desk:too-many-requests', status: 429 })
  }
})

test('while an account is closed the right password gets the same answer, from any address', async () => {
  for (const address of [newAddress(), newAddress()]) {
    const answer = await from(address, 'vera', passwordOf('vera'))
    expect(answer.status).toBe(429)
    expect(answer.cookies).toEqual([])
  }
})

test('who hammers on a closed door is in the audit log once', async () => {
  const throttled = (await recordsIn(desk.dataDirectory)).filter(({ reason }) => reason === 'throttled')
  expect(throttled.map(({ actor }) => actor.name)).toEqual(['vera'])
})

test('a closed account closes neither another account nor the address', async () => {
  const address = newAddress()
  await many(6, () => from(address, 'nobody-in-particular', 'guess'))
  expect((await from(address, 'nobody-in-particular', 'guess')).status).toBe(429)
  expect((await from(address, 'otto', passwordOf('otto'))).status).toBe(200)
})

test('only failures count: right sign-ins in any number succeed, one after the other and at once', async () => {
  const address = newAddress()
  for (let count = 0; count < 8; count += 1)
    expect((await from(address, 'hal', passwordOf('hal'))).status).toBe(200)
  const atOnce = await many(40, () => from(address, 'hal', passwordOf('hal')))
  expect(new Set(statuses(atOnce))).toEqual(new Set([200]))
})

test('a right password clears the failures before it', async () => {
  const address = newAddress()
  for (let round = 0; round < 2; round += 1) {
    expect(statuses(await many(4, () => from(address, 'hedy', 'guess')))).toEqual([401, 401, 401, 401])
    expect((await from(address, 'hedy', passwordOf('hedy'))).status).toBe(200)
  }
})

test('many people who sign in at once are not taken for guessers', async () => {
  const address = newAddress()
  await many(25, (index) => from(address, `unknown-${index}`, 'guess'))
  const answers = await Promise.all(
    (['hal', 'hedy', 'ada', 'otto'] as const).map((name) => from(address, name, passwordOf(name))),
  )
  expect(statuses(answers)).toEqual([200, 200, 200, 200])
})

test('T20: a crowd of strangers gets few hashes at a time; who is turned away for that has not failed', async () => {
  const crowd = newAddress()
  const answers = await many(60, (index) => from(newAddress(), `crowd-${index}`, 'guess'))
  const turnedAway = answers.flatMap(({ status }, index) => (status === 429 ? [index] : []))
  expect(new Set(statuses(answers))).toEqual(new Set([401, 429]))
  expect(turnedAway.length).toBeGreaterThan(10)
  for (const { status, headers } of answers) if (status === 429) expect(headers['retry-after']).toBe('5')
  // Five more failures are evaluated for one of them: nothing had been counted.
  const again = []
  for (let count = 0; count < 6; count += 1) again.push(await from(crowd, `crowd-${turnedAway[0]}`, 'guess'))
  expect(statuses(again)).toEqual([401, 401, 401, 401, 401, 429])
})

test('an address that has failed thirty times is closed, and another is not', async () => {
  const address = newAddress()
  const answers: Answer[] = []
  for (let count = 0; count < 31; count += 1) answers.push(await from(address, `stranger-${count}`, 'guess'))
  expect(statuses(answers.slice(0, 30))).toEqual(Array.from({ length: 30 }, () => 401))
  expect(answers.at(-1)?.status).toBe(429)
  expect((await from(address, 'ada', passwordOf('ada'))).status).toBe(429)
  expect((await from(newAddress(), 'ada', passwordOf('ada'))).status).toBe(200)
})

test('wrong passwords at a step-up count like those at a sign-in', async () => {
  const address = newAddress()
  const signedIn = await from(address, 'otto', passwordOf('otto'))
  const cookie = signedIn.cookies[0]?.split(';')[0] ?? ''
  const stepUp = (password: string): Promise<Answer> =>
    ask(`${desk.url}/api/session/step-up`, {
      method: 'POST',
      headers: { ...ownHeaders(desk.url), 'x-forwarded-for': address, cookie },
      json: { password },
    })
  expect(statuses(await many(5, () => stepUp('guess')))).toEqual([401, 401, 401, 401, 401])
  expect((await stepUp(passwordOf('otto'))).status).toBe(429)
})

describe('a restart', () => {
  test('forgets neither failures nor sessions, and strangers leave no session behind', async () => {
    const dataDirectory = await newDataDirectory()
    const first = await start(dataDirectory)
    const address = newAddress()
    await many(6, () => from(address, 'vera', 'guess', first))
    const signedIn = await from(address, 'hal', passwordOf('hal'), first)
    const cookie = signedIn.cookies[0]?.split(';')[0] ?? ''
    await first.stop()

    const second = await start(dataDirectory)
    expect((await from(newAddress(), 'vera', passwordOf('vera'), second)).status).toBe(429)
    expect((await ask(`${second.url}/api/session`, { headers: { cookie } })).status).toBe(200)
    await many(50, (index) =>
      ask(`${second.url}/api/session`, { headers: { cookie: `__Host-desk=${index}` } }),
    )
    await second.stop()

    const { session, sign_in_throttle: throttle } = await tablesIn(dataDirectory)
    expect(session).toHaveLength(1)
    // Nothing in the tables is a token, a name or an address.
    expect(JSON.stringify([session, throttle])).not.toMatch(/192\.0\.2|vera|hal/)
    expect(JSON.stringify(session)).not.toContain(cookie.split('=')[1])
    await rm(dataDirectory, { recursive: true })
  })
})

describe('T18: X-Forwarded-For', () => {
  const sources = async ({ dataDirectory }: Desk): Promise<readonly (string | null)[]> =>
    (await recordsIn(dataDirectory))
      .filter(({ action }) => action === 'session.begin')
      .map(({ source }) => source)

  test('means nothing from whoever is no proxy of ours', async () => {
    const plain = await start(undefined, {} as never)
    await from('203.0.113.9', 'hal', passwordOf('hal'), plain)
    expect(await sources(plain)).toEqual(['127.0.0.1'])
    await plain.stop()
  })

  test('from a proxy of ours counts by its last address, whatever the client wrote before it', async () => {
    await from('203.0.113.9, 198.51.100.7', 'hal', passwordOf('hal'))
    expect((await sources(desk)).at(-1)).toBe('198.51.100.7')
  })
})
