import { DeskProblem, DeskUnreachable, problems, problemType, type ProblemName } from '@unity-desk/contract'
import { CupiBusy, CupiNotFound, CupiRejected, CupiUnreachable } from '@unity-desk/cupi'
import { expect, test } from 'vitest'
import { describeError, isNotFound, isUncertain } from './error-text.ts'
import { noteRequestId } from './request-ids.ts'

const aProblem = (name: ProblemName, detail = 'because'): DeskProblem =>
  new DeskProblem({ type: problemType(name), title: name, status: problems[name], detail, requestId: 'r-1' })

test('every problem of the server has three parts and its request id', () => {
  for (const name of Object.keys(problems) as ProblemName[]) {
    const { what, why, now, requestId } = describeError(aProblem(name))
    expect([what, why, now].filter((part) => part.length < 5)).toEqual([])
    expect(requestId).toBe('r-1')
  }
})

test('a refusal that came through the gateway is told with the id of its own request', () => {
  const request = { method: 'GET', path: '/users/1' }
  noteRequestId(request as { method: 'GET'; path: string }, new Headers({ 'x-request-id': 'r-2' }))
  expect(describeError(new CupiNotFound('no', { request }))).toMatchObject({
    requestId: 'r-2',
    why: 'no',
    whyLanguage: 'en',
  })
})

test('no answer of ours and no answer of Unity are different things', () => {
  expect(describeError(new DeskUnreachable('x')).what).toBe('Unity Desk does not answer.')
  expect(describeError(new DeskUnreachable('x')).whyLanguage).toBeUndefined()
  expect(describeError(new CupiUnreachable('x')).what).toBe('Unity Desk does not answer.')
  expect(describeError(new CupiBusy('x', {})).what).toBe('Unity Connection does not answer.')
  expect(describeError(aProblem('unity-unavailable')).what).toBe('Unity Connection does not answer.')
})

test('an error of the page itself is told as such', () => {
  expect(describeError(new TypeError('x is undefined')).why).toBe('x is undefined')
  expect(describeError('odd').why).toBe('odd')
})

test('a write without an answer is uncertain, a refused one is not', () => {
  expect(isUncertain(new CupiUnreachable('x'))).toBe(true)
  expect(isUncertain(aProblem('unity-timeout'))).toBe(true)
  expect(isUncertain(aProblem('unity-unavailable'))).toBe(false)
  expect(isUncertain(aProblem('rule-refused'))).toBe(false)
  expect(isUncertain(new CupiRejected([], {}))).toBe(false)
  expect(isNotFound(aProblem('not-found'))).toBe(true)
})
