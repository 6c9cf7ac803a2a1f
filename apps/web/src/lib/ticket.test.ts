import { expect, test } from 'vitest'
import { ticketOf } from './ticket.ts'

test.each([
  ['q=4821&ticket=INC0012', 'INC0012'],
  ['q=4821', ''],
  ['ticket=%20%20', ''],
  ['ticket=INC%0A0012%00', 'INC 0012'],
  [`ticket=${'9'.repeat(300)}`, '9'.repeat(200)],
])('the ticket of %s', (address, ticket) => expect(ticketOf(new URLSearchParams(address))).toBe(ticket))
