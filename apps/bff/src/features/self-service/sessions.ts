import { randomBytes } from 'node:crypto'
import type { PortalPurpose } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { KeyedHash } from '../../platform/keyed-hash.ts'
import type { Owner, PortalPerson } from './person.ts'

export const SESSION_COOKIE = '__Host-portal'
export const sessionCookie = { path: '/', secure: true, httpOnly: true, sameSite: 'strict' } as const

/** Sessions of the portal: short, and in the database, so that they end everywhere at once. */
export type PortalSessions = {
  /** @returns the token for the cookie */
  readonly begin: (owner: Owner, purpose: PortalPurpose) => Promise<string>
  readonly find: (token: string) => Promise<PortalPerson | null>
  /** Whether it is still there, for whoever had to wait since it was found. */
  readonly isOpen: (sessionKey: string) => Promise<boolean>
  readonly end: (sessionKey: string) => Promise<void>
  readonly endAllOf: (ObjectId: string) => Promise<void>
  readonly sweep: () => Promise<void>
}

const MINUTE = 60_000
/** security.md 3.2: ten minutes in all; half of it for a telephone that was put down. */
const ABSOLUTE_MS = 10 * MINUTE
const IDLE_MS = 5 * MINUTE
const MOST_PER_PERSON = 3

/** Neither too old, nor from a future that only a clock set back can have brought. */
const isCurrent = (begun: Date, seen: Date, now: number): boolean =>
  [begun, seen].every((each) => each.getTime() <= now + MINUTE) &&
  now - begun.getTime() < ABSOLUTE_MS &&
  now - seen.getTime() < IDLE_MS

export const createPortalSessions = (db: Kysely<Database>, keyedHash: KeyedHash): PortalSessions => {
  const hashOf = (token: string): string => keyedHash('portal session', token)
  const end = async (key: string): Promise<void> => {
    await db.deleteFrom('portal_session').where('token_hash', '=', key).execute()
  }
  const endOldest = async (ObjectId: string): Promise<void> => {
    const kept = db
      .selectFrom('portal_session')
      .select('token_hash')
      .where('object_id', '=', ObjectId)
      .orderBy('created_at', 'desc')
      .limit(MOST_PER_PERSON)
    await db
      .deleteFrom('portal_session')
      .where('object_id', '=', ObjectId)
      .where('token_hash', 'not in', kept)
      .execute()
  }

  return {
    begin: async ({ ObjectId, Alias, DisplayName }, purpose) => {
      const token = randomBytes(32).toString('base64url')
      const now = new Date()
      await db
        .insertInto('portal_session')
        .values({
          token_hash: hashOf(token),
          object_id: ObjectId,
          alias: Alias,
          display_name: DisplayName,
          purpose,
          created_at: now,
          last_seen_at: now,
        })
        .execute()
      await endOldest(ObjectId)
      return token
    },
    find: async (token) => {
      const key = hashOf(token)
      const now = new Date()
      const row = await db
        .updateTable('portal_session')
        .set((eb) => ({ last_seen_at: eb.fn('greatest', ['last_seen_at', eb.val(now)]) }))
        .where('token_hash', '=', key)
        .where('last_seen_at', '>', new Date(now.getTime() - IDLE_MS))
        .returningAll()
        .executeTakeFirst()
      if (!row) return null
      if (!isCurrent(row.created_at, row.last_seen_at, now.getTime())) {
        // Gone for good: a clock that is set back does not bring it back (security.md F33).
        await end(key)
        return null
      }
      const { object_id: ObjectId, alias: Alias, display_name: DisplayName, purpose } = row
      return { ObjectId, Alias, DisplayName, purpose, sessionKey: key }
    },
    isOpen: async (key) =>
      (await db
        .selectFrom('portal_session')
        .select('token_hash')
        .where('token_hash', '=', key)
        .executeTakeFirst()) !== undefined,
    end,
    endAllOf: async (ObjectId) => {
      await db.deleteFrom('portal_session').where('object_id', '=', ObjectId).execute()
    },
    sweep: async () => {
      const now = Date.now()
      await db
        .deleteFrom('portal_session')
        .where((eb) =>
          eb.or([
            eb('created_at', '<', new Date(now - ABSOLUTE_MS)),
            eb('last_seen_at', '<', new Date(now - IDLE_MS)),
          ]),
        )
        .execute()
    },
  }
}
