import { expect, test } from 'vitest'
import { catalogue, fileOf } from '#lib/catalogue.ts'

test('words that are read before they are loaded say whose they are', () => {
  expect(() => catalogue<{ title: string }>('nowhere').title).toThrow('the words of nowhere')
})

test('the words of a page are those of its language alone', () => {
  const files = { '/src/app/words/en.ts': 'English', '/src/api/words/de.ts': 'German' }
  expect(fileOf(files, '/src/app')).toBe('English')
  expect(fileOf(files, '/src/api')).toBeUndefined()
})
