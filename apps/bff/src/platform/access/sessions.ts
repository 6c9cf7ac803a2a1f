import { randomBytes } from 'node:crypto'
import {
  permissionsOf,
  type Permission,
  type Role,
  type Scope,
  type SessionEntry,
} from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'
import type { KeyedHash } from '../keyed-hash.ts'
import type { PersonIdentity } from './identity.ts'

/** Sessions live in the database, so that they end everywhere at once; the browser holds a random token alone. */
export type Sessions = {
  /** @returns the token for the cookie */
  readonly begin: (operatorId: string, proof?: Proof) => Promise<string>
  readonly find: (token: string) => Promise<PersonIdentity | null>
  /** The session of a key that an identity holds. */
  readonly ofKey: (sessionKey: string) => Promise<PersonIdentity | null>
  /** Those that have not ended, the last used first; ids are keys. */
  readonly list: () => Promise<Omit<SessionEntry, 'isOwn'>[]>
  readonly end: (token: string) => Promise<void>
  readonly endKey: (sessionKey: string) => Promise<void>
  /** Ends what a provider has ended. @returns how many */
  readonly endAtProvider: (providerSession: string) => Promise<number>
  /** An operator changed: what is remembered of sessions is forgotten. */
  readonly forget: () => void
  /** Deletes what has expired. */
  readonly sweep: () => Promise<void>
}

/** What an OpenID provider said of a sign-in. A password that was just given needs none. */
export type Proof = {
  /** When the person last proved who they are; null where the provider does not say. */
  readonly provenAt: Date | null
  readonly writeUntil: Date | null
  /** The provider's name for its own session. */
  readonly providerSession: string | null
}

const MINUTE = 60_000
/** security.md 3.2: an office day in all, half an hour without a request. */
const ABSOLUTE_MS = 8 * 60 * MINUTE
const IDLE_MS = 30 * MINUTE
const MOST_PER_OPERATOR = 5
/** How long a session is believed without asking the database (design.md section 5 allows it). */
const REMEMBERED_MS = 5000
const MOST_REMEMBERED = 10_000
const TOUCH_MS = MINUTE

/** Not too old, and not from a future that only a clock set back can have brought. */
const isCurrent = (
  { created_at: begun, last_seen_at: seen }: { readonly created_at: Date; readonly last_seen_at: Date },
  now: Date,
): boolean =>
  [begun, seen].every((each) => each.getTime() <= now.getTime() + MINUTE) &&
  now.getTime() - begun.getTime() < ABSOLUTE_MS &&
  now.getTime() - seen.getTime() < IDLE_MS

type Remembered = { readonly identity: PersonIdentity; readonly until: number }

/** Whoever is for some people could add, or sign in as, somebody who is for everybody. */
const BEYOND_SCOPES: ReadonlySet<Permission> = new Set(['operators:manage', 'sessions:manage'])

const permissionsIn = (role: Role, scope: Scope | null): ReadonlySet<Permission> =>
  new Set(permissionsOf[role].filter((each) => scope === null || !BEYOND_SCOPES.has(each)))

export const createSessions = (
  db: Kysely<Database>,
  keyedHash: KeyedHash,
  stepUpMinutes: number,
): Sessions => {
  const remembered = new Map<string, Remembered>()
  /** What was loaded before the last change may be from before it, and is not remembered. */
  let changes = 0
  const hashOf = (token: string): string => keyedHash('session', token)
  const providerHash = (session: string): string => keyedHash('provider-session', session)
  const stepUpEnd = (from: Date): Date => new Date(from.getTime() + stepUpMinutes * MINUTE)
  /** A provider may let somebody in who proved who they are this morning: that is no step-up. */
  const stepUpOf = (now: Date, proof: Proof | undefined): Date => {
    if (!proof) return stepUpEnd(now)
    return proof.provenAt ? stepUpEnd(new Date(Math.min(proof.provenAt.getTime(), now.getTime()))) : now
  }

  const forget = (): void => {
    changes += 1
    remembered.clear()
  }

  const load = async (key: string, now: Date): Promise<PersonIdentity | null> => {
    const row = await db
      .selectFrom('session')
      .innerJoin('operator', 'operator.id', 'session.operator_id')
      .select([
        'operator.id',
        'operator.name',
        'operator.role',
        'operator.issuer',
        'operator.scope',
        'operator.totp_secret',
        'session.step_up_until',
        'session.write_until',
        'session.created_at',
        'session.last_seen_at',
      ])
      .where('session.token_hash', '=', key)
      .executeTakeFirst()
    if (!row) return null
    if (!isCurrent(row, now)) {
      // Gone for good: a clock that is set back does not bring it back (security.md F33).
      await db.deleteFrom('session').where('token_hash', '=', key).execute()
      return null
    }
    if (now.getTime() - row.last_seen_at.getTime() > TOUCH_MS)
      await db.updateTable('session').set({ last_seen_at: now }).where('token_hash', '=', key).execute()
    const { id, name, role } = row
    return {
      via: 'session',
      operator: { id, name, role },
      title: `The role ${role}`,
      permissions: permissionsIn(role, row.scope),
      scope: row.scope,
      isSingleSignOn: row.issuer !== null,
      hasSecondFactor: row.totp_secret !== null,
      writeUntil: row.write_until,
      stepUpUntil: row.step_up_until,
      sessionKey: key,
    }
  }

  const endOldest = async (operatorId: string): Promise<void> => {
    const kept = db
      .selectFrom('session')
      .select('token_hash')
      .where('operator_id', '=', operatorId)
      .orderBy('created_at', 'desc')
      .limit(MOST_PER_OPERATOR)
    await db
      .deleteFrom('session')
      .where('operator_id', '=', operatorId)
      .where('token_hash', 'not in', kept)
      .execute()
    forget()
  }

  const endKey = async (key: string): Promise<void> => {
    await db.deleteFrom('session').where('token_hash', '=', key).execute()
    forget()
  }

  return {
    begin: async (operatorId, proof) => {
      const token = randomBytes(32).toString('base64url')
      const now = new Date()
      await db
        .insertInto('session')
        .values({
          token_hash: hashOf(token),
          operator_id: operatorId,
          created_at: now,
          last_seen_at: now,
          // Who has just signed in has just given the password.
          step_up_until: stepUpOf(now, proof),
          write_until: proof?.writeUntil ?? null,
          provider_session: proof?.providerSession ? providerHash(proof.providerSession) : null,
        })
        .execute()
      await endOldest(operatorId)
      return token
    },
    find: async (token) => {
      const key = hashOf(token)
      const known = remembered.get(key)
      if (known && known.until > performance.now()) return known.identity
      remembered.delete(key)
      const before = changes
      const identity = await load(key, new Date())
      if (identity && before === changes) {
        if (remembered.size >= MOST_REMEMBERED) remembered.clear()
        remembered.set(key, { identity, until: performance.now() + REMEMBERED_MS })
      }
      return identity
    },
    ofKey: (key) => load(key, new Date()),
    list: async () => {
      const rows = await db
        .selectFrom('session')
        .innerJoin('operator', 'operator.id', 'session.operator_id')
        .select(['token_hash', 'operator.name', 'operator.role', 'session.created_at', 'last_seen_at'])
        .orderBy('last_seen_at', 'desc')
        .execute()
      const now = new Date()
      return rows
        .filter((row) => isCurrent(row, now))
        .map(({ token_hash: id, name, role, created_at: begun, last_seen_at: seen }) => ({
          id,
          operator: { name, role },
          createdAt: begun.toISOString(),
          lastSeenAt: seen.toISOString(),
        }))
    },
    end: (token) => endKey(hashOf(token)),
    endKey,
    endAtProvider: async (session) => {
      const ended = await db
        .deleteFrom('session')
        .where('provider_session', '=', providerHash(session))
        .returning('token_hash')
        .execute()
      forget()
      return ended.length
    },
    forget,
    sweep: async () => {
      const now = Date.now()
      await db
        .deleteFrom('session')
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
