import type { DirectoryItem } from '@unity-desk/contract'

/** What cannot be an address in the field of a mail program, where a comma begins the next one. */
const BREAKS_OUT = /[\s,;<>"]/

/** Each address once. Text of a directory that is no single address is left out. */
export const mailAddressesOf = (people: readonly DirectoryItem[]): readonly string[] => [
  ...new Set(
    people.flatMap(({ EmailAddress = '' }) =>
      EmailAddress.includes('@') && !BREAKS_OUT.test(EmailAddress) ? [EmailAddress] : [],
    ),
  ),
]
