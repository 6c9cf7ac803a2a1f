import * as z from 'zod/mini'
import { permissions, roles } from './permissions.ts'

/** Header that a page of another site cannot send with a plain form; every write of a browser carries it. */
export const REQUESTED_WITH = { name: 'X-Requested-With', value: 'unity-desk' } as const

export const credentials = z.strictObject({
  username: z.string().check(z.minLength(1), z.maxLength(128)),
  // 128 characters, of which each may count as two here.
  password: z.string().check(z.minLength(1), z.maxLength(256)),
})

export const stepUp = z.strictObject({ password: credentials.shape.password })

/** Who is signed in, and what they may do. */
export const session = z.object({
  operator: z.object({ name: z.string(), role: z.enum(roles) }),
  permissions: z.array(z.enum(permissions)),
  /** Until when dangerous acts need no password; null when they need one now. ISO 8601. */
  stepUpUntil: z.nullable(z.string()),
})

export type Session = z.infer<typeof session>
