import * as z from 'zod/mini'
import { permissions, roles } from './permissions.ts'

/** Header that a page of another site cannot send with a plain form; every write of a browser carries it. */
export const REQUESTED_WITH = { name: 'X-Requested-With', value: 'unity-desk' } as const

export const credentials = z.strictObject({
  username: z.string().check(z.minLength(1), z.maxLength(128)),
  // 128 characters, of which each may count as two here.
  password: z.string().check(z.minLength(1), z.maxLength(256)),
  /** Of an authenticator app, for who has one enrolled: six digits, perhaps with a blank. */
  code: z.optional(z.string().check(z.maxLength(16))),
})

export const stepUp = z.strictObject({
  password: credentials.shape.password,
  code: credentials.shape.code,
})

/** What an authenticator app is given; as text, for who cannot open the address. */
export const secondFactorEnrolment = z.object({
  secret: z.string(),
  /** otpauth: */
  uri: z.string(),
  enrolment: z.string(),
})

export type SecondFactorEnrolment = z.infer<typeof secondFactorEnrolment>

export const secondFactorConfirmation = z.strictObject({
  enrolment: z.string().check(z.maxLength(1024)),
  code: z.string().check(z.minLength(6), z.maxLength(16)),
})

/** Who is signed in, and what they may do. */
export const session = z.object({
  operator: z.object({ name: z.string(), role: z.enum(roles) }),
  permissions: z.array(z.enum(permissions)),
  /** Until when dangerous acts need no password; null when they need one now. ISO 8601. */
  stepUpUntil: z.nullable(z.string()),
  /** Present where codes of an authenticator app are asked for beside the password. */
  secondFactor: z.optional(z.literal(true)),
  /** Present where there is no password here to give again: the OpenID provider is asked instead. */
  singleSignOn: z.optional(z.literal(true)),
})

export type Session = z.infer<typeof session>

/** Where a browser is sent for single sign-on, and what it may add. */
export const SINGLE_SIGN_ON = {
  path: '/api/session/oidc',
  /** Where to in the console afterwards: a path of its own. */
  to: 'to',
  /** Present: the person in the session proves who they are once more. */
  stepUp: 'step-up',
} as const

/** How somebody can sign in. `unavailable`: configured, and the OpenID provider does not answer. */
export const signInMethods = z.object({ singleSignOn: z.enum(['off', 'ready', 'unavailable']) })

export type SignInMethods = z.infer<typeof signInMethods>
