import * as z from 'zod/mini'

/** Whether credentials are written for callers who were not verified first. */
export const callerVerifications = ['required', 'optional', 'off'] as const

export type CallerVerification = (typeof callerVerifications)[number]

/** Header that carries the id of a verification through the gateway (design.md section 4). */
export const VERIFICATION_HEADER = 'X-Unity-Desk-Verification'

/** What somebody can be verified for; a record counts for one of them alone. */
export const verifiedActions = ['pin-reset', 'pin-unlock', 'password-reset', 'password-unlock'] as const

export type VerifiedAction = (typeof verifiedActions)[number]

export const verificationMethods = ['mail-code', 'vouch', 'override'] as const

/**
 * `mail-code`: the caller reads back a code that was mailed to the address on record. `vouch`: a colleague knows them.
 * `override`: neither, for a reason, and a second person agrees.
 */
export type VerificationMethod = (typeof verificationMethods)[number]

/** No address can be given: it is the one that Unity holds (product.md E10). */
export const startVerification = z.strictObject({
  /** ObjectId of the person. */
  target: z.string().check(z.maxLength(64)),
  action: z.enum(verifiedActions),
  method: z.enum(verificationMethods),
  /** Ticket or note; the act can then have no other. */
  reference: z.optional(z.string().check(z.maxLength(200))),
  /** Of an override. */
  reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(500))),
})

export type StartVerification = z.input<typeof startVerification>

export const confirmVerification = z.strictObject({ code: z.string().check(z.maxLength(32)) })

export const verificationStates = ['waiting', 'verified', 'used', 'failed', 'expired'] as const

export type VerificationState = (typeof verificationStates)[number]

export const verification = z.object({
  id: z.string(),
  /** ObjectId of the person. */
  target: z.string(),
  targetName: z.string(),
  action: z.enum(verifiedActions),
  method: z.enum(verificationMethods),
  state: z.enum(verificationStates),
  /** Of the code or of the wait; once verified, of the verification. ISO 8601. */
  expiresAt: z.string(),
  attemptsLeft: z.number(),
  /** Read to the caller, whose code mail and portal show the same. */
  word: z.string(),
  reference: z.nullable(z.string()),
  /** Whether a second person has to agree to the act. */
  needsApproval: z.boolean(),
  approvedBy: z.optional(z.string()),
  vouchedBy: z.optional(z.string()),
  /** Where the code went, with most of it hidden. */
  sentTo: z.optional(z.string()),
})

export type Verification = z.infer<typeof verification>

/** What waits for a colleague of the operator who asked. */
export const waitingVerification = z.object({
  id: z.string(),
  target: z.string(),
  targetName: z.string(),
  action: z.enum(verifiedActions),
  method: z.enum(verificationMethods),
  /** What the colleague is asked for. */
  needs: z.enum(['vouch', 'approval']),
  operator: z.string(),
  reference: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  startedAt: z.string(),
  expiresAt: z.string(),
})

export type WaitingVerification = z.infer<typeof waitingVerification>

/** The oldest first. */
export const waitingVerifications = z.object({ items: z.array(waitingVerification) })

export type WaitingVerifications = z.infer<typeof waitingVerifications>
