import { describe, expect, test } from 'vitest'
import { CupiProtocolError } from '../errors.ts'
import { authenticationRules } from '../resources/authentication-rules.ts'
import { pin } from '../resources/credentials.ts'
import { smtpProxyAddresses } from '../resources/smtp-proxy-addresses.ts'
import { users } from '../resources/users.ts'
import { decodeItem, encodeItem, encodeWrite } from './item.ts'

describe('reading an object', () => {
  test.for([
    ['true', true],
    ['false', false],
    ['TRUE', true],
    [' false ', false],
    ['1', true],
    ['0', false],
    [true, true],
    [false, false],
    [1, true],
    [0, false],
    ['', null],
  ] as const)('takes %j for the boolean %j', ([node, value]) => {
    expect(decodeItem(users, { ListInDirectory: node })).toEqual({ ListInDirectory: value })
  })

  test.for([
    ['1033', 1033],
    [' 7 ', 7],
    [1033, 1033],
    ['-1', -1],
    ['+1', 1],
    ['-0', 0],
    ['007', 7],
    ['', null],
    ['999999999999999', 999_999_999_999_999],
  ] as const)('takes %j for the number %j', ([node, value]) => {
    expect(decodeItem(users, { Language: node })).toEqual({ Language: value })
  })

  test('keeps extensions and ids as text, with their leading zeros', () => {
    expect(decodeItem(users, { DtmfAccessId: '0042', ObjectId: ' 007 ' })).toEqual({
      DtmfAccessId: '0042',
      ObjectId: '007',
    })
    expect(decodeItem(users, { DtmfAccessId: 2041 })).toEqual({ DtmfAccessId: '2041' })
  })

  test('tells empty text from none, and takes an empty id or date for none', () => {
    expect(decodeItem(users, { City: '', CosObjectId: '', CreationTime: '' })).toEqual({
      City: '',
      CosObjectId: null,
      CreationTime: null,
    })
  })

  test('leaves absent fields absent, and takes null in JSON for absent', () => {
    expect(decodeItem(users, { Alias: 'a', FirstName: null, Language: null })).toEqual({ Alias: 'a' })
  })

  test('keeps fields that no descriptor knows as they came', () => {
    const tree = { Alias: 'a', NewColumn: { Deep: ['1', null] }, Other: null }
    expect(decodeItem(users, tree)).toEqual(tree)
  })

  test.for([
    ['Language', 'many'],
    ['Language', '1.5'],
    ['Language', '0x10'],
    ['Language', '1e3'],
    ['Language', '99999999999999999999'],
    ['Language', 1e21],
    ['Language', { Deep: '1' }],
    ['ListInDirectory', 'yes'],
    ['ListInDirectory', 2],
    ['Alias', { First: 'a' }],
    ['Alias', ['a', 'b']],
  ] as const)('refuses %s %j and names the field', ([name, node]) => {
    expect(() => decodeItem(users, { [name]: node as string })).toThrow(
      expect.objectContaining({ kind: 'protocol', field: name }),
    )
  })

  test.for(['SmtAddress', 'SmtproxyAddress', 'SmtProxyAddress', 'SmtpProxyAddress'])(
    'reads the spelling %s of Cisco for SmtpAddress',
    (name) => {
      expect(decodeItem(smtpProxyAddresses, { [name]: 'a@b.example' })).toEqual({
        SmtpAddress: 'a@b.example',
      })
    },
  )

  test('lets the right name win over a wrong one, whichever comes first', () => {
    const right = { SmtpAddress: 'right@b.example' }
    const wrong = { SmtAddress: 'wrong@b.example' }
    expect(decodeItem(smtpProxyAddresses, { ...wrong, ...right })).toEqual(right)
    expect(decodeItem(smtpProxyAddresses, { ...right, ...wrong })).toEqual(right)
  })

  test('takes names that every object inherits for data', () => {
    const text = '{"__proto__":{"polluted":"1"},"constructor":"c","toString":"t","SmtAddress":"a"}'
    const item = decodeItem(smtpProxyAddresses, JSON.parse(text) as Record<string, string>)
    expect(Object.entries(item)).toEqual([
      ['constructor', 'c'],
      ['toString', 't'],
      ['SmtpAddress', 'a'],
    ])
    expect(Object.getPrototypeOf(item)).toBe(Object.prototype)
    expect(item).not.toHaveProperty('polluted')
  })
})

describe('writing an object as a server', () => {
  test('gives text for everything, in the order of the descriptor, unknown fields last', () => {
    const tree = encodeItem(users, {
      New: 'n',
      Language: 1033,
      Alias: 'a',
      ListInDirectory: false,
      URI: '/u',
    })
    expect(Object.entries(tree)).toEqual([
      ['URI', '/u'],
      ['Alias', 'a'],
      ['Language', '1033'],
      ['ListInDirectory', 'false'],
      ['New', 'n'],
    ])
  })

  test('leaves out what is undefined, keeps empty text, and gives back the empty text that null was read from', () => {
    expect(encodeItem(users, { City: '', State: undefined, CosObjectId: null })).toEqual({
      City: '',
      CosObjectId: '',
    })
  })

  test.for([
    ['Language', '1033'],
    ['Language', 1.5],
    ['Language', Number.NaN],
    ['ListInDirectory', 'true'],
    ['Alias', 7],
  ] as const)('refuses %s %j, which is of another kind', ([name, value]) => {
    expect(() => encodeItem(users, { [name]: value })).toThrow(TypeError)
  })

  test('never writes inherited or dangerous names', () => {
    const item = JSON.parse('{"__proto__":{"Alias":"x"},"constructor":"c"}') as Record<string, unknown>
    expect(Object.entries(encodeItem(users, item))).toEqual([['constructor', 'c']])
  })
})

describe('writing the body of a create or an update', () => {
  test('gives only what is given, null as empty text, in the order of the descriptor', () => {
    const tree = encodeWrite(pin, { TimeHacked: null, HackCount: 0, Locked: undefined } as never)
    expect(Object.entries(tree)).toEqual([
      ['HackCount', '0'],
      ['TimeHacked', ''],
    ])
  })

  test('clears text, numbers, booleans and ids alike', () => {
    expect(
      encodeWrite(users, { City: null, Language: null, ListInDirectory: null, CosObjectId: null }),
    ).toEqual({ City: '', Language: '', ListInDirectory: '', CosObjectId: '' })
  })

  test.for(['ObjectId', 'URI', 'TimeChanged', 'Nonsense', 'constructor', '__proto__'])(
    'refuses %s, which cannot be written',
    (name) => {
      const fields = Object.fromEntries([[name, 'x']])
      expect(() => encodeWrite(pin, fields)).toThrow(TypeError)
    },
  )

  test('refuses a whole object that was read', () => {
    const read = decodeItem(authenticationRules, { ObjectId: 'x', DisplayName: 'Rule', MinLength: '6' })
    expect(() => encodeWrite(authenticationRules, read)).toThrow('AuthenticationRule.ObjectId')
  })
})

test('what cannot be read is a CupiProtocolError', () => {
  expect(() => decodeItem(users, { Language: 'x' })).toThrow(CupiProtocolError)
})
