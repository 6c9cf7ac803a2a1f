import * as z from 'zod/mini'
import { outcome } from './credentials.ts'

/** How people sign in to the portal: a code by mail, or single sign-on. */
export const portalSignIns = ['code', 'sso'] as const

/** Where things of the portal are. Secrets of links stand behind the `#`: no server and no log gets to see them. */
export const PORTAL = {
  /** Single sign-on begins here, by navigation; it ends at `/`, with `refused` in the query where it failed. */
  singleSignOn: '/api/self-service/oidc',
  refused: 'refused',
  logo: '/api/self-service/logo',
  /** `/#ticket=SECRET`: a one-use link to set the PIN. */
  ticket: 'ticket',
  /** `/#not-me=SECRET`: from the notice of a change that the person did not make. */
  notMe: 'not-me',
} as const

/** Why a single sign-on came back to the portal without a session. */
export const signOnRefusals = ['refused', 'nobody', 'unverified-address', 'unavailable'] as const

export type SignOnRefusal = (typeof signOnRefusals)[number]

export const portalConfiguration = z.object({
  name: z.string(),
  /** `#rrggbb`; null for the portal's own. */
  accent: z.nullable(z.string()),
  signIn: z.array(z.enum(portalSignIns)),
  /** Whether there is one at PORTAL.logo. */
  logo: z.boolean(),
  /** How the helpdesk is reached, in the site's own words. */
  helpdesk: z.optional(z.string()),
})

export type PortalConfiguration = z.infer<typeof portalConfiguration>

/** Mail address, alias or extension. */
const account = z.string().check(z.minLength(1), z.maxLength(320))

export const codeRequest = z.strictObject({ account })

/** The same for every account, also for one that does not exist. */
export const codeRequested = z.object({ validMinutes: z.number() })

export type CodeRequested = z.infer<typeof codeRequested>

export const codeSignIn = z.strictObject({ account, code: z.string().check(z.minLength(1), z.maxLength(32)) })

/** What a session of the portal is for: everything, or after a one-use ticket for setting the PIN alone. */
export const portalPurposes = ['everything', 'set-pin'] as const

export type PortalPurpose = (typeof portalPurposes)[number]

export const ownPinState = z.object({
  locked: z.enum(['none', 'failures', 'administrator']),
  /** When a lock by failures ends by itself; null where there is none, or it does not. ISO 8601. */
  until: z.nullable(z.string()),
  expired: z.boolean(),
  /** When it expires; null where it does not. ISO 8601. */
  expiresAt: z.nullable(z.string()),
  /** It must be changed at the next sign-in by telephone. */
  mustChange: z.boolean(),
  neverEnrolled: z.boolean(),
  /** Failed sign-ins by telephone since the last good one. */
  failures: z.number(),
})

export type OwnPinState = z.infer<typeof ownPinState>

/** What a new PIN must be like. `value` is the number in it, where there is one: digits, or PINs remembered. */
export const ownPinRule = z.object({ id: z.string(), text: z.string(), value: z.optional(z.number()) })

export type OwnPinRule = z.infer<typeof ownPinRule>

export const ownPin = z.object({
  name: z.string(),
  extension: z.string(),
  /** What a PIN must not be made of, beside the extension. */
  owner: z.optional(
    z.object({
      FirstName: z.optional(z.string()),
      LastName: z.optional(z.string()),
      alternateExtensions: z.optional(z.array(z.string())),
    }),
  ),
  purpose: z.enum(portalPurposes),
  state: ownPinState,
  rules: z.array(ownPinRule),
  /** ISO 8601; null for a PIN that was never set. */
  changedAt: z.nullable(z.string()),
  mayUnlock: z.boolean(),
  /** Whether a mail reminds before the PIN expires; null where it never does. */
  reminder: z.nullable(z.boolean()),
  /** What an operator who serves this person at this moment reads out, so that the person knows them. */
  word: z.optional(z.string()),
})

export type OwnPin = z.infer<typeof ownPin>

export const ownPinChange = z.strictObject({ pin: z.string().check(z.maxLength(64)) })

export const ownPinChanged = z.object({
  outcome,
  /** Read back after the change; null while unknown. ISO 8601. */
  changedAt: z.nullable(z.string()),
})

export type OwnPinChanged = z.infer<typeof ownPinChanged>

export const ownPinUnlocked = z.object({ outcome, unlockedAt: z.nullable(z.string()) })

export type OwnPinUnlocked = z.infer<typeof ownPinUnlocked>

export const pinSuggestion = z.object({ pin: z.string() })

export type PinSuggestion = z.infer<typeof pinSuggestion>

const secret = z.string().check(z.minLength(1), z.maxLength(200))

export const ticketRedemption = z.strictObject({ ticket: secret })

export const notMe = z.strictObject({ notice: secret })

export const notMeTaken = z.object({
  /** Of locking the PIN. */
  outcome,
})

export type NotMeTaken = z.infer<typeof notMeTaken>

export const reminder = z.strictObject({ on: z.boolean() })
