import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'

/**
 * Where people had their mail until it was changed through us: whoever moves somebody's mail to themselves and resets the
 * PIN the day after must not be the only one who hears of it (security.md 3.7).
 */
export type FormerAddresses = {
  readonly keep: (ObjectId: string, address: string) => Promise<void>
  readonly of: (ObjectId: string) => Promise<readonly string[]>
  readonly sweep: () => Promise<void>
}

const KEPT_MS = 72 * 3_600_000

export const createFormerAddresses = (db: Kysely<Database>): FormerAddresses => ({
  keep: async (object_id, address) => {
    const until = new Date(Date.now() + KEPT_MS)
    await db
      .insertInto('former_mail_address')
      .values({ object_id, address, until })
      .onConflict((conflict) => conflict.columns(['object_id', 'address']).doUpdateSet({ until }))
      .execute()
  },
  of: async (ObjectId) => {
    const rows = await db
      .selectFrom('former_mail_address')
      .select('address')
      .where('object_id', '=', ObjectId)
      .where('until', '>', new Date())
      .execute()
    return rows.map(({ address }) => address)
  },
  sweep: async () => {
    await db.deleteFrom('former_mail_address').where('until', '<', new Date()).execute()
  },
})
