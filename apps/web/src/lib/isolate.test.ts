import { expect, test } from 'vitest'
import { isolate } from './isolate.ts'

test('a name that runs the other way is kept to itself', () => {
  expect(isolate('نور Abu-Nour')).toBe('\u2068نور Abu-Nour\u2069')
  expect(isolate('evil\u202Etxt')).toBe('\u2068eviltxt\u2069')
  expect(isolate('Eve\u2069\u202E was deleted')).toBe('\u2068Eve was deleted\u2069')
})

test('other names stay as they are', () => {
  for (const name of ['Marta Rossi', "O'Brien", '<img src=x>', '上海', 'Zoë 🦊'])
    expect(isolate(name)).toBe(name)
})
