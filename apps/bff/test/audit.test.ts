import { auditPage, type AuditRecord } from '@unity-desk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { Answer } from './harness/ask.ts'
import { startDesk, type Desk } from './harness/desk.ts'
import { trySignIn, type Person } from './harness/person.ts'
import { startSim, type Sim } from './harness/sim.ts'

let sim: Sim
let desk: Desk
let otto: Person
let hal: Person
let vera: Person
let mario: string
let marta: string

beforeAll(async () => {
  sim = await startSim(['--users', '60'])
  desk = await startDesk({ unity: sim.url, stays: true })
  otto = await desk.signIn('otto')
  hal = await desk.signIn('hal')
  vera = await desk.signIn('vera')
  mario = await sim.userId('mrossini')
  marta = await sim.userId('mrossi')
  await hal.post(`/api/users/${mario}/pin-reset`, { reference: 'INC0012' })
  await hal.post(`/api/users/${marta}/pin-unlock`, {})
  for (let look = 0; look < 3; look += 1) await vera.get(`/vmrest/users/${mario}`)
  for (let attempt = 0; attempt < 3; attempt += 1) await vera.remove(`/vmrest/users/${mario}`)
  await trySignIn(desk.url, '=cmd|calc\n=2', 'a wrong password')
})
afterAll(async () => {
  await desk.stop()
  await sim.stop()
})

const page = (answer: Answer) => {
  expect(answer.status).toBe(200)
  return z.parse(auditPage, answer.json())
}
const find = async (query: string) => page(await otto.get(`/api/audit?${query}`))
const told = ({ action, phase, result, actor }: AuditRecord) => [action, phase, result, actor.name].join(' ')

describe('the audit log is read', () => {
  test('newest first, by whoever may', async () => {
    const { items } = await find('limit=100')
    expect(items.map(({ seq }) => seq)).toEqual(items.map(({ seq }) => seq).toSorted((a, b) => b - a))
    for (const person of [hal, vera]) expect((await person.get('/api/audit')).status).toBe(403)
    expect((await otto.get('/api/directory')).status).toBe(403)
  })

  test('by person: what was done to them, by whom, with which ticket', async () => {
    const { items } = await find(`target=${mario.toUpperCase()}&action=users.pin`)
    expect(items.map(told)).toEqual(['users.pin.reset outcome done hal', 'users.pin.reset intent  hal'])
    expect(items.map(({ reference }) => reference)).toEqual(['INC0012', 'INC0012'])
  })

  test.each([
    ['actor=hal&action=users', ['users.pin.unlock', 'users.pin.reset']],
    ['actor=nobody', []],
    ['action=users.pin.unlock', ['users.pin.unlock']],
    ['action=users.pin.un', []],
    ['action=users_pin', []],
    ['from=2000-01-01T00:00:00Z&to=2000-01-02T00:00:00Z', []],
  ])('%s', async (query, actions) => {
    const { items } = await find(`${query}&limit=100`)
    expect([...new Set(items.map(({ action }) => action))]).toEqual(actions)
  })

  test('in pages that hold each record once', async () => {
    const whole = await find('limit=100')
    const seen: number[] = []
    for (let cursor: string | undefined = '999999999'; cursor !== undefined;) {
      const part: z.infer<typeof auditPage> = await find(`limit=4&cursor=${cursor}`)
      seen.push(...part.items.map(({ seq }) => seq))
      cursor = part.cursor
    }
    expect(seen).toEqual(whole.items.map(({ seq }) => seq))
  })

  test.each(['limit=0', 'limit=101', 'cursor=x', 'from=yesterday', "action='", 'result=maybe', 'unknown=1'])(
    '%s is refused by name',
    async (query) => {
      const answer = await otto.get(`/api/audit?${query}`)
      expect(answer.status).toBe(400)
      expect(answer.json().detail).toContain(query.split('=', 1)[0])
    },
  )
})

describe('events that change nothing', () => {
  test('who looked at a person, once in a while', async () => {
    const { items } = await find(`target=${mario}&action=users.view`)
    expect(items.map(told)).toEqual(['users.view event done vera'])
  })

  test('who was refused what, and why, once in a while', async () => {
    const { items } = await find(`target=${mario}&result=denied`)
    expect(items.map(told)).toEqual(['users.remove event denied vera'])
    expect(items[0]?.reason).toContain('viewer')
  })

  test('a sign-in that failed', async () => {
    const { items } = await find('action=session.begin&result=denied')
    expect(items.map(told)).toEqual(['session.begin event denied =cmd|calc\n=2'])
  })
})

describe('the export', () => {
  test('is one JSON object per line, oldest first, and is itself in the log', async () => {
    const answer = await otto.get('/api/audit/export?actor=hal&action=users')
    expect(answer.headers['content-type']).toBe('application/x-ndjson')
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="unity-desk-audit-[\d-]+\.ndjson"$/,
    )
    const records = answer.text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditRecord)
    expect(records.map(({ action }) => action)).toEqual([
      'users.pin.reset',
      'users.pin.reset',
      'users.pin.unlock',
      'users.pin.unlock',
    ])
    const { items } = await find('action=audit.export&limit=1')
    expect(items[0]).toMatchObject({
      actor: { name: 'otto' },
      details: { format: 'ndjson', actor: 'hal', action: 'users' },
    })
  })

  test('is a table in which nothing is a formula', async () => {
    const answer = await otto.get('/api/audit/export?format=csv&action=session.begin&result=denied')
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    const [head, row] = answer.text.split('\r\n')
    expect(head).toMatch(/^\uFEFFseq,at,phase,action,result/)
    expect(row).toContain(",'=cmd|calc =2,")
    expect(answer.text).not.toMatch(/(^|,)"?=/m)
  })

  test('is not for others', async () => {
    expect((await hal.get('/api/audit/export')).status).toBe(403)
  })
})
