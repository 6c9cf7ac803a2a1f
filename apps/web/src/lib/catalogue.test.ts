import { expect, test } from 'vitest'
import { catalogue, fileOf } from '#lib/catalogue.ts'

test('words that are read before they are loaded say whose they are', () => {
  expect(() => catalogue<{ title: string }>('nowhere').title).toThrow('the words of nowhere')
})

test('what nobody has translated is said in English', () => {
  expect(fileOf({ '/src/app/words/en.ts': 'English' }, '/src/app')).toBe('English')
  expect(fileOf({ '/src/app/words/en.ts': 'English' }, '/src/api')).toBeUndefined()
})
