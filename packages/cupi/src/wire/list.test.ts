import { describe, expect, test } from 'vitest'
import { aUser, ID, OTHER_ID } from '../../test/server.ts'
import { CupiProtocolError } from '../errors.ts'
import { smtpProxyAddresses } from '../resources/smtp-proxy-addresses.ts'
import { users } from '../resources/users.ts'
import { decodeList, encodeList } from './list.ts'
import type { Tree } from './tree.ts'

const aliases = (tree: Tree) => decodeList(users, tree).items.map(({ Alias }) => Alias)

const address = { URI: '/vmrest/smtpproxyaddresses/x', ObjectId: OTHER_ID, SmtAddress: 'a@b.example' }

describe('reading a list', () => {
  test('gives one item for a lone object, several for an array, none for an absent key', () => {
    expect(aliases({ '@total': '1', User: aUser() })).toEqual(['mrossi'])
    expect(aliases({ '@total': '2', User: [aUser(), aUser({ Alias: 'b' })] })).toEqual(['mrossi', 'b'])
    expect(aliases({ '@total': '0' })).toEqual([])
  })

  test.for([{ User: '' }, { User: null }, { User: [] }])('finds nothing in %j', (nothing) => {
    expect(decodeList(users, { '@total': '0', ...nothing })).toEqual({ total: 0, items: [] })
  })

  test('keeps the true total of a page past the end', () => {
    expect(decodeList(users, { '@total': '26' })).toEqual({ total: 26, items: [] })
  })

  test.for([
    { '@total': '7' },
    { '@total': 7 },
    { '@total': ' 7 ' },
    { total: '7' },
    { total: 7 },
    { Total: '7' },
    { '-total': '7' },
  ])('reads the total of %j', (total) => {
    expect(decodeList(users, total).total).toBe(7)
  })

  test.for([{}, { '@total': '' }, { '@total': null }])('counts the items itself with %j', (total) => {
    expect(decodeList(users, { ...total, User: [aUser(), aUser()] }).total).toBe(2)
  })

  test.for(['x', '-1', '1.5', '1e3', '0x10', true, {}, ['5'], '9'.repeat(20)])(
    'refuses the total %j',
    (total) => {
      expect(() => decodeList(users, { '@total': total })).toThrow(
        expect.objectContaining({ kind: 'protocol', field: '@total' }),
      )
    },
  )

  test.for<[string, Tree]>([
    ['the plural name', { Users: { '@total': '1', User: aUser() } }],
    ['the plural name and -total', { Users: { '-total': '1', User: [aUser()] } }],
    ['the plural name without a total', { Users: { User: [aUser()] } }],
    ['the plural name in another case', { users: { total: '1', user: aUser() } }],
  ])('unwraps %s', ([, tree]) => {
    expect(decodeList(users, tree)).toMatchObject({ total: 1, items: [{ Alias: 'mrossi' }] })
  })

  test('does not take a lone object for a wrapper, whatever its fields are called', () => {
    const lone = { ...aUser(), total: '9', User: { Deep: '1' } }
    expect(decodeList(users, { '@total': '1', User: lone })).toMatchObject({
      total: 1,
      items: [{ Alias: 'mrossi' }],
    })
  })

  test.for([
    'SmtpProxyAddress',
    'SmtpproxyAddress',
    'SmtproxyAddress',
    'SmtProxyAddress',
    'smtproxyaddress',
    'smtpproxyaddress',
  ])('reads the items under the spelling %s', (name) => {
    expect(decodeList(smtpProxyAddresses, { '@total': '1', [name]: address }).items).toMatchObject([
      { ObjectId: OTHER_ID, SmtpAddress: 'a@b.example' },
    ])
  })

  test.for(['SmtpProxyAddresses', 'SmtProxyAddresses', 'SmtproxyAddresses'])(
    'unwraps the spelling %s',
    (name) => {
      const tree = { [name]: { '@total': '1', SmtProxyAddress: address } }
      expect(decodeList(smtpProxyAddresses, tree).items).toMatchObject([{ SmtpAddress: 'a@b.example' }])
    },
  )

  test.for<[string, Tree]>([
    ['an error', { errors: { code: 'X', message: 'y' } }],
    ['a single object', { URI: '/vmrest/users/x', ObjectId: ID }],
    ['items of another name', { '@total': '2', Contact: [{}, {}] }],
    ['a page of markup', { head: { title: 'x' }, body: '' }],
    ['text in place of an item', { '@total': '1', User: 'mrossi' }],
    ['text among the items', { '@total': '2', User: [aUser(), 'x'] }],
    ['an item without an id', { '@total': '1', User: { Alias: 'a' } }],
  ])('refuses %s rather than to find nothing', ([, tree]) => {
    expect(() => decodeList(users, tree)).toThrow(CupiProtocolError)
  })

  test('finds nothing in an empty element, which is how XML may say so', () => {
    expect(decodeList(users, {})).toEqual({ total: 0, items: [] })
  })
})

describe('writing a list', () => {
  test('puts the total first, as text', () => {
    expect(JSON.stringify(encodeList(users, 2, [{ Alias: 'a' }, { Alias: 'b' }]))).toBe(
      '{"@total":"2","User":[{"Alias":"a"},{"Alias":"b"}]}',
    )
  })

  test('gives a lone object for one, also where more match than the page holds', () => {
    expect(JSON.stringify(encodeList(users, 26, [{ Alias: 'a' }]))).toBe(
      '{"@total":"26","User":{"Alias":"a"}}',
    )
  })

  test('gives no key for none', () => {
    expect(JSON.stringify(encodeList(users, 26, []))).toBe('{"@total":"26"}')
  })
})
