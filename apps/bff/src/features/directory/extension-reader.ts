import { CupiForbidden, isCupiError } from '@unity-desk/cupi'
import type { Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import type { Unity } from '../../platform/unity/client.ts'
import type { Numbers } from './numbers.ts'
import { ONE_PERSONS, type SlowReader } from './slow-readers.ts'

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
  /** An account of Unity's that may not read them is not asked again and again. */
  let refusedUntil = Number.NEGATIVE_INFINITY

  const next = async (triedBefore: number, most: number): Promise<string[]> => {
    if (performance.now() < refusedUntil) return []
    const rows = await db
      .selectFrom('person_state')
      .select('object_id')
      .where((eb) =>
        eb.or([
          eb('extensions_tried_at', 'is', null),
          eb('extensions_tried_at', '<', new Date(Date.now() - triedBefore)),
        ]),
      )
      .orderBy('extensions_tried_at', (order) => order.asc().nullsFirst())
      .limit(most)
      .execute()
    return rows.map(({ object_id }) => object_id)
  }

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
      if (error instanceof CupiForbidden) refusedUntil = performance.now() + HOUR_MS
      if (!isCupiError(error) || !ONE_PERSONS.has(error.kind)) throw error
      await note(ObjectId, false)
    }
  }

  return {
    readOf,
    readFor: async (milliseconds, signal) => {
      const until = performance.now() + milliseconds
      try {
        while (performance.now() < until) {
          const people = await next(HOUR_MS, 20)
          if (people.length === 0) return
          for (const person of people) {
            if (performance.now() > until) return
            await read(person, signal)
          }
        }
      } catch (error) {
        if (!isCupiError(error)) throw error
      }
    },
    readNext: async (signal) => {
      const [person] = await next(DAY_MS, 1)
      if (person === undefined) return false
      try {
        await read(person, signal)
        return true
      } catch (error) {
        if (error instanceof CupiForbidden) return false
        throw error
      }
    },
  }
}
