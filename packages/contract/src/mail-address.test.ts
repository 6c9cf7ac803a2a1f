import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { domainOf, mailAddress, mailDomain } from './mail-address.ts'

const takes = (text: string): boolean => z.safeParse(mailAddress, text).success

test.each([
  'marta.rossi@lab.example',
  'a@x.io',
  "o'neil+voice@mail.lab.example",
  ' marta@lab.example ',
  'MARTA@LAB.EXAMPLE',
  'a@xn--mnchen-3ya.example',
])('%j is a mail address', (text) => expect(takes(text)).toBe(true))

test.each([
  '',
  '@',
  'marta',
  'marta@',
  '@lab.example',
  'marta@lab',
  'marta@localhost',
  'marta@lab..example',
  'marta@-lab.example',
  'marta@lab.example.',
  'marta@[192.0.2.1]',
  'marta@192.0.2.1',
  'mar ta@lab.example',
  'marta@lab.example, rosa@lab.example',
  'Marta <marta@lab.example>',
  '"mar ta"@lab.example',
  '.marta@lab.example',
  'marta.@lab.example',
  'mar..ta@lab.example',
  'märta@lab.example',
  'marta@läb.example',
  'marta@lab.example\nBcc: all@lab.example',
  '\u202Emarta@lab.example',
  `${'a'.repeat(65)}@lab.example`,
  `a@${'lab.'.repeat(80)}example`,
  '<script>@lab.example',
])('%j is none', (text) => expect(takes(text)).toBe(false))

test('a domain is a name with a top level', () => {
  expect(z.parse(mailDomain, ' Lab.Example ')).toBe('Lab.Example')
  for (const text of ['lab', 'lab.example/x', 'läb.example', '@lab.example', '192.0.2.1', ''])
    expect(z.safeParse(mailDomain, text).success).toBe(false)
})

test('domains are compared without case', () => expect(domainOf('Marta@Lab.Example')).toBe('lab.example'))
