import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DeskError } from '../../platform/http/desk-error.ts'
import { readTargetLine } from './target-line.ts'

const ID = '11111111-2222-4333-8444-555555555555'
const parameters = (url: string) => Object.fromEntries(readTargetLine(url).parameters)

describe('paths that have one spelling', () => {
  test.each([
    ['/vmrest', []],
    ['/vmrest/', []],
    ['/vmrest/users', ['users']],
    ['/vmrest/users/', ['users']],
    [`/vmrest/users/${ID}/credential/pin`, ['users', ID, 'credential', 'pin']],
    ['/vmrest/users/Off%20Hours', ['users', 'Off Hours']],
    ['/vmrest/menuentries/*', ['menuentries', '*']],
    ['/vmrest/users/%E5%B1%B1', ['users', '山']],
    ["/vmrest/users/o'brien", ['users', "o'brien"]],
  ])('%s', (url, segments) => {
    expect(readTargetLine(url).segments).toEqual(segments)
  })
})

describe('parameters', () => {
  test.each([
    ['?', {}],
    ['?a=1&b=2', { a: '1', b: '2' }],
    ['?query=(Alias%20is%20a+b)', { query: '(Alias is a b)' }],
    ['?query=(Alias%20is%20a%2Bb%26c=d)', { query: '(Alias is a+b&c=d)' }],
    ['?a=', { a: '' }],
    ['?&&a=1&', { a: '1' }],
    ['/?a=1', { a: '1' }],
  ])('%s', (query, read) => {
    expect(parameters(`/vmrest/users${query}`)).toEqual(read)
  })
})

describe('what is refused', () => {
  test.each([
    '/vmrests/users',
    '/vmrest.x',
    'http://x/vmrest/users',
    '//vmrest/users',
    '/vmrest//users',
    '/vmrest/users//',
    '/vmrest/./users',
    '/vmrest/../users',
    '/vmrest/%2e%2e/users',
    '/vmrest/users/%2F',
    '/vmrest/users/%5C',
    '/vmrest/users/a;b',
    '/vmrest/users/%3B',
    '/vmrest/users/%25',
    '/vmrest/users/%00',
    '/vmrest/users/%0D%0A',
    '/vmrest/%75sers',
    '/vmrest/users/%zz',
    '/vmrest/users/%c0%af',
    '/vmrest/users#x',
    '/vmrest/users\\x',
    '/vmrest/users?a=1?b=2',
    '/vmrest/users?a',
    '/vmrest/users?=1',
    '/vmrest/users?a=1&a=2',
    '/vmrest/users?a%62=1',
    '/vmrest/users?a=%ff',
    '/vmrest/users?__proto__=1',
    `/vmrest/${'x'.repeat(4096)}`,
    '',
  ])('%s', (url) => {
    expect(() => readTargetLine(url)).toThrow(DeskError)
  })

  test('nothing else is thrown, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })),
        (tail) => {
          try {
            const { segments } = readTargetLine(`/vmrest/${tail}`)
            for (const segment of segments) expect(segment).not.toMatch(/[/\\;?%\u0000-\u001F]|^\.{0,2}$/)
          } catch (error) {
            expect(error).toBeInstanceOf(DeskError)
          }
        },
      ),
    )
  })
})
