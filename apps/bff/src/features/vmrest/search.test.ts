import { type Resource, type Verb } from '@unity-desk/cupi'
import { smtpProxyAddresses, users, version } from '@unity-desk/cupi/resources'
import { describe, expect, test } from 'vitest'
import { DeskError } from '../../platform/http/desk-error.ts'
import { canonicalSearch, checkGrammar } from './search.ts'

const search = (resource: Resource, verb: Verb, parameters: Readonly<Record<string, string>>): string =>
  decodeURIComponent(canonicalSearch(resource, verb, new Map(Object.entries(parameters))))

describe('is written anew, in one spelling', () => {
  test.each<[Resource, Verb, Record<string, string>, string]>([
    [users, 'list', {}, ''],
    [users, 'list', { query: '(alias IS mrossi)' }, '?query=(Alias is mrossi)'],
    [users, 'list', { query: '( dtmfaccessid   startswith  20 )' }, '?query=(DtmfAccessId startswith 20)'],
    [users, 'list', { query: "(LastName is O''Brien)" }, "?query=(LastName is O''Brien)"],
    [users, 'list', { query: '(Alias is a & LastName is b)' }, '?query=(Alias is a & LastName is b)'],
    [users, 'list', { query: '(EmailAddress isnull)' }, '?query=(EmailAddress isnull)'],
    [users, 'list', { sort: '(alias)' }, '?sort=(Alias asc)'],
    [
      users,
      'list',
      { sort: '(ALIAS DESC)', rowsPerPage: '007', pageNumber: '2' },
      '?sort=(Alias desc)&rowsPerPage=7&pageNumber=2',
    ],
    [users, 'get', { rowsPerPage: '1', pageNumber: '9' }, ''],
    [users, 'create', { templateAlias: 'a b&c' }, '?templateAlias=a b&c'],
    [
      smtpProxyAddresses,
      'list',
      { query: '(globaluserobjectid is x)' },
      '?query=(ObjectGlobalUserObjectId is x)',
    ],
    [version, 'get', {}, ''],
  ])('%#', (resource, verb, parameters, text) => {
    expect(search(resource, verb, parameters)).toBe(text)
  })
})

describe('is refused, by the name of the parameter', () => {
  test.each<[Resource, Verb, Record<string, string>, string]>([
    [users, 'list', { query: '(City is Turin)' }, 'query'],
    [users, 'list', { query: '(constructor is x)' }, 'query'],
    [users, 'list', { query: '(Alias isnull)' }, 'query'],
    [users, 'list', { query: '(Alias is a)b)' }, 'query'],
    [users, 'list', { sort: '(constructor asc)' }, 'sort'],
    [users, 'list', { rowsPerPage: '-1' }, 'rowsPerPage'],
    [users, 'list', { rowsPerPage: '1e3' }, 'rowsPerPage'],
    [users, 'list', { templateAlias: 'x' }, 'templateAlias'],
    [users, 'get', { query: '(Alias is x)' }, 'query'],
    [users, 'update', { rowsPerPage: '1' }, 'rowsPerPage'],
    [users, 'remove', { a: '1' }, 'a'],
    [users, 'create', { query: 'x' }, 'query'],
    [version, 'get', { x: '1' }, 'x'],
  ])('%#', (resource, verb, parameters, name) => {
    const refused = () => search(resource, verb, parameters)
    expect(refused).toThrow(DeskError)
    expect(refused).toThrow(
      expect.objectContaining({ extras: { fields: [expect.objectContaining({ name })] } }),
    )
  })
})

test('the grammar is looked at whatever the path', () => {
  const check = (parameters: Record<string, string>) => () =>
    checkGrammar(new Map(Object.entries(parameters)))
  expect(
    check({ query: '(Anything is x)', sort: '(Whatever desc)', rowsPerPage: '1', other: '(' }),
  ).not.toThrow()
  for (const bad of [{ query: 'x' }, { query: '' }, { sort: 'x' }, { rowsPerPage: '' }, { pageNumber: 'x' }])
    expect(check(bad)).toThrow(DeskError)
})
