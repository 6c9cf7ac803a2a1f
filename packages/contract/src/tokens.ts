import * as z from 'zod/mini'
import { permissions, roles, type Permission } from './permissions.ts'
import { scope } from './scope.ts'

/** What no token can do: make others, touch operators and their sessions, and set aside what is asked of callers. */
export const beyondTokens: ReadonlySet<Permission> = new Set([
  'tokens:manage',
  'operators:manage',
  'sessions:manage',
  'credentials:override',
])

/** What a token may be called. */
export const TOKEN_NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._@+-]{0,63}$/u

/** An address or a network, as far as its characters tell. */
export const NETWORK = /^[\da-fA-F.:]{1,60}(?:\/\d{1,3})?$/

/** Networks of one token. */
export const MOST_NETWORKS = 32

const network = z.string().check(z.regex(NETWORK))

/** Either the permissions one by one, or those of a role. */
export const newToken = z
  .strictObject({
    name: z.string().check(z.regex(TOKEN_NAME)),
    permissions: z.optional(z.array(z.enum(permissions)).check(z.minLength(1))),
    role: z.optional(z.enum(roles)),
    /** At most a year away. ISO 8601. */
    expiresAt: z.string().check(z.iso.datetime({ offset: true })),
    /** Whom it is for; everybody when absent. */
    scope: z.optional(scope),
    /** Addresses and networks that it may be used from; anywhere when absent. */
    networks: z.optional(z.array(network).check(z.minLength(1), z.maxLength(MOST_NETWORKS))),
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
  scope: z.nullable(scope),
  createdBy: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  lastUsedAt: z.nullable(z.string()),
})

export type TokenEntry = z.infer<typeof tokenEntry>

/** Those in force, newest first. */
export const tokenList = z.object({ items: z.array(tokenEntry) })

export type TokenList = z.infer<typeof tokenList>
