import type { AuditRecord } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { byDay } from '#lib/by-day.ts'
import { actsOf, latestAt, isWhole, standingOf, withRecords } from './acts.ts'
import { noteNames } from './names.ts'
import { targetName } from './target-name.ts'

const now = new Date('2026-11-22T14:10:00Z')

const record = (seq: number, operationId: string, part: Partial<AuditRecord> = {}): AuditRecord => ({
  seq,
  operationId,
  phase: 'event',
  at: '2026-11-22T14:03:07.000Z',
  instance: 'i',
  actor: { name: 'hal', role: 'helpdesk', via: 'session' },
  source: null,
  requestId: null,
  action: 'users.pin.reset',
  target: null,
  details: {},
  reference: null,
  result: null,
  reason: null,
  unity: null,
  ...part,
})

const intent = record(1, 'a', { phase: 'intent', details: { mode: 'generated' } })
const outcome = record(3, 'a', { phase: 'outcome', result: 'done' })
const unknown = record(3, 'a', { phase: 'outcome', result: 'unknown' })
const resolved = record(5, 'a', { phase: 'resolved', result: 'done' })
const other = record(2, 'b', { result: 'denied' })

const only = (...records: AuditRecord[]) => {
  const [act] = actsOf(records)
  if (!act) throw new Error('no act')
  return act
}

test('intent and outcome of one act are one row, at the place of the newer, and the outcome wins', () => {
  const acts = actsOf([outcome, other, intent])
  expect(acts.map(({ operationId }) => operationId)).toEqual(['a', 'b'])
  expect(acts[0]).toMatchObject({ last: outcome, intent, records: [outcome, intent] })
  expect(acts.map((act) => standingOf(act, now))).toEqual(['done', 'denied'])
})

test('a record that two pages have is one', () => {
  expect(only(outcome, intent, outcome).records).toEqual([outcome, intent])
})

test('what nobody knows the ending of is to be checked, until it is settled', () => {
  expect(standingOf(only(intent), now)).toBe('check')
  expect(standingOf(only(unknown, intent), now)).toBe('check')
  expect(standingOf(only(resolved, unknown, intent), now)).toBe('done')
  const given = { ...resolved, result: 'unknown' } as const
  expect(standingOf(only(given, unknown, intent), now)).toBe('check')
})

test('an act that has only just begun is under way', () => {
  expect(standingOf(only(intent), new Date('2026-11-22T14:03:30Z'))).toBe('running')
})

test('what a filter has cut off is put back', () => {
  const cut = only(unknown)
  expect(isWhole(cut, now)).toBe(false)
  const whole = withRecords(cut, [intent, other, resolved])
  expect(whole.records).toEqual([resolved, unknown, intent])
  expect(isWhole(whole, now)).toBe(true)
  expect(isWhole(only(other), now)).toBe(true)
})

test('people are named once any record has named them', () => {
  const marta = { kind: 'users', ObjectId: '3D0F6A52-7c1e', DisplayName: 'Marta Rossi' }
  const view = only(record(7, 'c', { target: { kind: 'users', ObjectId: '3d0f6a52-7c1e' } }))
  expect(targetName(view)).toBe('a person (3d0f6a52 …)')
  noteNames([...view.records, record(6, 'd', { target: marta })])
  expect(targetName(view)).toBe('Marta Rossi')
  expect(targetName(only(record(8, 'e', { target: { kind: 'tokens' } })))).toBe('a token')
  expect(targetName(only(other))).toBeUndefined()
})

test('acts stand under the day of their last record', () => {
  const acts = actsOf([outcome, { ...other, at: '2026-11-20T10:00:00.000Z' }, intent])
  const days = byDay(acts, latestAt, (at) => at.toISOString().slice(0, 10))
  expect(days.map(({ day, items: some }) => [day, some.length])).toEqual([
    ['2026-11-22', 1],
    ['2026-11-20', 1],
  ])
})

test('a day stands once, even where a clock was set back across midnight', () => {
  const times = ['2026-11-22T00:01:00.000Z', '2026-11-21T23:59:00.000Z', '2026-11-22T00:00:30.000Z']
  const days = byDay(
    times,
    (at) => at,
    (at) => at.toISOString().slice(0, 10),
  )
  expect(days.map(({ day, items }) => [day, items.length])).toEqual([
    ['2026-11-22', 2],
    ['2026-11-21', 1],
  ])
})
