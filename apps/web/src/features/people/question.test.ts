import { expect, test } from 'vitest'
import { isNarrowed, questionOf, searchOf } from './question.ts'

const COS = '3d0f6a52-7c1e-4d8b-9a60-5b7f0c2e1a11'

const asked = (search: string) => questionOf(new URLSearchParams(search))

test('what is asked comes back from the address that it makes', () => {
  const question = { q: 'o’brien & søn', list: 'locked', department: 'R&D', cos: COS } as const
  const search = searchOf(question, 'INC0012')
  expect(asked(search)).toEqual(question)
  expect(new URLSearchParams(search).get('ticket')).toBe('INC0012')
})

test('nothing asked is nothing in the address', () => {
  expect(asked('')).toEqual({ q: '' })
  expect(searchOf({ q: '' }, '')).toBe('')
})

test('what the server would refuse is not asked', () =>
  expect(asked(`?q=${'x'.repeat(300)}&list=everybody&location=oslo&cos=${COS.toUpperCase()}`)).toEqual({
    q: 'x'.repeat(200),
    cos: COS,
  }))

test('a typed text alone narrows nothing', () => {
  expect(isNarrowed({ q: 'marta' })).toBe(false)
  expect(isNarrowed({ q: '', department: 'Sales' })).toBe(true)
})
