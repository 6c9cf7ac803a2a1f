import { expect, test } from 'vitest'
import { fromFlaw, tidy, toFlaw } from './draft.ts'

const draft = (from: string, to: string) => ({ from, to, keepOld: true })

test('a domain becomes a domain, and an address an address', () => {
  expect(toFlaw(draft('old.example', 'new.example'))).toBeUndefined()
  expect(toFlaw(draft('m.rossi@old.example', 'marta@new.example'))).toBeUndefined()
  expect(toFlaw(draft('old.example', 'marta@new.example'))).toBe('notDomain')
  expect(toFlaw(draft('m.rossi@old.example', 'new.example'))).toBe('notAddress')
})

test('what is no domain and no address is told where it is typed', () => {
  for (const text of ['old', 'two words.example', 'a@b', '<b>.example'])
    expect(fromFlaw(draft(text, ''))).toBe('neither')
  expect(fromFlaw(draft('', ''))).toBe('missing')
  // The other field is not blamed for it.
  expect(toFlaw(draft('old', 'new.example'))).toBeUndefined()
})

test('moving to where it is already is no move', () => {
  expect(toFlaw(draft('old.example', 'OLD.example'))).toBe('same')
})

test('the sign before a domain is no part of it', () => {
  expect(tidy(' @old.example ')).toBe('old.example')
})
