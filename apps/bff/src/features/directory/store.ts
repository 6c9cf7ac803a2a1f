import { directoryEntry, type DirectoryEntry, type DirectoryPage, type Scope } from '@unity-desk/contract'
import { sql, type ExpressionBuilder, type Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../../platform/database/schema.ts'
import { decodeCursor, encodeCursor, type Place } from './cursor.ts'
import { entryOf, searchText, sortName, type ListedUser } from './entry.ts'
import { wordsOf } from './fold.ts'

/** The directory index (design.md D12): who there is, to be found by any fragment, without asking Unity. */
export type DirectoryStore = {
  readonly search: (
    question: string,
    limit: number,
    cursor: string | undefined,
    scope?: Scope | null,
  ) => Promise<DirectoryPage>
  /** Puts people in, as a sweep of this number saw them. */
  readonly put: (people: readonly ListedUser[], sweep: number) => Promise<void>
  /** Puts in one whom this process has just written. */
  readonly putOne: (person: ListedUser) => Promise<void>
  readonly remove: (ObjectId: string) => Promise<void>
  /** How somebody is called, as far as the index knows them. */
  readonly nameOf: (ObjectId: string) => Promise<Pick<DirectoryEntry, 'Alias' | 'DisplayName'> | undefined>
  /** @returns the number of the sweep that begins */
  readonly beginSweep: () => Promise<number>
  /** Who has not been seen by a sweep, up to a number of them. */
  readonly unseen: (sweep: number, most: number) => Promise<readonly string[]>
  /** A sweep has seen everybody: who was not seen is gone. */
  readonly endSweep: (sweep: number) => Promise<void>
}

/** A statement of this many rows keeps the embedded database's hold on the event loop short (security.md T26). */
const ROWS_PER_STATEMENT = 100

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

const rowOf = (user: ListedUser, sweep: number) => {
  const entry = entryOf(user)
  return {
    object_id: user.ObjectId,
    entry: JSON.stringify(entry),
    search: searchText(entry),
    sort_name: sortName(entry),
    sweep,
    location_id: user.LocationObjectId?.toLowerCase() ?? null,
    partition_id: user.PartitionObjectId?.toLowerCase() ?? null,
    cos_id: user.CosObjectId?.toLowerCase() ?? null,
  }
}

const matching = (words: readonly string[]) => (eb: ExpressionBuilder<Database, 'person'>) =>
  eb.and(words.map((word) => eb('search', 'like', `%${escapeLike(word)}%`)))

const COLUMNS = {
  LocationObjectId: 'location_id',
  PartitionObjectId: 'partition_id',
  CosObjectId: 'cos_id',
} as const

const within = (scope: Scope | null) => (eb: ExpressionBuilder<Database, 'person'>) =>
  eb.and(
    Object.entries(COLUMNS).flatMap(([name, column]) => {
      const ids = scope?.[name as keyof Scope]
      return ids === undefined ? [] : [eb(column, 'in', ids)]
    }),
  )

const after = (place: Place) =>
  sql<boolean>`(sort_name, object_id) > (${place.name}, ${place.ObjectId}::uuid)`

export const createDirectoryStore = (db: Kysely<Database>): DirectoryStore => {
  /** Written by this process since the sweep began: what the sweep read of them may be older. */
  const written = new Set<string>()

  const state = () =>
    db.selectFrom('directory_sweep').select(['number', 'completed_at']).executeTakeFirstOrThrow()

  const put = async (people: readonly ListedUser[], sweep: number): Promise<void> => {
    for (let start = 0; start < people.length; start += ROWS_PER_STATEMENT) {
      // One statement cannot write a row twice, and a page that moved under the reader holds somebody twice.
      const users = new Map(
        people.slice(start, start + ROWS_PER_STATEMENT).map((user) => [user.ObjectId, user]),
      )
      const rows = [...users.values()].map((user) => rowOf(user, sweep))
      await db
        .insertInto('person')
        .values(rows)
        .onConflict((conflict) =>
          conflict.column('object_id').doUpdateSet((eb) => ({
            entry: eb.ref('excluded.entry'),
            search: eb.ref('excluded.search'),
            sort_name: eb.ref('excluded.sort_name'),
            location_id: eb.ref('excluded.location_id'),
            partition_id: eb.ref('excluded.partition_id'),
            cos_id: eb.ref('excluded.cos_id'),
            // Never back: who was written meanwhile has been seen all the same.
            sweep: eb.fn('greatest', ['person.sweep', 'excluded.sweep']),
          })),
        )
        .execute()
    }
  }

  return {
    search: async (question, limit, cursor, scope = null) => {
      const words = wordsOf(question)
      const place = cursor === undefined ? undefined : decodeCursor(cursor)
      const found = db.selectFrom('person').where(matching(words)).where(within(scope))
      const page = place === undefined ? found : found.where(after(place))
      const [{ completed_at }, { total }, rows] = await Promise.all([
        state(),
        found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
        page
          .select(['entry', 'sort_name', 'object_id'])
          .orderBy('sort_name')
          .orderBy('object_id')
          .limit(limit + 1)
          .execute(),
      ])
      const shown = rows.slice(0, limit)
      const last = rows.length > limit ? shown.at(-1) : undefined
      return {
        total,
        items: shown.map(({ entry }) => z.parse(directoryEntry, entry)),
        ...(last && { cursor: encodeCursor({ name: last.sort_name, ObjectId: last.object_id }) }),
        asOf: completed_at?.toISOString() ?? null,
      }
    },
    put: (people, sweep) =>
      put(
        people.filter(({ ObjectId }) => !written.has(ObjectId)),
        sweep,
      ),
    putOne: async (person) => {
      written.add(person.ObjectId)
      await put([person], (await state()).number)
    },
    remove: async (ObjectId) => {
      written.add(ObjectId)
      await db.deleteFrom('person').where('object_id', '=', ObjectId).execute()
    },
    nameOf: async (ObjectId) => {
      const row = await db
        .selectFrom('person')
        .select('entry')
        .where('object_id', '=', ObjectId)
        .executeTakeFirst()
      if (!row) return undefined
      const { Alias, DisplayName } = z.parse(directoryEntry, row.entry)
      return { Alias, DisplayName }
    },
    beginSweep: async () => {
      written.clear()
      const { number } = await db
        .updateTable('directory_sweep')
        .set(({ eb }) => ({ number: eb('number', '+', 1) }))
        .returning('number')
        .executeTakeFirstOrThrow()
      return number
    },
    unseen: async (sweep, most) => {
      const rows = await db
        .selectFrom('person')
        .select('object_id')
        .where('sweep', '<', sweep)
        .limit(most)
        .execute()
      return rows.map(({ object_id }) => object_id)
    },
    endSweep: async (sweep) => {
      const unseen = db.deleteFrom('person').where('sweep', '<', sweep)
      await (written.size === 0 ? unseen : unseen.where('object_id', 'not in', [...written])).execute()
      await db
        .updateTable('directory_sweep')
        .set({ completed_at: new Date() })
        .where('number', '=', sweep)
        .execute()
    },
  }
}
