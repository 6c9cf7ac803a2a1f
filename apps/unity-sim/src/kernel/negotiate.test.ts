import { expect, it } from 'vitest'
import { formatAccepted, formatSent } from './negotiate.ts'

it.each([
  [undefined, 'application/xml'],
  ['', 'application/xml'],
  ['*/*', 'application/xml'],
  ['application/json', 'application/json'],
  ['application/json, */*', 'application/json'],
  ['application/xml, application/json', 'application/json'],
  ['APPLICATION/JSON;charset=utf-8', 'application/json'],
  ['application/xml, */*', 'application/xml'],
  ['application/json;q=0.1, application/xml', 'application/xml'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/xml'],
  ['text/xml', 'application/xml'],
  ['text/html', undefined],
  ['audio/wav', undefined],
  ['application/json;q=0', undefined],
])('Accept %s is answered in %s', (accept, expected) => {
  expect(formatAccepted(accept)?.mediaType).toBe(expected)
})

it.each([
  ['application/json', 'application/json'],
  ['application/json;charset=UTF-8', 'application/json'],
  ['Application/XML; charset=utf-8', 'application/xml'],
  ['text/xml', 'application/xml'],
  ['application/x-www-form-urlencoded', undefined],
  ['', undefined],
  [undefined, undefined],
])('Content-Type %s is read as %s', (contentType, expected) => {
  expect(formatSent(contentType)?.mediaType).toBe(expected)
})
