import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, clausesOf, is, isNotNull, isNull, startsWith, type Clause, type Where } from './clause.ts'
import { readQuery, readSort } from './read.ts'
import { listSearch, queryText } from './write.ts'

const column = fc.constantFrom('Alias', 'DisplayName', 'DtmfAccessId', 'EmailAddress')

/** Any text, and text of the words that a query is made of. */
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        ' ',
        '&',
        "'",
        "''",
        '%26',
        '+',
        'is',
        'startswith',
        'isnull',
        'Alias',
        '?',
        '#',
        '\\',
        'é',
      ),
      {
        maxLength: 8,
      },
    )
    .map((words) => words.join('')),
)

const clause: fc.Arbitrary<Clause> = fc.oneof(
  fc.tuple(column, value).map(([name, text]) => is(name, text)),
  fc.tuple(column, value).map(([name, text]) => startsWith(name, text)),
  column.map((name) => isNull(name)),
  column.map((name) => isNotNull(name)),
)

const where: fc.Arbitrary<Where> = fc.oneof(
  clause,
  fc.tuple(clause, clause).map((pair) => all(...pair)),
  fc.tuple(clause, clause, clause, clause, clause).map((five) => all(...five)),
)

/** Servers drop blanks at the ends of a value (cupi.md 8), and so does the text. */
const trimmed = (given: Where): readonly Clause[] =>
  clausesOf(given).map((each) => (each.value === undefined ? each : { ...each, value: each.value.trim() }))

/** The text, or undefined where the query refuses the value. */
const textOf = (given: Where): string | undefined => {
  try {
    return queryText(given)
  } catch {
    return undefined
  }
}

describe('whatever a query holds', () => {
  test('its text reads back as the same criteria, or there is no text', () => {
    fc.assert(
      fc.property(where, (given) => {
        const text = textOf(given)
        fc.pre(text !== undefined)
        expect(clausesOf(readQuery(text))).toEqual(trimmed(given))
      }),
      { numRuns: 500 },
    )
  })

  test('its URL reads back, decoded, as the same criteria, sort and page', () => {
    const sort = fc.record({ by: column, direction: fc.constantFrom('asc' as const, 'desc' as const) })
    fc.assert(
      fc.property(where, sort, fc.nat(5000), fc.nat(5000), (given, order, rowsPerPage, pageNumber) => {
        fc.pre(textOf(given) !== undefined)
        const search = listSearch({ where: given, sort: order, rowsPerPage, pageNumber })
        const parameters = new URL(search, 'http://unity.invalid/vmrest/users').searchParams
        expect(clausesOf(readQuery(parameters.get('query') ?? ''))).toEqual(trimmed(given))
        expect(readSort(parameters.get('sort') ?? '')).toEqual(order)
        expect([parameters.get('rowsPerPage'), parameters.get('pageNumber')]).toEqual([
          `${rowsPerPage}`,
          `${pageNumber}`,
        ])
      }),
      { numRuns: 300 },
    )
  })

  test('its text exists where the value holds letters, digits, blanks and marks of names', () => {
    const name = fc.string({ unit: fc.constantFrom(..."abcXYZ012 .-'@_äßИ語"), maxLength: 20 })
    fc.assert(fc.property(name, (text) => textOf(is('DisplayName', text)) !== undefined))
  })
})
