import type { VerifiedAction } from '@unity-desk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, type Answer } from './harness/ask.ts'
import { nameIn, signInSecond, startCallersDesk, vouched, type CallersDesk } from './harness/callers.ts'
import { inDatabase } from './harness/database.ts'
import { environmentFor, startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import type { Person } from './harness/person.ts'

// Every way on which a credential is written, each with every record that is not for it (product.md E7, E8).

type Door = (who: Person, id: string, verification?: string, reference?: string) => Promise<Answer>

const command =
  (name: string): Door =>
  (who, id, verification, reference) =>
    who.post(`/api/users/${id}/${name}`, {
      ...(verification !== undefined && { verification }),
      ...(reference !== undefined && { reference }),
    })

const raw =
  (credential: 'pin' | 'password', json: Readonly<Record<string, string>>): Door =>
  (who, id, verification) =>
    who.ask(`/vmrest/users/${id}/credential/${credential}`, {
      method: 'PUT',
      json,
      headers: {
        accept: 'application/json',
        ...(verification !== undefined && { 'x-unity-desk-verification': verification }),
      },
    })

type Way = {
  readonly action: VerifiedAction
  readonly alias: string
  readonly door: Door
  readonly raw: Door
}

const ways: readonly Way[] = [
  {
    action: 'pin-reset',
    alias: 'mrossini',
    door: command('pin-reset'),
    raw: raw('pin', { Credentials: '836194' }),
  },
  {
    action: 'pin-unlock',
    alias: 'rmartin',
    door: command('pin-unlock'),
    raw: raw('pin', { HackCount: '0' }),
  },
  {
    action: 'password-reset',
    alias: 'sobrien',
    door: command('password-reset'),
    raw: raw('password', { Credentials: 'Walk-84-quiet-Rivers' }),
  },
  {
    action: 'password-unlock',
    alias: 'jlocke',
    door: command('password-unlock'),
    raw: raw('password', { HackCount: '0' }),
  },
]

const FORGED = [
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  "' or true --",
  '',
  'a'.repeat(200),
  '00000000-0000-0000-0000-000000000000,00000000-0000-0000-0000-000000000000',
]

let callers: CallersDesk
let desk: Desk
let ada: Person
let adam: Person
const ids = new Map<string, string>()
const idOf = (alias: string): string => ids.get(alias) ?? ''

/** One record of each action that is good, and one that is good and then expires. */
const good = new Map<VerifiedAction, string>()
const old = new Map<VerifiedAction, string>()
const of = (records: ReadonlyMap<VerifiedAction, string>, action: VerifiedAction): string =>
  records.get(action) ?? ''

beforeAll(async () => {
  callers = await startCallersDesk()
  const { sim } = callers
  for (const alias of [...ways.map((way) => way.alias), 'msilva2', 'cher', 'newhire'])
    ids.set(alias, await sim.userId(alias))
  for (const { action, alias } of ways)
    for (const records of [good, old]) {
      const body = { target: idOf(alias), action, reference: 'INC-1' }
      records.set(action, await vouched(callers.ada, callers.adam, body))
    }
  // What expires is moved into the past while nobody looks; the others live through a new start of the server.
  await callers.desk.process.stop()
  await inDatabase(callers.desk.dataDirectory, async (db) => {
    await db
      .updateTable('verification')
      .set({ expires_at: new Date(Date.now() - 1) })
      .where('id', 'in', [...old.values()])
      .execute()
  })
  desk = await startDesk({
    unity: sim.url,
    dataDirectory: callers.desk.dataDirectory,
    stays: true,
    env: { CALLER_VERIFICATION: 'required', DIRECTORY_SWEEP: 'off' },
  })
  ada = await desk.signIn('ada')
  adam = await signInSecond(desk)
  await sim.forget()
})
afterAll(async () => {
  await desk.stop()
  await callers.stop()
})

const doorsOf = ({ door, raw: past }: Way): readonly (readonly [string, Door])[] => [
  ['the command', door],
  ['the raw PUT', past],
]

describe.each(ways)('a write of $action', (way) => {
  const { action, alias } = way

  test.each(doorsOf(way))('by %s goes through with no record that is not for it', async (_name, door) => {
    const target = idOf(alias)
    const record = of(good, action)
    expect(nameIn(await door(ada, target))).toBe('verification-missing')
    const others = ways.filter((each) => each.action !== action)
    const answers = [
      ...(await Promise.all(FORGED.slice(0, 2).map((forged) => door(ada, target, forged)))),
      await door(ada, idOf('msilva2'), record),
      await door(adam, target, record),
      await door(ada, target, of(old, action)),
      ...(await Promise.all(others.map((each) => door(ada, target, of(good, each.action))))),
    ]
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 409))
    expect(answers.map(nameIn)).toEqual(answers.map(() => 'verification-invalid'))
    expect(await callers.sim.writes()).toEqual([])
  })

  test('goes through with no record of another ticket, once with its own, and never again by any door', async () => {
    const target = idOf(alias)
    const record = of(good, action)
    expect(nameIn(await way.door(ada, target, record, 'INC-2'))).toBe('verification-invalid')
    // A record for somebody else or something else does not take it away from its owner.
    const both = await Promise.all([way.door(ada, target, record, 'INC-1'), way.raw(ada, target, record)])
    expect(both.map(({ status }) => status < 300)).toContain(true)
    expect(both.map(nameIn)).toContain('verification-invalid')
    for (const [, door] of doorsOf(way))
      expect(nameIn(await door(ada, target, record))).toBe('verification-invalid')
    expect(await callers.sim.writes()).toHaveLength(1)
    const intent = (await recordsIn(desk.dataDirectory)).findLast(
      ({ phase, target: about }) => phase === 'intent' && about?.ObjectId === target,
    )
    expect(intent).toMatchObject({
      reference: 'INC-1',
      details: { verification: { id: record, method: 'vouch', vouchedBy: 'adam' } },
    })
    await callers.sim.forget()
  })
})

test('what looks like no record at all is none', async () => {
  const [reset] = ways
  for (const forged of FORGED.slice(2)) {
    expect((await reset?.door(ada, idOf('cher'), forged))?.status).toBe(409)
    expect((await reset?.raw(ada, idOf('cher'), forged))?.status).toBe(409)
  }
  expect(await callers.sim.writes()).toEqual([])
})

test('no body of a person carries a credential past the verification', async () => {
  const target = idOf('newhire')
  const bodies = [{ PIN: '836194' }, { Password: 'x' }, { Credentials: '836194' }, { Credential: '1' }]
  for (const json of bodies) {
    expect((await ada.put(`/vmrest/users/${target}`, json)).status).toBe(400)
    expect((await ada.post('/vmrest/users?templateAlias=voicemailusertemplate', json)).status).toBe(400)
  }
  expect(await callers.sim.writes()).toEqual([])
})

test('a token sets credentials with its own permission, or not at all', async () => {
  const expiresAt = new Date(Date.now() + 3_600_000).toISOString()
  const make = async (name: string, permissions: readonly string[]): Promise<string> =>
    (await ada.post('/api/tokens', { name, permissions, expiresAt })).json().token
  const reading = ['users:read', 'pins:reset', 'pins:unlock']
  const plain = await make('plain', reading)
  const trusted = await make('trusted', [...reading, 'credentials:unverified'])
  const call = (token: string, name: string, json: object = {}) =>
    ask(`${desk.url}/api/users/${idOf('cher')}/${name}`, {
      method: 'POST',
      json,
      headers: { authorization: `Bearer ${token}` },
    })
  expect(nameIn(await call(plain, 'pin-reset'))).toBe('verification-missing')
  expect(nameIn(await call(plain, 'pin-unlock'))).toBe('verification-missing')
  expect((await call(trusted, 'pin-unlock')).status).toBe(200)
  expect((await call(trusted, 'pin-reset')).status).toBe(200)
  expect(nameIn(await call(trusted, 'pin-reset', { verification: FORGED[0] }))).toBe('verification-invalid')
})

test('a lock that is taken back in the undo journal opens an account, and asks for a verified caller as well', async () => {
  const target = idOf('msilva2')
  await ada.post(`/api/users/${target}/offboarding`, { step: 'disable' })
  const { items } = (await ada.get(`/api/changes?target=${target}`)).json()
  const { id } = items.find(({ action }: { action: string }) => action === 'users.pin.lock')
  const back = (verification?: string): Promise<Answer> =>
    ada.post(`/api/changes/${id}/revert`, verification === undefined ? {} : { verification })
  expect(nameIn(await back())).toBe('verification-missing')
  expect(nameIn(await back(FORGED[0]))).toBe('verification-invalid')
  expect((await back(await vouched(ada, adam, { target, action: 'pin-unlock' }))).status).toBe(200)
})

// Two servers are started for it, one after the other.
test('where it is optional it is only looked at when it is there; where it is off, not at all', async () => {
  const { sim, desk: first } = callers
  const [reset] = ways
  const target = idOf('msilva2')
  await desk.process.stop()
  const settings = environmentFor(sim.url, first.dataDirectory)
  const outcomes: Record<string, readonly unknown[]> = {}
  for (const mode of ['optional', 'off']) {
    const other = await startDesk({
      unity: sim.url,
      dataDirectory: first.dataDirectory,
      env: { ...settings, CALLER_VERIFICATION: mode, DIRECTORY_SWEEP: 'off' },
    })
    const hal = await other.signIn('hal')
    const answers = [
      await reset?.door(hal, target),
      await reset?.door(hal, target, FORGED[0]),
      await reset?.raw(hal, target, FORGED[0]),
    ]
    outcomes[mode] = answers.map((answer) => answer?.status)
    await other.process.stop()
  }
  expect(outcomes).toEqual({ optional: [200, 409, 409], off: [200, 200, 204] })
}, 60_000)
