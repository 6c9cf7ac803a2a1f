import * as z from 'zod/mini'

export const pinModes = ['generated', 'typed', 'ticket'] as const

export type PinMode = (typeof pinModes)[number]

export const reference = z.optional(z.string().check(z.maxLength(200)))
const verification = z.optional(z.string().check(z.maxLength(200)))

export const pinReset = z.strictObject({
  mode: z._default(z.enum(pinModes), 'generated'),
  /** The new PIN, for the mode `typed` alone. */
  pin: z.optional(z.string().check(z.maxLength(64))),
  /** Whether it must be changed at the next sign-in by telephone. */
  mustChange: z._default(z.boolean(), true),
  /** Ticket or note for the audit log. */
  reference,
  /** Id of the caller verification. */
  verification,
})

export type PinReset = z.input<typeof pinReset>

/** `unknown`: sent, and neither Unity's answer nor reading back has settled whether it was applied. */
export const outcome = z.enum(['done', 'unknown'])

export const pinResetResult = z.object({
  outcome,
  /** When Unity says the PIN was changed, read back after the change; null while unknown. ISO 8601. */
  changedAt: z.nullable(z.string()),
  /** The generated PIN, this once. */
  pin: z.optional(z.string()),
  ticketExpiresAt: z.optional(z.string()),
})

export type PinResetResult = z.infer<typeof pinResetResult>

/** Of a PIN and of a web password alike. */
export const unlock = z.strictObject({
  /** Also opens what an administrator locked. */
  adminLock: z._default(z.boolean(), false),
  reference,
  verification,
})

export type Unlock = z.input<typeof unlock>

export const unlockResult = z.object({
  outcome,
  /** When the open state was read back; null while unknown. ISO 8601. */
  unlockedAt: z.nullable(z.string()),
})

export type UnlockResult = z.infer<typeof unlockResult>

export const passwordModes = ['generated', 'typed'] as const

export const passwordReset = z.strictObject({
  mode: z._default(z.enum(passwordModes), 'generated'),
  /** The new password, for the mode `typed` alone. */
  password: z.optional(z.string().check(z.maxLength(64))),
  /** Whether it must be changed at the next sign-in on a page of Unity's. */
  mustChange: z._default(z.boolean(), true),
  reference,
  verification,
})

export type PasswordReset = z.input<typeof passwordReset>

export const passwordResetResult = z.object({
  outcome,
  /** When Unity says the password was changed, read back after the change; null while unknown. ISO 8601. */
  changedAt: z.nullable(z.string()),
  /** The generated password, this once. */
  password: z.optional(z.string()),
})

export type PasswordResetResult = z.infer<typeof passwordResetResult>
