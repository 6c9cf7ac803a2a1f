import { isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Numbers } from './numbers.ts'
import { ONE_PERSONS, type SlowReader } from './one-by-one.ts'

/** The alternate extensions of people, which Unity tells one person at a time (cupi.md 2.12). */
export type ExtensionReader = SlowReader & {
  /** Reads those of somebody whom this process has just written to. */
  readonly readOf: (unity: Unity, ObjectId: string) => Promise<void>
}

const PRIMARY = 0
const HOUR_MS = 3_600_000
/** They seldom change, and whoever is told of one has asked Unity for it first: after a day they are read again. */
const DAY_MS = 24 * HOUR_MS
/** More than anybody can have (cupi.md 2.12). */
const MOST = 100

export const createExtensionReader = (
  db: Kysely<Database>,
  /** In the background: one call at a time. */
  unity: Unity,
  numbers: Pick<Numbers, 'replaceOf'>,
): ExtensionReader => {
  /** What is read before a write is in the index before what is read after it. */
  const inTurn = createKeyedLock()

  const note = async (ObjectId: string, isRead: boolean): Promise<void> => {
    const now = new Date()
    await db
      .updateTable('person_state')
      .set({ extensions_tried_at: now, ...(isRead && { extensions_at: now }) })
      .where('object_id', '=', ObjectId)
      .execute()
  }

  const readOf = (by: Unity, ObjectId: string, signal?: AbortSignal): Promise<void> =>
    inTurn(ObjectId, async () => {
      const { items } = await by.users.at(ObjectId).alternateExtensions.list({ size: MOST, signal })
      await numbers.replaceOf(
        ObjectId,
        items.filter(({ IdIndex }) => IdIndex !== PRIMARY),
      )
      await note(ObjectId, true)
    })

  const read = async (ObjectId: string, signal: AbortSignal): Promise<void> => {
    try {
      await readOf(unity, ObjectId, signal)
    } catch (error) {
      if (!isCupiError(error) || !ONE_PERSONS.has(error.kind)) throw error
      await note(ObjectId, false)
    }
  }

  return {
    readOf,
    recent: { withSweep: HOUR_MS, between: DAY_MS },
    oldest: async (before, most) => {
      const people = await db
        .selectFrom('person_state')
        .select('object_id')
        .where((eb) =>
          eb.or([
            eb('extensions_tried_at', 'is', null),
            ...(before === undefined ? [] : [eb('extensions_tried_at', '<', before)]),
          ]),
        )
        .orderBy('extensions_tried_at', (order) => order.asc().nullsFirst())
        .limit(most)
        .execute()
      return people.map(
        ({ object_id }) =>
          (signal) =>
            read(object_id, signal),
      )
    },
  }
}
