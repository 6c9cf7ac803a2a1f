import { auditExportQuery, auditQuery } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { exportPath, isEmpty, logPath, queryOf, readFilter, writeFilter, type Filter } from './filters.ts'

const full: Filter = {
  target: '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11',
  actor: 'o’brien & søn',
  action: 'users.pin.reset',
  result: 'unknown',
  from: '2026-11-01',
  to: '2026-11-22',
}

test('the address holds the filter, and nothing else', () => {
  expect(readFilter(writeFilter(full))).toEqual(full)
  expect(logPath({})).toBe('/audit')
  expect(logPath({ result: 'unknown', from: '2026-11-15' })).toBe('/audit?result=unknown&from=2026-11-15')
  expect(isEmpty(readFilter(new URLSearchParams('act=1&q=2041')))).toBe(true)
})

test('what the server would refuse is not asked', () => {
  const strange = new URLSearchParams("target=<b>&action='&result=maybe&from=yesterday&to=2026-99-99&actor=")
  expect(readFilter(strange)).toEqual({})
})

test('days are whole ones, by the clock of whoever looks', () => {
  const { from, to } = queryOf({ from: '2026-11-22', to: '2026-11-22' })
  expect(from).toBe(new Date(2026, 10, 22).toISOString())
  expect(to).toBe(new Date(2026, 10, 23).toISOString())
})

test('the server takes what is asked, for the list and for the export', () => {
  expect(z.safeParse(auditQuery, queryOf(full)).success).toBe(true)
  const { pathname, searchParams } = new URL(exportPath(full, 'csv'), 'https://desk.example')
  expect(pathname).toBe('/api/audit/export')
  expect(z.parse(auditExportQuery, Object.fromEntries(searchParams))).toEqual({
    ...queryOf(full),
    format: 'csv',
  })
})
