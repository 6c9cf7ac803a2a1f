import * as z from 'zod/mini'
import { roles } from './permissions.ts'
import { scope } from './scope.ts'

const role = z.enum(roles)

/** Somebody who may sign in to the console. */
export const operatorEntry = z.object({
  id: z.string(),
  name: z.string(),
  role,
  /** Role and name of who signs in at a provider are the provider's. */
  signIn: z.enum(['password', 'single-sign-on']),
  /** Whom they are for; null for everybody. */
  scope: z.nullable(scope),
  createdAt: z.string(),
})

export type OperatorEntry = z.infer<typeof operatorEntry>

export const operatorList = z.object({ items: z.array(operatorEntry) })

export type OperatorList = z.infer<typeof operatorList>

/** The server says what a name and a password must be like. */
export const addOperator = z.strictObject({
  name: z.string(),
  role,
  password: z.string(),
  scope: z.optional(scope),
})

export const changeOperator = z
  .strictObject({
    role: z.optional(role),
    password: z.optional(z.string()),
    /** null: everybody. */
    scope: z.optional(z.nullable(scope)),
  })
  .check(
    z.refine((changes) => Object.values(changes).some((each) => each !== undefined), {
      path: ['role'],
      error: 'give a role, a password or a scope',
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
