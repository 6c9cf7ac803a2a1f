import { domainOf } from '@unity-desk/contract'
import { DeskError } from '../http/desk-error.ts'

/** Domains whose addresses may be written (ADDRESS_DOMAINS); undefined for all. */
export type AddressDomains = readonly string[] | undefined

export const isDomainAllowed = (domains: AddressDomains, address: string): boolean =>
  domains === undefined || domains.includes(domainOf(address))

/** @throws DeskError naming the field that holds an address of another domain */
export const checkDomain = (domains: AddressDomains, field: string, address: string): void => {
  if (domains === undefined || isDomainAllowed(domains, address)) return
  const message = `addresses here end in ${domains.map((domain) => `@${domain}`).join(' or ')}`
  throw new DeskError(
    'domain-not-allowed',
    `${field}: ${message}. An administrator sets this (ADDRESS_DOMAINS).`,
    {
      fields: [{ name: field, code: 'domain-not-allowed', message }],
    },
  )
}
