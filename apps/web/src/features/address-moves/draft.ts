import { isMailAddress, isMailDomain } from '@unity-desk/contract'

/** What is to be moved where, as it is typed: addresses or domains, both of the same kind. */
export type Draft = { readonly from: string; readonly to: string; readonly keepOld: boolean }

export type Flaw = 'missing' | 'neither' | 'notAddress' | 'notDomain' | 'same'

export const isAddress = (text: string): boolean => text.includes('@')

const shapeFlaw = (text: string): Flaw | undefined => {
  if (text === '') return 'missing'
  return isMailAddress(text) || isMailDomain(text) ? undefined : 'neither'
}

export const fromFlaw = ({ from }: Draft): Flaw | undefined => shapeFlaw(from)

/** Judged beside what it comes from: an address becomes an address, and a domain a domain. */
export const toFlaw = ({ from, to }: Draft): Flaw | undefined => {
  const flaw = shapeFlaw(to)
  if (flaw !== undefined) return flaw
  if (shapeFlaw(from) !== undefined) return undefined
  if (isAddress(from) !== isAddress(to)) return isAddress(from) ? 'notAddress' : 'notDomain'
  return from.toLowerCase() === to.toLowerCase() ? 'same' : undefined
}

/** `@old.example`, as it is often written, is the domain. */
export const tidy = (text: string): string => text.trim().replace(/^@/, '')
