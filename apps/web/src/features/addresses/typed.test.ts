import { expect, test } from 'vitest'
import { flawOf, splitAddresses } from './typed.ts'

test('addresses as people have them are taken', () => {
  for (const address of ['m.rossi@old.example', "sean.o'brien@lab.example", 'a+b@x-y.example'])
    expect(flawOf(address)).toBeUndefined()
})

test('each wrong one is told one thing', () => {
  expect(flawOf('')).toBe('missing')
  for (const text of ['marta.rossi', 'a b@c.example', '<script>@c.example', 'root@host'])
    expect(flawOf(text)).toBe('notAnAddress')
  expect(flawOf(`${'a'.repeat(320)}@b.example`)).toBe('tooLong')
})

test('a list is read however it is written, each address once', () => {
  expect(splitAddresses('a@x.example, B@x.example;c@x.example\n\n  b@X.example d@x.example')).toEqual([
    'a@x.example',
    'B@x.example',
    'c@x.example',
    'd@x.example',
  ])
  expect(splitAddresses('Rossi, Marta\nMarta Rossi <m.rossi@x.example>')).toEqual([
    'Rossi',
    'Marta',
    'm.rossi@x.example',
  ])
  expect(splitAddresses('two words@x.example')).toEqual(['two words@x.example'])
  expect(splitAddresses(' \n')).toEqual([])
})
