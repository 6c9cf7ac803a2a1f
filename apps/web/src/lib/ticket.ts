import { useSearchParams } from 'react-router'

// As long as a reference may be (contract, credentials.ts).
const LONGEST = 200

/** The ticket of an address such as `/?q=4821&ticket=INC0012`, which comes with a link from the desk's ticket system. */
export const ticketOf = (parameters: URLSearchParams): string =>
  (parameters.get('ticket') ?? '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST)

/**
 * The ticket that this caller's job is for, to stand in the reference of what is done; empty where there is none. It is
 * in the address and nowhere else, so that it cannot be taken for that of the next caller.
 */
export const useTicket = (): string => ticketOf(useSearchParams()[0])
