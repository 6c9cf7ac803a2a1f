import * as z from 'zod/mini'
import { roles } from './permissions.ts'

const role = z.enum(roles)

/** Somebody who may sign in to the console. */
export const operatorEntry = z.object({
  id: z.string(),
  name: z.string(),
  role,
  /** Role and name of who signs in at a provider are the provider's. */
  signIn: z.enum(['password', 'single-sign-on']),
  createdAt: z.string(),
})

export type OperatorEntry = z.infer<typeof operatorEntry>

export const operatorList = z.object({ items: z.array(operatorEntry) })

export type OperatorList = z.infer<typeof operatorList>

/** The server says what a name and a password must be like. */
export const addOperator = z.strictObject({ name: z.string(), role, password: z.string() })

export const changeOperator = z
  .strictObject({ role: z.optional(role), password: z.optional(z.string()) })
  .check(
    z.refine(({ role: wanted, password }) => wanted !== undefined || password !== undefined, {
      path: ['role'],
      error: 'give a role or a password',
    }),
  )

export type AddOperator = z.infer<typeof addOperator>
export type ChangeOperator = z.infer<typeof changeOperator>

export const sessionEntry = z.object({
  id: z.string(),
  operator: z.object({ name: z.string(), role }),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  /** That of whoever asks. */
  isOwn: z.boolean(),
})

export type SessionEntry = z.infer<typeof sessionEntry>

export const sessionList = z.object({ items: z.array(sessionEntry) })

export type SessionList = z.infer<typeof sessionList>
