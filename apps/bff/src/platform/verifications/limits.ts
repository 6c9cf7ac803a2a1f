import type { Limit } from '../limits.ts'

const HOUR = 3600
const DAY = 24 * HOUR

/**
 * Codes as in security.md 3.7, counted apart from the portal's, where a stranger could use them up; resets of one person
 * as in product.md E43; an agent's own as a busy desk has callers. The names say the rest of a sentence.
 */
export const callerLimits = {
  codesToPerson: { name: 'codes to a person in 15 minutes', most: 3, seconds: HOUR / 4 },
  codesToPersonInDay: { name: 'codes to a person in a day', most: 5, seconds: DAY },
  codesToAddress: { name: 'codes to an address in an hour', most: 10, seconds: HOUR },
  codes: { name: 'codes to everybody in an hour', most: 60, seconds: HOUR },
  tries: { name: 'tries at the codes of a person in a day', most: 10, seconds: DAY },
  byOperator: { name: 'verifications of an operator in an hour', most: 30, seconds: HOUR },
  fromSource: { name: 'verifications from a source in an hour', most: 60, seconds: HOUR },
  resets: { name: 'resets of a person in a day', most: 3, seconds: DAY },
  writesByOperator: { name: 'credentials by an operator in an hour', most: 30, seconds: HOUR },
  writes: { name: 'credentials by everybody in an hour', most: 300, seconds: HOUR },
} as const satisfies Readonly<Record<string, Limit>>
