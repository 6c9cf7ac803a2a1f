import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { Unity } from '../../platform/unity/client.ts'

/** The names of what people belong to: locations and classes of service, of which a site has few. */
export type Places = {
  readonly read: (signal: AbortSignal) => Promise<void>
}

const MOST = 2000

export const createPlaces = (db: Kysely<Database>, unity: Unity): Places => ({
  read: async (signal) => {
    const lists = [
      await unity.locations.list({ size: MOST, signal }),
      await unity.coses.list({ size: MOST, signal }),
    ]
    const rows = lists.flatMap(({ items }) =>
      items.map(({ ObjectId, DisplayName }) => ({ object_id: ObjectId, name: DisplayName })),
    )
    if (rows.length === 0) return
    await db
      .insertInto('directory_name')
      .values(rows)
      .onConflict((conflict) => conflict.column('object_id').doUpdateSet({ name: sql.ref('excluded.name') }))
      .execute()
  },
})
