import type { DirectoryEntry } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { activeRow, rowBeside } from './active.ts'

const row = (ObjectId: string, Alias: string, DtmfAccessId: string): DirectoryEntry => ({
  ObjectId,
  Alias,
  DtmfAccessId,
  DisplayName: Alias,
})
const rows = [row('a', 'anna', '12041'), row('b', 'bob', '2041'), row('c', 'cher', '3000')]
const none = { chosen: undefined, open: undefined }

test('who is asked for exactly is marked before who comes first', () => {
  expect(activeRow(rows, { q: '2041', ...none })).toBe('b')
  expect(activeRow(rows, { q: 'CHER', ...none })).toBe('c')
  expect(activeRow(rows, { q: '041', ...none })).toBe('a')
})

test('nobody is marked until something is asked', () =>
  expect(activeRow(rows, { q: '', ...none })).toBeUndefined())

test('the arrows go before who is open, and both only among the rows', () => {
  expect(activeRow(rows, { q: '041', chosen: 'c', open: 'b' })).toBe('c')
  expect(activeRow(rows, { q: '041', chosen: 'gone', open: 'b' })).toBe('b')
  expect(activeRow(rows, { q: '041', chosen: 'gone', open: 'gone' })).toBe('a')
})

test('the arrows stop at the ends', () => {
  expect(rowBeside(rows, 'a', 1)).toBe('b')
  expect(rowBeside(rows, 'c', 1)).toBe('c')
  expect(rowBeside(rows, 'a', -1)).toBe('a')
  expect(rowBeside(rows, undefined, 1)).toBe('a')
  expect(rowBeside([], undefined, 1)).toBeUndefined()
})
