import * as z from 'zod/mini'

/** Why, closer than a problem's type tells it: each has its words in every language of the console. */
export const reasons = [
  'own-credentials',
  'another-administrator',
  'no-password-here',
  'factor-at-provider',
  'signed-in-by-password',
  'in-no-group',
  'another-signed-on',
  'another-operator',
  'about-yourself',
  'may-not-back',
  'may-not-override',
  'callers-not-verified',
  'no-mail-server',
  'mail-changed-lately',
  'verified-already',
  'code-over',
  'no-tries-left',
  'waits-no-more',
  'verified-another',
  'verified-otherwise',
  'verified-ticket',
  'verification-waiting',
  'verification-used',
  'verification-failed',
  'verification-expired',
  'account-refused',
  'account-may-not',
  'nothing-changed',
  'unsure',
  'gone-since',
  'reverted-already',
  'address-gone',
  'other-alias',
  'last-administrator',
  'of-the-provider',
  'factor-there',
  'code-of-another-moment',
  'no-free-extension',
  'for-some-people',
  'unity-refused',
] as const

/** Names, on an answer of the gateway, why we refused; what Unity refused comes without it. */
export const REASON_HEADER = 'x-unity-desk-reason'

/** Why something of many was not done, for whoever reads it in another language. */
export const told = {
  why: z.optional(z.string()),
  /** One of the reasons, or the name of a problem. */
  reason: z.optional(z.string()),
  /** Unity's own words. */
  quote: z.optional(z.string()),
}

export type Reason = (typeof reasons)[number]
