import { CupiBusy, CupiNotFound } from '@unity-desk/cupi'
import { expect, test } from 'vitest'
import { troubleOf } from './trouble.ts'

const reading = {
  data: undefined,
  isPlaceholderData: false,
  error: null,
  failureCount: 0,
  failureReason: null,
}
const away = new CupiBusy('Unity Connection does not answer.', {})

test('what is on its way is no trouble, and neither is a first failure', () => {
  expect(troubleOf(reading)).toBeUndefined()
  expect(troubleOf({ ...reading, failureCount: 1, failureReason: away })).toBeUndefined()
})

test('who goes on trying says so', () => {
  expect(troubleOf({ ...reading, failureCount: 2, failureReason: away })?.now).toBe('Trying again by itself.')
})

test('what was read before stays, whatever fails now', () => {
  expect(
    troubleOf({ ...reading, data: [], error: away, failureCount: 3, failureReason: away }),
  ).toBeUndefined()
})

test('rows of another question do not stand for an answer', () => {
  const failing = { ...reading, data: [], isPlaceholderData: true, failureCount: 2, failureReason: away }
  expect(troubleOf(failing)).toBeDefined()
})

test('what is settled is told with what to do', () => {
  expect(troubleOf({ ...reading, error: new CupiNotFound('no', {}) })?.what).toBe('It is not there.')
})
