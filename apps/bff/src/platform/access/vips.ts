import type { VipEntry } from '@unity-desk/contract'
import type { Kysely } from 'kysely'
import type { Database } from '../database/schema.ts'

/** People who are protected because this site says so. */
export type Vips = {
  readonly list: () => Promise<VipEntry[]>
  readonly has: (ObjectId: string) => Promise<boolean>
  readonly put: (ObjectId: string, name: string, addedBy: string) => Promise<VipEntry>
  /** @returns whether they were one */
  readonly remove: (ObjectId: string) => Promise<boolean>
}

export const createVips = (db: Kysely<Database>): Vips => ({
  list: async () => {
    const rows = await db.selectFrom('vip').selectAll().orderBy('name').execute()
    return rows.map(({ object_id: ObjectId, name, added_by: addedBy, added_at: at }) => ({
      ObjectId,
      name,
      addedBy,
      addedAt: at.toISOString(),
    }))
  },
  has: async (ObjectId) =>
    (await db.selectFrom('vip').select('object_id').where('object_id', '=', ObjectId).executeTakeFirst()) !==
    undefined,
  put: async (ObjectId, name, addedBy) => {
    const added_at = new Date()
    await db
      .insertInto('vip')
      .values({ object_id: ObjectId, name, added_by: addedBy, added_at })
      .onConflict((conflict) => conflict.column('object_id').doUpdateSet({ name }))
      .execute()
    return { ObjectId, name, addedBy, addedAt: added_at.toISOString() }
  },
  remove: async (ObjectId) => {
    const rows = await db.deleteFrom('vip').where('object_id', '=', ObjectId).returning('object_id').execute()
    return rows.length > 0
  },
})
