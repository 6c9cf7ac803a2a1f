import { roles } from '@unity-desk/contract'
import * as z from 'zod/mini'

const account = z.object({
  name: z.string(),
  password: z.string(),
  /** What Unity Desk is told that they are called; by default the name. */
  shown: z.optional(z.string()),
  /** What else is told of them. */
  claims: z.optional(z.object({ email: z.string(), email_verified: z.optional(z.boolean()) })),
  /** Null for somebody who may not use Unity Desk. */
  role: z.nullable(z.enum(roles)),
})

export type Account = z.infer<typeof account>

/** All that the demo's OpenID provider is told, as JSON in `DEMO_PROVIDER`. */
export const settings = z.object({
  port: z._default(z.number(), 0),
  clientId: z.string(),
  clientSecret: z.string(),
  /** Of the console; on loopback any port of it. */
  consoles: z.array(z.string()),
  /** Where the console wants to be told that somebody has signed out here. */
  logoutUri: z.optional(z.string()),
  accounts: z.array(account),
  /** Puts the groups into the ID token; some providers do, others tell them only when asked. */
  isTalkative: z._default(z.boolean(), false),
})

export type Settings = z.infer<typeof settings>

/** The group that stands for a role, for `OIDC_ROLE_MAP`. */
export const groupOf = (role: string): string => `unity-desk-${role}`
