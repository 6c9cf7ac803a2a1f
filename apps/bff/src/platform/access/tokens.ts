import { randomBytes, randomUUID } from 'node:crypto'
import type { Permission, Scope, TokenEntry } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import type { KeyedHash } from '../keyed-hash.ts'
import type { TokenIdentity } from './identity.ts'
import { isWithin } from './networks.ts'

type Wanted = {
  readonly name: string
  readonly permissions: readonly Permission[]
  readonly networks: readonly string[] | null
  readonly scope: Scope | null
  readonly expiresAt: Date
  readonly createdBy: string
}

/** Tokens for scripts. The database has a keyed hash alone, so nobody can read them there. */
export type Tokens = {
  /** @returns the token, which nobody is told a second time */
  readonly create: (wanted: Wanted) => Promise<{ readonly id: string; readonly token: string }>
  /** Whose it is; null when it is nobody's, is over, or comes from elsewhere than it may. */
  readonly find: (token: string, address: string) => Promise<TokenIdentity | null>
  /** Those in force, newest first. */
  readonly list: () => Promise<TokenEntry[]>
  /** Name of the operator who made it; undefined for what is no token. */
  readonly makerOf: (id: string) => Promise<string | undefined>
  /** @returns its name; undefined when there is none */
  readonly revoke: (id: string) => Promise<string | undefined>
  /** Deletes what has expired. */
  readonly sweep: () => Promise<void>
}

/** So that a scanner of repositories knows one when it sees one. */
const PREFIX = 'udt_'
const FORM = /^udt_[\w-]{43}$/

const MINUTE = 60_000
/** A token that was revoked elsewhere works no longer than this (as sessions do). */
const REMEMBERED_MS = 5000
const MOST_REMEMBERED = 1000
const NEVER = new Date(8.64e15)

type Known = {
  readonly identity: TokenIdentity
  readonly networks: readonly string[] | null
  readonly expiresAt: Date
}

export const createTokens = (db: Kysely<Database>, keyedHash: KeyedHash): Tokens => {
  const remembered = new Map<string, Known & { readonly until: number }>()

  const load = async (key: string): Promise<Known | undefined> => {
    const row = await db.selectFrom('token').selectAll().where('token_hash', '=', key).executeTakeFirst()
    if (!row) return undefined
    const now = new Date()
    if (row.last_used_at === null || now.getTime() - row.last_used_at.getTime() > MINUTE)
      await db.updateTable('token').set({ last_used_at: now }).where('id', '=', row.id).execute()
    return {
      networks: row.networks,
      expiresAt: row.expires_at,
      identity: {
        via: 'token',
        operator: { id: row.id, name: row.name, role: null },
        title: `The token ${row.name}`,
        permissions: new Set(row.permissions),
        scope: row.scope,
        isSingleSignOn: false,
        writeUntil: null,
        // A script has no password to give again; what it may do was decided when it was made.
        stepUpUntil: NEVER,
        sessionKey: key,
      },
    }
  }

  const lookUp = async (key: string): Promise<Known | undefined> => {
    const known = remembered.get(key)
    if (known && known.until > performance.now()) return known
    remembered.delete(key)
    const loaded = await load(key)
    if (!loaded) return undefined
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, { ...loaded, until: performance.now() + REMEMBERED_MS })
    return loaded
  }

  return {
    create: async ({ name, permissions, networks, scope, expiresAt, createdBy }) => {
      const token = PREFIX + randomBytes(32).toString('base64url')
      const id = randomUUID()
      await db
        .insertInto('token')
        .values({
          id,
          token_hash: keyedHash('token', token),
          name,
          permissions: JSON.stringify(permissions),
          networks: networks && JSON.stringify(networks),
          scope: scope && JSON.stringify(scope),
          created_by: createdBy,
          created_at: new Date(),
          expires_at: expiresAt,
          last_used_at: null,
        })
        .execute()
      return { id, token }
    },
    find: async (token, address) => {
      if (!FORM.test(token)) return null
      const known = await lookUp(keyedHash('token', token))
      if (!known || known.expiresAt <= new Date()) return null
      return known.networks === null || isWithin(known.networks, address) ? known.identity : null
    },
    list: async () => {
      const rows = await db
        .selectFrom('token')
        .selectAll()
        .where('expires_at', '>', new Date())
        .orderBy('created_at', 'desc')
        .execute()
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        permissions: row.permissions,
        networks: row.networks,
        scope: row.scope,
        createdBy: row.created_by,
        createdAt: row.created_at.toISOString(),
        expiresAt: row.expires_at.toISOString(),
        lastUsedAt: row.last_used_at?.toISOString() ?? null,
      }))
    },
    makerOf: async (id) => {
      const row = await db.selectFrom('token').select('created_by').where('id', '=', id).executeTakeFirst()
      return row?.created_by
    },
    revoke: async (id) => {
      const row = await db.deleteFrom('token').where('id', '=', id).returning('name').executeTakeFirst()
      remembered.clear()
      return row?.name
    },
    sweep: async () => {
      await db.deleteFrom('token').where('expires_at', '<', new Date()).execute()
    },
  }
}
