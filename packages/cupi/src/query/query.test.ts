import { describe, expect, test } from 'vitest'
import { all, is, isNotNull, isNull, startsWith, type Where } from './clause.ts'
import { MalformedQuery, readQuery, readSort } from './read.ts'
import { listSearch, parametersSearch, queryText, sortText, UnsafeQueryValue } from './write.ts'

describe('the text of a query', () => {
  test.for<[Where, string]>([
    [startsWith('Alias', 'ab'), '(Alias startswith ab)'],
    [is('DisplayName', 'Opening Greeting'), '(DisplayName is Opening Greeting)'],
    [is('LastName', "O'Brien"), "(LastName is O''Brien)"],
    [is('ListInDirectory', true), '(ListInDirectory is 1)'],
    [is('IsPrimary', false), '(IsPrimary is 0)'],
    [is('Language', 1033), '(Language is 1033)'],
    [is('Alias', ' a '), '(Alias is a)'],
    [is('Department', 'R&D'), '(Department is R&D)'],
    [isNull('EmailAddress'), '(EmailAddress isnull)'],
    [isNotNull('EmailAddress'), '(EmailAddress isnotnull)'],
    [
      all(is('FirstName', 'jeff'), startsWith('LastName', 'l')),
      '(FirstName is jeff & LastName startswith l)',
    ],
  ])('of %j is %s', ([where, text]) => {
    expect(queryText(where)).toBe(text)
  })

  test.for([
    'a)',
    '(a',
    'a\nb',
    'a\u0000b',
    'a\u007Fb',
    '\uD800',
    'x & Alias is b',
    'x & a is b & c is d & e is f & g is h & i is j',
  ])('does not exist for the value %j, which would change its meaning', (value) => {
    expect(() => queryText(is('Alias', value))).toThrow(UnsafeQueryValue)
  })

  test('does not exist for more criteria than servers take, nor for none', () => {
    const clause = is('Alias', 'a')
    expect(() => queryText({ all: [clause, clause, clause, clause, clause, clause] })).toThrow(RangeError)
    expect(() => queryText({ all: [] })).toThrow(RangeError)
  })

  test('comes from values that nobody can change', () => {
    const where = all(is('Alias', 'a'), is('Alias', 'b'))
    expect([where, where.all, where.all[0]].map(Object.isFrozen)).toEqual([true, true, true])
  })
})

describe('the URL of a list', () => {
  test('keeps parentheses, and encodes blanks, quotes and ampersands of the query', () => {
    expect(listSearch({ where: is('LastName', "O'Brien & +1?") })).toBe(
      '?query=(LastName%20is%20O%27%27Brien%20%26%20%2B1%3F)',
    )
  })

  test('has query, sort, size and page, in that order', () => {
    expect(
      listSearch({
        where: startsWith('Alias', 'ab'),
        sort: { by: 'Alias', direction: 'asc' },
        rowsPerPage: 50,
        pageNumber: 2,
      }),
    ).toBe('?query=(Alias%20startswith%20ab)&sort=(Alias%20asc)&rowsPerPage=50&pageNumber=2')
  })

  test('says zero, which asks for the total alone', () => {
    expect(listSearch({ rowsPerPage: 0 })).toBe('?rowsPerPage=0')
  })

  test('is bare when nothing is asked', () => {
    expect(listSearch({})).toBe('')
    expect(parametersSearch({ templateAlias: undefined })).toBe('')
  })

  test.for([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('never has a page or a size of %d', (number) => {
    expect(() => listSearch({ rowsPerPage: number })).toThrow(RangeError)
    expect(() => listSearch({ pageNumber: number })).toThrow(RangeError)
  })

  test('encodes the parameters of a create', () => {
    expect(parametersSearch({ templateAlias: 'a&b=c d', MailboxStoreObjectId: 'x' })).toBe(
      '?templateAlias=a%26b%3Dc%20d&MailboxStoreObjectId=x',
    )
  })
})

describe('reading a query', () => {
  test.for<[string, Where]>([
    ['(alias is ab)', { column: 'alias', operator: 'is', value: 'ab' }],
    ['(Alias Is ab)', { column: 'Alias', operator: 'is', value: 'ab' }],
    ['( alias  STARTSWITH ab )', { column: 'alias', operator: 'startswith', value: 'ab' }],
    ['(alias startswith )', { column: 'alias', operator: 'startswith', value: '' }],
    ['(alias startswith)', { column: 'alias', operator: 'startswith', value: '' }],
    ["(lastname is O''Brien)", { column: 'lastname', operator: 'is', value: "O'Brien" }],
    ['(displayname is a (b) c)', { column: 'displayname', operator: 'is', value: 'a (b) c' }],
    ['(emailaddress isnull)', { column: 'emailaddress', operator: 'isnull' }],
    ['(emailaddress isnotnull )', { column: 'emailaddress', operator: 'isnotnull' }],
    ['(department is R&D)', { column: 'department', operator: 'is', value: 'R&D' }],
    [
      '(firstname is jeff & lastname startswith l)',
      {
        all: [
          { column: 'firstname', operator: 'is', value: 'jeff' },
          { column: 'lastname', operator: 'startswith', value: 'l' },
        ],
      },
    ],
  ])('takes %s', ([text, where]) => {
    expect(readQuery(text)).toEqual(where)
  })

  test.for([
    '',
    '()',
    'alias is ab',
    '(alias is ab',
    '(bogus)',
    '(blah blah blah)',
    '(alias contains ab)',
    '(is ab)',
    '(emailaddress isnull x)',
    '(a is 1 & a is 2 & a is 3 & a is 4 & a is 5 & a is 6)',
  ])('refuses %j', (text) => {
    expect(() => readQuery(text)).toThrow(MalformedQuery)
  })
})

describe('reading a sort', () => {
  test.for([
    ['(alias asc)', { by: 'alias', direction: 'asc' }],
    ['( Alias DESC )', { by: 'Alias', direction: 'desc' }],
    ['(alias)', { by: 'alias', direction: 'asc' }],
  ] as const)('takes %s', ([text, sort]) => {
    expect(readSort(text)).toEqual(sort)
  })

  test.for(['', '()', 'alias asc', '(alias up)', '(alias asc, name asc)'])('refuses %j', (text) => {
    expect(() => readSort(text)).toThrow(MalformedQuery)
  })

  test('gives back what was written', () => {
    const sort = { by: 'DisplayName', direction: 'desc' } as const
    expect(readSort(sortText(sort))).toEqual(sort)
  })
})
