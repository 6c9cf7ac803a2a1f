import { isAddress } from './transport.ts'

type Holder = { readonly EmailAddress?: string | undefined; readonly SmtpAddress?: string | undefined }

/**
 * Where mail for a person goes: the corporate address that Unity holds, and never an SMTP proxy address, which the
 * helpdesk can add (security.md 3.7). Undefined for none, and for one that is the voice mailbox itself: its mail is only
 * heard by telephone.
 */
export const mailAddressOf = ({ EmailAddress, SmtpAddress }: Holder): string | undefined => {
  const address = EmailAddress?.trim() ?? ''
  return isAddress(address) && address.toLowerCase() !== SmtpAddress?.toLowerCase() ? address : undefined
}
