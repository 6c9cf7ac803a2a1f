import {
  DeskProblem,
  DeskUnreachable,
  problems,
  problemType,
  REASON_HEADER,
  reasons,
  type ProblemName,
} from '@unity-desk/contract'
import {
  CupiBusy,
  CupiFault,
  CupiForbidden,
  CupiNotFound,
  CupiRejected,
  CupiUnreachable,
} from '@unity-desk/cupi'
import { expect, test } from 'vitest'
import { describeError, isNotFound, isUncertain, sayWhy } from './error-text.ts'
import { noteRequestId } from './request-ids.ts'
import { words } from './words.ts'

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
  expect(describeError(new CupiNotFound('no', { request }))).toMatchObject({ requestId: 'r-2', quote: 'no' })
})

test('no answer of ours and no answer of Unity are different things', () => {
  expect(describeError(new DeskUnreachable('x')).what).toBe('Unity Desk does not answer.')
  expect(describeError(new DeskUnreachable('x')).quote).toBeUndefined()
  expect(describeError(new CupiUnreachable('x')).what).toBe('Unity Desk does not answer.')
  expect(describeError(new CupiBusy('x', {})).what).toBe('Unity Connection does not answer.')
  expect(describeError(aProblem('unity-unavailable')).what).toBe('Unity Connection does not answer.')
})

test('an error of the page itself is told as such', () => {
  expect(describeError(new TypeError('x is undefined')).quote).toBe('x is undefined')
  expect(describeError('odd').quote).toBe('odd')
})

test('a write without an answer is uncertain, a refused one is not', () => {
  expect(isUncertain(new CupiUnreachable('x'))).toBe(true)
  expect(isUncertain(aProblem('unity-timeout'))).toBe(true)
  expect(isUncertain(aProblem('unity-unavailable'))).toBe(false)
  expect(isUncertain(aProblem('rule-refused'))).toBe(false)
  expect(isUncertain(new CupiRejected([], {}))).toBe(false)
  expect(isNotFound(aProblem('not-found'))).toBe(true)
})

test('what the gateway refused is told in our words, and what Unity refused is quoted', () => {
  const request = { method: 'PUT', path: '/users/2' } as const
  const refused = new CupiForbidden('Nobody changes their own credentials here.', { request })
  expect(describeError(refused)).toMatchObject({ why: words.unitySays, quote: refused.message })
  const headers = { 'x-request-id': 'r-3', [REASON_HEADER]: 'protected-target/own-credentials' }
  noteRequestId(request, new Headers(headers))
  expect(describeError(refused)).toEqual({
    what: words.problems['protected-target'].what,
    why: words.reasons['own-credentials'],
    now: words.problems['protected-target'].now,
    requestId: 'r-3',
  })
  expect(describeError(new CupiFault('status 500', {}))).toMatchObject({ why: words.noReason })
})

test('a reason is told before what is said in general, and a strange one is passed over', () => {
  expect(sayWhy({ why: 'gone', reason: 'address-gone' }).why).toBe(words.reasons['address-gone'])
  expect(sayWhy({ reason: 'busy' }).why).toBe(words.problems.busy.why)
  expect(sayWhy({ why: 'because', reason: 'toString' }).why).toBe('because')
  expect(sayWhy({ reason: 'toString' }).why).toBe(words.noReason)
})

const catalogues = import.meta.glob<{ readonly words: typeof words }>('./words/*.ts', { eager: true })

test.each(Object.entries(catalogues))(
  '%s has three lines for each problem, and one for each reason',
  (_file, all) => {
    const { problems: told, reasons: whys } = all.words
    for (const name of Object.keys(problems) as ProblemName[]) {
      const { what, why, now } = told[name]
      expect([what, why, now].filter((line) => !/^\p{Lu}.+[.]$/u.test(line))).toEqual([])
    }
    expect(reasons.filter((reason) => !/^\p{Lu}.+[.]$/u.test(whys[reason]))).toEqual([])
  },
)
