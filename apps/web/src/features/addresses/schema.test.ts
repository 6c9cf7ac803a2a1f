import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { addressForm } from './schema.ts'
import { words } from './words.ts'

const verdict = (address: string): string | undefined => {
  const result = z.safeParse(addressForm, { address })
  return result.success ? undefined : result.error.issues.map(({ message }) => message).join(' ')
}

test('addresses as people have them are taken, blanks around them dropped', () => {
  for (const address of ['m.rossi@old.example', "sean.o'brien@lab.example", 'a+b@x-y.example', 'root@host'])
    expect(verdict(address)).toBeUndefined()
  expect(z.parse(addressForm, { address: '  a@b.example ' })).toEqual({ address: 'a@b.example' })
})

test('each wrong one is told one thing', () => {
  expect(verdict('   ')).toBe(words.missing)
  expect(verdict('marta.rossi')).toBe(words.notAnAddress)
  expect(verdict('a b@c.example')).toBe(words.notAnAddress)
  expect(verdict('<script>@c.example')).toBe(words.notAnAddress)
  expect(verdict(`${'a'.repeat(320)}@b.example`)).toBe(words.tooLong)
})
