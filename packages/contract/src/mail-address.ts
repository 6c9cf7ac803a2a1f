import email from 'validator/lib/isEmail.js'
import domain from 'validator/lib/isFQDN.js'
import * as z from 'zod/mini'

/** cupi.md 3.4. */
const LONGEST = 320

/** Node's types and a bundler's disagree on what the default export of these files is; at run time it is both. */
const callable = <T extends (text: string, ...rest: never[]) => boolean>(
  exported: T | { readonly default: T },
): T => ('default' in exported ? exported.default : exported)

const isEmail = callable(email)
const isFQDN = callable(domain)

const isAscii = (text: string): boolean => /^[\x21-\x7E]+$/.test(text)

/**
 * Whether Unity can be expected to take it, and mail servers to deliver to it: nothing but ASCII, no quoted part, no
 * machine by number and no host without a domain. The one verdict of the forms and of our own /api.
 */
export const isMailAddress = (text: string): boolean =>
  isAscii(text) && isEmail(text, { allow_utf8_local_part: false, blacklisted_chars: '"' })

export const isMailDomain = (text: string): boolean => isAscii(text) && isFQDN(text)

export const mailAddress = z
  .string()
  .check(z.trim(), z.maxLength(LONGEST), z.refine(isMailAddress, { error: 'is not a mail address' }))

export const mailDomain = z
  .string()
  .check(z.trim(), z.maxLength(253), z.refine(isMailDomain, { error: 'is not a domain' }))

/** In lower case, as domains are compared. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()
