import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Secret } from '../src/config/secret.ts'
import { createUnityLink } from '../src/platform/unity/link.ts'
import { ask } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { answerJson, startFakeUnity } from './harness/fake-unity.ts'
import type { Person } from './harness/person.ts'
import { startSim, UNITY_ACCOUNT, UNITY_PASSWORD, type Fault, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let vera: Person

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, quick: true })
  vera = await desk.signIn('vera')
  await desk.swept()
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const JSON_WANTED = { accept: 'application/json' }
const read = (who = vera, path = '/vmrest/users?rowsPerPage=5') => who.get(path, JSON_WANTED)
const works = async (who = vera): Promise<void> => {
  await expect.poll(async () => (await read(who)).status).toBe(200)
}
afterEach(async () => {
  await sim.mend()
  await works()
  // So that the failures of one test do not open the circuit in the next.
  for (let count = 0; count < 4; count += 1) await read()
})

const during = async (fault: Fault) => {
  await sim.break(fault)
  const answer = await read()
  await sim.mend()
  return answer
}

describe('a read', () => {
  test.each<[string, Fault, number, string]>([
    ['F3: into a black hole', { kind: 'blackhole' }, 504, 'UNITY_TIMEOUT'],
    ['F6: that trickles', { kind: 'slow-body', bytesPerSecond: 20 }, 504, 'UNITY_TIMEOUT'],
    ['F7: reset before an answer, each time', { kind: 'reset-before-headers' }, 502, 'UNITY_UNUSABLE'],
    ['F8: reset in the middle of the body, each time', { kind: 'reset-mid-body' }, 502, 'UNITY_UNUSABLE'],
    ['F9: 500', { kind: 'status', status: 500 }, 502, 'UNITY_UNUSABLE'],
    ['F9: 502, each time', { kind: 'status', status: 502 }, 502, 'UNITY_UNUSABLE'],
    ['F10: 503, each time', { kind: 'busy' }, 503, 'UNITY_UNAVAILABLE'],
    ['F17: a page with 200', { kind: 'html' }, 502, 'UNITY_UNUSABLE'],
    ['F17: nothing with 200', { kind: 'empty' }, 502, 'UNITY_UNUSABLE'],
    ['F17: invalid JSON', { kind: 'invalid-json' }, 502, 'UNITY_UNUSABLE'],
    ['F17: another length than it said', { kind: 'wrong-length' }, 502, 'UNITY_UNUSABLE'],
    ['F17: garbage', { kind: 'garbage' }, 502, 'UNITY_UNUSABLE'],
  ])('%s: fails as a whole, in our words', async (_name, fault, status, code) => {
    const answer = await during(fault)
    expect([answer.status, answer.json().errors.code]).toEqual([status, code])
    expect(answer.text).not.toMatch(/User"|ECONN|127\.0\.0\.1|sign in|Exception/i)
  })

  test('F15: that Unity forbids is Unity’s word, and no reason to leave Unity alone', async () => {
    await sim.break({ kind: 'status', status: 403 })
    for (let count = 0; count < 8; count += 1) expect((await read()).status).toBe(403)
    await sim.mend()
    expect((await read()).status).toBe(200)
  })

  test('F5: of one thing that is slow does not slow the others', async () => {
    await sim.break({ kind: 'delay', ms: 500, match: { path: '/vmrest/roles' } })
    const slow = read(vera, '/vmrest/roles')
    expect((await read()).status).toBe(200)
    expect((await vera.get('/api/directory')).status).toBe(200)
    expect((await slow).status).toBe(200)
  })
})

describe('a fault that happens once', () => {
  beforeAll(async () => {
    // A tenth of the calls of a minute may be tried again, so there have to be some.
    for (let count = 0; count < 100; count += 1) await read()
  })

  test.each<[string, Fault]>([
    ['F7: reset before an answer', { kind: 'reset-before-headers', times: 1 }],
    ['F8: reset in the middle of the body', { kind: 'reset-mid-body', times: 1 }],
    ['F9: 502', { kind: 'status', status: 502, times: 1 }],
    ['F9: 504', { kind: 'status', status: 504, times: 1 }],
    ['F10: 503', { kind: 'busy', times: 1 }],
    ['F14: an expired session', { kind: 'expire-session', times: 1 }],
    ['F5: a slow answer', { kind: 'delay', ms: 300 }],
  ])('%s, once: works', async (_name, fault) => {
    await sim.break(fault)
    expect((await read()).status).toBe(200)
  })
})

describe('F1, F2, F4: a Unity that is not there', () => {
  test('F1: nobody listens: 503 with Retry-After, no name and no address, and our own pages work', async () => {
    const own = await startDesk({ unity: 'http://127.0.0.1:9', env: { DIRECTORY_SWEEP: 'off' }, quick: true })
    const hal = await own.signIn('hal')
    for (let count = 0; count < 8; count += 1) {
      const answer = await read(hal)
      expect([answer.status, answer.json().errors.code]).toEqual([503, 'UNITY_UNAVAILABLE'])
      expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
      expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN/)
    }
    const reset = await hal.post('/api/users/11111111-2222-4333-8444-555555555555/pin-reset')
    expect([reset.status, reset.json().type]).toEqual([503, 'urn:unity-desk:unity-unavailable'])
    expect(reset.json().detail).toContain('Nothing was changed')
    for (const path of ['/api/session', '/api/directory', '/api/configuration'])
      expect((await hal.get(path)).status).toBe(200)
  })

  test('F4: a server that freezes with its connections open: calls fail in time, and it is found again', async () => {
    await read()
    sim.process.signal('SIGSTOP')
    const frozen = await Promise.all(Array.from({ length: 6 }, () => read()))
    sim.process.signal('SIGCONT')
    for (const { status } of frozen) expect([503, 504]).toContain(status)
    await works()
  })

  test('the circuit: when it is open nobody waits and Unity is left alone; then one call looks, and it closes', async () => {
    await sim.break({ kind: 'blackhole' })
    await expect.poll(async () => (await read()).status).toBe(503)
    await sim.forget()
    const answers = await Promise.all(Array.from({ length: 20 }, () => read()))
    expect(answers.every(({ status }) => status === 503 || status === 504)).toBe(true)
    expect((await sim.requests()).length).toBeLessThanOrEqual(2)
    await sim.mend()
    await works()
  })
})

describe('F13, F14: our own account', () => {
  test('a password that was changed at Unity: two tries, degraded, and a new one in its file is taken', async () => {
    const own = await startSim(['--users', '20'])
    const folder = await mkdtemp(join(tmpdir(), 'unity-desk-password-'))
    const file = join(folder, 'password')
    await writeFile(file, `${UNITY_PASSWORD}\n`)
    const rotated = await startDesk({
      unity: own.url,
      env: { UNITY_PASSWORD: '', UNITY_PASSWORD_FILE: file, DIRECTORY_SWEEP: 'off' },
      quick: true,
    })
    const who = await rotated.signIn('vera')
    expect((await read(who)).status).toBe(200)

    await own.changePassword(UNITY_ACCOUNT, 'Another-password-1')
    await own.break({ kind: 'expire-session', times: 1 })
    await own.forget()
    for (let count = 0; count < 6; count += 1) {
      const answer = await read(who)
      expect([count, answer.status]).toEqual([count, 503])
      expect(answer.headers['www-authenticate']).toBeUndefined()
    }
    expect((await ask(`${rotated.url}/readyz`)).json()).toMatchObject({
      status: 'degraded',
      unity: 'refused',
    })
    const withPassword = (await own.requests()).filter(({ status }) => status === 401)
    expect(withPassword.length).toBeLessThanOrEqual(3)
    expect((await who.get('/api/session')).status).toBe(200)

    await writeFile(file, 'Another-password-1\n')
    rotated.process.signal('SIGHUP')
    await works(who)
    await rm(folder, { recursive: true })
  })
})

describe('the link to Unity', () => {
  const linkTo = (url: string) =>
    createUnityLink(
      {
        UNITY_URL: [url],
        UNITY_USERNAME: 'desk',
        UNITY_CONCURRENCY: 2,
        UNITY_CA_FILE: undefined,
        UNITY_CERT_SHA256: undefined,
      },
      () => new Secret('canary'),
    )
  const VERSION = { method: 'GET', path: '/version', search: '', accept: 'application/json' } as const

  test('never takes more of Unity’s places than it may have, and forgets nobody', async () => {
    let [running, most] = [0, 0]
    const counting = await startFakeUnity((_request, response) => {
      running += 1
      most = Math.max(most, running)
      setTimeout(() => {
        running -= 1
        answerJson(response, { name: 'vmrest', version: '14' })
      }, 10)
    })
    const link = linkTo(counting.url)
    const answers = await Promise.all(Array.from({ length: 40 }, () => link.send(VERSION)))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    expect(most).toBe(2)
    await link.close()
    await counting.stop()
  })

  test('F2: that finds nobody of the name has sent nothing', async () => {
    const link = linkTo('https://no-such-host.invalid')
    await expect(link.send({ ...VERSION, method: 'PUT' })).rejects.toMatchObject({
      reason: 'unreachable',
      sent: false,
    })
    await link.close()
  })
})
