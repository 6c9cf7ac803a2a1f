import { expect, test } from 'vitest'
import { siteOf } from './site.ts'

test('a site is the building and the city, each once', () => {
  expect(siteOf({ Building: 'North wing', City: 'Oslo' })).toBe('North wing, Oslo')
  expect(siteOf({ Building: 'Oslo', City: 'Oslo' })).toBe('Oslo')
  expect(siteOf({ City: '' })).toBe('')
})
