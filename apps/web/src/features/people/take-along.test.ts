import type { DirectoryItem } from '@unity-desk/contract'
import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import { mailAddressesOf } from './mail-addresses.ts'

const person = (of: Partial<DirectoryItem>): DirectoryItem => ({
  ObjectId: 'a',
  DisplayName: 'Marta Rossi',
  Alias: 'mrossi',
  DtmfAccessId: '2041',
  ...of,
})

test('an address that would become several is no address', () =>
  expect(
    mailAddressesOf([
      person({ EmailAddress: 'm@lab.example' }),
      person({ EmailAddress: 'm@lab.example' }),
      person({ EmailAddress: 'a@lab.example, evil@else.example' }),
      person({ EmailAddress: 'none' }),
      person({}),
    ]),
  ).toEqual(['m@lab.example']))

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula in a table', (DisplayName) => {
  const [, row = ''] = csvOf([person({ DisplayName })]).split('\n', 2)
  expect(row.replace(/^"/, '')).toMatch(/^'/)
})

test('a name that is made of separators stays one cell', () =>
  expect(csvOf([person({ DisplayName: 'Rossi, "M"', Department: 'R&D' })])).toContain(
    '"Rossi, ""M""",2041,mrossi,,,,,R&D,,a\r\n',
  ))

test.each(['Rossi\n=1+1', 'Rossi\r=1+1', '\n=1+1', '\u2028=1+1', '\0=1+1'])(
  '%j ends no row',
  (DisplayName) => {
    const rows = csvOf([person({ DisplayName })]).split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows.join('')).not.toMatch(/[\p{Cc}\p{Zl}]/u)
    expect(rows[1]).toMatch(/^(Rossi =|'=)1\+1,2041/)
  },
)
