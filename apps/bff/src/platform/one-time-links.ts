import { randomBytes } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { Database } from './database/schema.ts'
import type { OneTimeLinkTable } from './database/schema/mail.ts'
import type { KeyedHash } from './keyed-hash.ts'

/** Whom a link was mailed to. */
export type LinkOwner = { readonly ObjectId: string; readonly Alias: string; readonly DisplayName: string }

export type Link = {
  readonly owner: LinkOwner
  /** The act that it was mailed for. */
  readonly operationId: string
}

type Purpose = OneTimeLinkTable['purpose']

/**
 * Secrets of links in mails. The address is the portal's own, from the configuration (product.md E31); the secret stands
 * behind its `#`, so that opening the link, as mail scanners do, sends it nowhere.
 */
export type OneTimeLinks = {
  readonly make: (
    purpose: Purpose,
    link: Link,
    validMinutes: number,
  ) => Promise<{ url: string; expiresAt: Date }>
  /** Uses a link up. Undefined for one that was used, has expired, or never was. */
  readonly use: (purpose: Purpose, secret: string) => Promise<Used | undefined>
  /** Ends what a person has of a purpose. */
  readonly withdraw: (purpose: Purpose, ObjectId: string) => Promise<void>
  readonly sweep: () => Promise<void>
}

type Used = Link & {
  /** What it was for was not done: it can be used again. */
  readonly giveBack: () => Promise<void>
}

const MINUTE = 60_000

export const createOneTimeLinks = (
  db: Kysely<Database>,
  keyedHash: KeyedHash,
  portalUrl: () => string,
): OneTimeLinks => {
  const hashOf = (purpose: Purpose, secret: string): string => keyedHash('one-time link', purpose, secret)
  const put = async (row: Selectable<OneTimeLinkTable>): Promise<void> => {
    await db.insertInto('one_time_link').values(row).execute()
  }

  return {
    make: async (purpose, { owner, operationId }, validMinutes) => {
      const secret = randomBytes(32).toString('base64url')
      const now = new Date()
      const expiresAt = new Date(now.getTime() + validMinutes * MINUTE)
      await put({
        secret_hash: hashOf(purpose, secret),
        purpose,
        object_id: owner.ObjectId,
        alias: owner.Alias,
        display_name: owner.DisplayName,
        operation_id: operationId,
        created_at: now,
        expires_at: expiresAt,
      })
      return { url: `${portalUrl()}/#${purpose}=${secret}`, expiresAt }
    },
    use: async (purpose, secret) => {
      const now = new Date()
      const row = await db
        .deleteFrom('one_time_link')
        .where('secret_hash', '=', hashOf(purpose, secret))
        .where('expires_at', '>', now)
        // One of the future is of a clock that was set back (security.md F33).
        .where('created_at', '<=', new Date(now.getTime() + MINUTE))
        .returningAll()
        .executeTakeFirst()
      if (!row) return undefined
      const { object_id: ObjectId, alias: Alias, display_name: DisplayName, operation_id: operationId } = row
      return { owner: { ObjectId, Alias, DisplayName }, operationId, giveBack: () => put(row) }
    },
    withdraw: async (purpose, ObjectId) => {
      await db
        .deleteFrom('one_time_link')
        .where('purpose', '=', purpose)
        .where('object_id', '=', ObjectId)
        .execute()
    },
    sweep: async () => {
      await db.deleteFrom('one_time_link').where('expires_at', '<', new Date()).execute()
    },
  }
}
