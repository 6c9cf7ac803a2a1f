import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { KeyedHash } from '../../platform/keyed-hash.ts'
import type { Limit, Limits } from '../../platform/limits.ts'
import { VALID_MINUTES } from './challenge.ts'
import type { Owner } from './person.ts'

const MINUTE = 60_000
/** Guesses at one code (security.md 3.7). */
const ATTEMPTS = 5
const DIGITS = 8

const guesses = {
  person: { name: 'guesses at the codes of a person', most: 10, seconds: 86_400 },
  source: { name: 'sign-ins from a source', most: 120, seconds: 900 },
} as const satisfies Record<string, Limit>

export type Made = { readonly code: string; readonly expiresAt: Date }

/** What was given to sign in with. */
export type Given = {
  readonly challenge: string
  readonly account: string
  readonly code: string
  readonly source: string
}

/** How a try ended; whose it was where that is known, for the audit log alone. */
export type Tried = { readonly isRight: boolean; readonly owner: Owner | undefined }

export type Codes = {
  /**
   * Makes the code that a browser may sign in with. What the same browser had before is over; the attempts that were
   * used of it stay used.
   */
  readonly make: (challenge: string, before: string, account: string, owner: Owner) => Promise<Made>
  /** Uses a code up. The work is the same whatever was given. */
  readonly use: (given: Given) => Promise<Tried>
  readonly withdrawAllOf: (ObjectId: string) => Promise<void>
  readonly sweep: () => Promise<void>
}

/** What people type differs by blanks and case from what they typed before. */
const plain = (account: string): string => account.trim().toLowerCase()
const digitsOf = (code: string): string => code.replaceAll(/[\s.-]/g, '')

export const createCodes = (db: Kysely<Database>, keyedHash: KeyedHash, limits: Limits): Codes => {
  const challengeHash = (challenge: string): string => keyedHash('portal challenge', challenge)
  const accountHash = (account: string): string => keyedHash('portal account', plain(account))
  const codeHash = (challenge: string, code: string): string => keyedHash('portal code', challenge, code)

  /** Takes one of the attempts that are left. */
  const attempt = async ({ challenge, account }: Given) => {
    const now = new Date()
    return (
      db
        .updateTable('portal_code')
        .set({ attempts_left: sql`attempts_left - 1` })
        .where('challenge_hash', '=', challengeHash(challenge))
        .where('account_hash', '=', accountHash(account))
        .where('attempts_left', '>', 0)
        .where('expires_at', '>', now)
        // One of the future is of a clock that was set back (security.md F33).
        .where('created_at', '<=', new Date(now.getTime() + MINUTE))
        .returning(['code_hash', 'object_id', 'alias', 'display_name'])
        .executeTakeFirst()
    )
  }

  const remove = async (challenge: string) =>
    db
      .deleteFrom('portal_code')
      .where('challenge_hash', '=', challengeHash(challenge))
      .returning(['object_id', 'attempts_left'])
      .executeTakeFirst()

  return {
    make: async (challenge, before, account, owner) => {
      const code = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
      const replaced = await remove(before)
      const now = new Date()
      const expiresAt = new Date(now.getTime() + VALID_MINUTES * MINUTE)
      await db
        .insertInto('portal_code')
        .values({
          challenge_hash: challengeHash(challenge),
          account_hash: accountHash(account),
          object_id: owner.ObjectId,
          alias: owner.Alias,
          display_name: owner.DisplayName,
          code_hash: codeHash(challenge, code),
          attempts_left: replaced?.object_id === owner.ObjectId ? replaced.attempts_left : ATTEMPTS,
          created_at: now,
          expires_at: expiresAt,
        })
        .execute()
      return { code, expiresAt }
    },
    use: async (given) => {
      const row = await attempt(given)
      const owner = row && { ObjectId: row.object_id, Alias: row.alias, DisplayName: row.display_name }
      const full = await limits.take([
        [guesses.source, given.source],
        [guesses.person, owner?.ObjectId ?? accountHash(given.account)],
      ])
      const theirs = Buffer.from(codeHash(given.challenge, digitsOf(given.code)))
      const ours = Buffer.from(row?.code_hash ?? codeHash('', ''))
      const isSame = timingSafeEqual(theirs, ours)
      if (!isSame || !row || full) return { isRight: false, owner }
      // Of two that come at once with the right code one finds it.
      return { isRight: (await remove(given.challenge)) !== undefined, owner }
    },
    withdrawAllOf: async (ObjectId) => {
      await db.deleteFrom('portal_code').where('object_id', '=', ObjectId).execute()
    },
    sweep: async () => {
      await db.deleteFrom('portal_code').where('expires_at', '<', new Date()).execute()
    },
  }
}
