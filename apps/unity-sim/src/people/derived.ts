import { onKeypad } from '@unity-desk/cupi'
import type { Row } from '../kernel/table.ts'
import { site } from '../site.ts'

const LONGEST_NAME = 64

/** What is shown where no name is given: first then last, or the reverse (cupi.md 4.5). */
export const displayNameOf = (
  { FirstName, LastName, Alias }: Row,
  rule: string | null | undefined,
): string => {
  const names = rule === '2' ? [LastName, FirstName] : [FirstName, LastName]
  const name = names.filter(Boolean).join(' ') || (Alias ?? '')
  return [...name].slice(0, LONGEST_NAME).join('')
}

/** The primary mail address; the local part alone may be written (cupi.md 2.4). */
export const smtpAddressOf = (given: string): string =>
  given.includes('@') ? given : `${given}@${site.smtpDomain}`

/** The names in digits, for dialling by name. */
export const dtmfNamesOf = ({ FirstName, LastName }: Row): Row => {
  const first = onKeypad(FirstName ?? '')
  const last = onKeypad(LastName ?? '')
  return {
    DtmfNameFirstLast: first + last,
    DtmfNameLastFirst: last + first,
    DtmfNameFirst: first,
    DtmfNameLast: last,
  }
}
