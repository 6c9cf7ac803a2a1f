import * as z from 'zod/mini'
import { pinModes } from './credentials.ts'
import { callerVerifications, verificationMethods } from './verifications.ts'

/** What /readyz says: whether requests are served, and whether Unity answers. */
export const readiness = z.object({
  status: z.enum(['ok', 'degraded']),
  unity: z.enum(['ok', 'unreachable', 'refused']),
  database: z.enum(['ok', 'failed']),
})

export type Readiness = z.infer<typeof readiness>

/** What the console needs to know of its server before it draws. */
export const consoleConfiguration = z.object({
  pinModes: z.array(z.enum(pinModes)),
  /** Host name of the Unity server in use. */
  unityHost: z.string(),
  callerVerification: z.enum(callerVerifications),
  /** Ways to verify a caller that are set up here. */
  verificationMethods: z.array(z.enum(verificationMethods)),
})

export type ConsoleConfiguration = z.infer<typeof consoleConfiguration>
