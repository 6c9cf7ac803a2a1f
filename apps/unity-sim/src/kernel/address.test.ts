import { describe, expect, it } from 'vitest'
import { parametersOf, segmentsOf } from './address.ts'

describe('the path', () => {
  it.each([
    ['/vmrest/users', ['vmrest', 'users']],
    ['//vmrest//users//', ['vmrest', 'users']],
    ['/vmrest/users/?query=(a%20is%20b)', ['vmrest', 'users']],
    ['/vmrest/greetings/Off%20Hours', ['vmrest', 'greetings', 'Off Hours']],
    ['/vmrest/version;jsessionid=1F', ['vmrest', 'version']],
    ['/vmrest/./a/../users', ['vmrest', 'users']],
    ['http://proxy.example:80/vmrest/users?x=1', ['vmrest', 'users']],
    ['/', []],
  ])('of %s', (url, expected) => {
    expect(segmentsOf(url)).toEqual(expected)
  })

  it.each(['/vmrest/%', '/vmrest/a%2Fb', '/vmrest/a%5cb', '/vmrest/a%00', '/../vmrest', '/vmrest/%C3%28'])(
    'of %s cannot be read',
    (url) => {
      expect(segmentsOf(url)).toBeUndefined()
    },
  )
})

describe('the parameters', () => {
  it('take + and %20 for a blank, and %2B for a plus', () => {
    expect(parametersOf('/u?query=(a+is%20b%2Bc)').get('query')).toBe('(a is b+c)')
  })

  it('take the first of several of one name, and values with an equals sign', () => {
    const parameters = parametersOf('/u?a=1=2&a=3&b&=4')
    expect([parameters.get('a'), parameters.get('b'), parameters.get('c')]).toEqual(['1=2', '', undefined])
  })

  it('refuse broken encoding only when it is read', () => {
    const parameters = parametersOf('/u?other=%E0%A4%A&query=(a)')
    expect(parameters.get('query')).toBe('(a)')
    expect(() => parameters.get('other')).toThrow('malformed percent-encoding')
  })
})
