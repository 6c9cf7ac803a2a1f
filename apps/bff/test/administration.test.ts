import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDesk, type Desk } from './harness/desk.ts'
import { recordsIn } from './harness/journal.ts'
import { trySignIn, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let ada: Person

const PASSWORD = 'a password long enough'
type Entry = { id: string; name: string; role: string }

beforeAll(async () => {
  sim = await startSim(['--users', '20'])
  desk = await startDesk({ unity: sim.url, stays: true })
  ada = await desk.signIn('ada')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const list = async (): Promise<Entry[]> => (await ada.get('/api/operators')).json().items
const idOf = async (name: string): Promise<string> =>
  (await list()).find((each) => each.name === name)?.id ?? ''

describe('operators', () => {
  test('are listed, added, changed and removed by an administrator, and nobody else', async () => {
    const added = await ada.post('/api/operators', { name: 'Grace', role: 'viewer', password: PASSWORD })
    expect(added.status).toBe(201)
    expect(added.json()).toMatchObject({ name: 'Grace', role: 'viewer', signIn: 'password' })
    expect((await trySignIn(desk.url, 'grace', PASSWORD)).json().operator.role).toBe('viewer')
    const path = `/api/operators/${added.json().id}`
    expect((await ada.put(path, { role: 'helpdesk' })).json().role).toBe('helpdesk')
    expect((await trySignIn(desk.url, 'grace', PASSWORD)).json().operator.role).toBe('helpdesk')
    expect((await ada.put(path, { password: `${PASSWORD} 2` })).status).toBe(200)
    expect((await trySignIn(desk.url, 'grace', PASSWORD)).status).toBe(401)
    expect((await ada.remove(path)).status).toBe(204)
    expect((await trySignIn(desk.url, 'grace', `${PASSWORD} 2`)).status).toBe(401)
    expect((await ada.remove(path)).status).toBe(404)
    for (const name of ['hal', 'vera', 'otto'] as const) {
      const person = await desk.signIn(name)
      expect((await person.get('/api/operators')).status).toBe(403)
      expect(
        (await person.post('/api/operators', { name: 'x', role: 'administrator', password: PASSWORD }))
          .status,
      ).toBe(403)
    }
    const records = (await recordsIn(desk.dataDirectory)).filter(({ action }) =>
      action.startsWith('operators.'),
    )
    expect(records.map(({ action, details }) => [action, details['password']])).toEqual([
      ['operators.add', undefined],
      ['operators.change', 'as it was'],
      ['operators.change', '[set]'],
      ['operators.remove', undefined],
    ])
    expect(JSON.stringify(records)).not.toContain(PASSWORD)
  })

  test('a role that is taken away is gone at once, in every session', async () => {
    const hedy = await desk.signIn('hedy')
    expect((await hedy.get('/api/directory')).status).toBe(200)
    expect((await ada.put(`/api/operators/${await idOf('hedy')}`, { role: 'viewer' })).status).toBe(200)
    expect((await hedy.get('/api/directory')).status).toBe(401)
  })

  test('nobody changes or removes their own account, and the last administrator stays', async () => {
    const own = `/api/operators/${await idOf('ada')}`
    expect((await ada.put(own, { role: 'viewer' })).status).toBe(403)
    expect((await ada.remove(own)).status).toBe(403)
    const other = await ada.post('/api/operators', {
      name: 'alan',
      role: 'administrator',
      password: PASSWORD,
    })
    const answer = await trySignIn(desk.url, 'alan', PASSWORD)
    expect(answer.status).toBe(200)
    expect((await ada.put(`/api/operators/${other.json().id}`, { role: 'viewer' })).status).toBe(200)
  })

  test.each([
    [{ name: 'x y', role: 'viewer', password: PASSWORD }, 'name'],
    [{ name: 'x', role: 'king', password: PASSWORD }, 'role'],
    [{ name: 'x', role: 'viewer', password: 'short' }, 'password'],
    [{ name: 'hal', role: 'viewer', password: PASSWORD }, 'name'],
    [{ name: 'x', role: 'viewer' }, 'password'],
    [{ name: 'x', role: 'viewer', password: PASSWORD, admin: true }, 'admin'],
  ])('%j is refused, naming %s', async (body, name) => {
    const answer = await ada.post('/api/operators', body)
    expect([400, 422]).toContain(answer.status)
    expect(JSON.stringify(answer.json().fields)).toContain(name)
    expect(answer.text).not.toContain(PASSWORD)
  })

  test('a change that says nothing is refused', async () => {
    expect((await ada.put(`/api/operators/${await idOf('vera')}`, {})).status).toBe(400)
    expect((await ada.put(`/api/operators/${crypto.randomUUID()}`, { role: 'viewer' })).status).toBe(404)
  })
})

describe('sessions', () => {
  test('are listed, and ended by an administrator', async () => {
    const hal = await desk.signIn('hal')
    const { items } = (await ada.get('/api/sessions')).json()
    const own = items.filter(({ isOwn }: { isOwn: boolean }) => isOwn)
    expect(own).toMatchObject([{ operator: { name: 'ada', role: 'administrator' } }])
    const his = items.find(({ operator }: { operator: Entry }) => operator.name === 'hal')
    expect(JSON.stringify(items)).not.toContain(hal.cookie.split('=')[1] ?? '')
    expect((await hal.get('/api/sessions')).status).toBe(403)
    for (const { id, operator } of items)
      if (operator.name === 'hal') expect((await ada.remove(`/api/sessions/${id}`)).status).toBe(204)
    expect((await hal.get('/api/session')).status).toBe(401)
    expect((await ada.remove(`/api/sessions/${his.id}`)).status).toBe(404)
    expect((await ada.remove('/api/sessions/x')).status).toBe(400)
  })
})

test.each(['MROSSINI', 'mrossini@corp.example'])(
  'nobody resets their own PIN as an operator: %s',
  async (name) => {
    await ada.post('/api/operators', { name, role: 'administrator', password: PASSWORD })
    const signedIn = await trySignIn(desk.url, name, PASSWORD)
    const mario = await sim.userId('mrossini')
    const headers = { cookie: signedIn.cookies[0]?.split(';')[0] ?? '' }
    await sim.forget()
    const reset = await ada.ask(`/api/users/${mario}/pin-reset`, { method: 'POST', json: {}, headers })
    expect(reset.json()).toMatchObject({ type: 'urn:unity-desk:protected-target', status: 403 })
    const raw = await ada.ask(`/vmrest/users/${mario}/credential/pin`, {
      method: 'PUT',
      json: { Credentials: '836194' },
      headers,
    })
    expect(raw.status).toBe(403)
    expect(await sim.writes()).toEqual([])
  },
)
