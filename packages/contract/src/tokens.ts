import * as z from 'zod/mini'
import { permissions, roles, type Permission } from './permissions.ts'

/** What no token can do: make others, and touch operators and their sessions. */
export const beyondTokens: ReadonlySet<Permission> = new Set([
  'tokens:manage',
  'operators:manage',
  'sessions:manage',
])

const network = z.string().check(z.regex(/^[\da-fA-F.:]+(?:\/\d{1,3})?$/), z.maxLength(64))

/** Either the permissions one by one, or those of a role. */
export const newToken = z
  .strictObject({
    name: z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@+-]{0,63}$/u)),
    permissions: z.optional(z.array(z.enum(permissions)).check(z.minLength(1))),
    role: z.optional(z.enum(roles)),
    /** At most a year away. ISO 8601. */
    expiresAt: z.string().check(z.iso.datetime({ offset: true })),
    /** Addresses and networks that it may be used from; anywhere when absent. */
    networks: z.optional(z.array(network).check(z.minLength(1), z.maxLength(32))),
  })
  .check(
    z.refine(({ permissions: some, role }) => (some === undefined) !== (role === undefined), {
      path: ['permissions'],
      error: 'give either permissions or a role',
    }),
  )

export type NewToken = z.input<typeof newToken>

/** The token itself is told this once. */
export const createdToken = z.object({ id: z.string(), token: z.string() })

export type CreatedToken = z.infer<typeof createdToken>

export const tokenEntry = z.object({
  id: z.string(),
  name: z.string(),
  permissions: z.array(z.enum(permissions)),
  networks: z.nullable(z.array(z.string())),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
})

export type TokenEntry = z.infer<typeof tokenEntry>

/** Those in force, newest first. */
export const tokenList = z.object({ items: z.array(tokenEntry) })

export type TokenList = z.infer<typeof tokenList>
