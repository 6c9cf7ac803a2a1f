import type { NumbersKnown } from '@unity-desk/contract'
import type { ListReadOf } from '@unity-desk/cupi'
import type { alternateExtensions } from '@unity-desk/cupi/resources'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../platform/database/schema.ts'
import type { DirectoryTables } from '../../platform/database/schema/directory.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import type { IndexedNumber, NumberIndex } from '../../platform/unity/extension-owners.ts'
import { storable } from './entry.ts'
import { fold } from './fold.ts'
import { piecesOf } from './pieces.ts'
import { createReach } from './reach.ts'

type Kind = DirectoryTables['directory_number']['kind']

/** A list or a handler, as far as its number goes. */
export type Numbered = {
  readonly ObjectId: string
  readonly DisplayName: string
  readonly DtmfAccessId?: string | undefined
  readonly PartitionObjectId?: string | null | undefined
}

/** The numbers that Unity cannot be asked for (cupi.md 1.13): alternate extensions, and those of lists and handlers. */
export type Numbers = NumberIndex & {
  /** Lists or handlers, as a sweep of this number saw them. */
  readonly put: (kind: Kind, rows: readonly Numbered[], sweep: number) => Promise<void>
  /** One that this process has just written. */
  readonly putOne: (kind: Kind, row: Numbered) => Promise<void>
  readonly remove: (ObjectId: string) => Promise<void>
  /** A sweep begins to read: what was written before it, it sees. */
  readonly forgetWritten: () => void
  /**
   * A sweep has seen all lists and handlers that Unity's account may read. What moved from page to page while it looked is
   * kept for one sweep more: who is told of a number has asked Unity for it first.
   */
  readonly swept: (sweep: number, isWhole: boolean) => Promise<void>
  /** All alternate extensions of a person whom the index has. */
  readonly replaceOf: (
    person: string,
    rows: readonly ListReadOf<typeof alternateExtensions>[],
  ) => Promise<void>
}

type Row = Omit<DirectoryTables['directory_number'], 'folded'>

/** A holder has one number in a partition, and few partitions have the same. */
const MOST = 25

export const createNumbers = (db: Kysely<Database>): Numbers => {
  /** Written by this process since the sweep began to read: what it read of them may be older. */
  const written = new Set<string>()
  /** What is written while a sweep's piece is under way is written after it. */
  const inTurn = createKeyedLock()
  const reach = createReach(db)

  const drop = async (ids: readonly string[]): Promise<void> => {
    await db.deleteFrom('directory_number').where('object_id', 'in', ids).execute()
  }

  const putRows = async (rows: readonly Row[]): Promise<void> => {
    if (rows.length === 0) return
    await db
      .insertInto('directory_number')
      .values(
        rows.map((row) => ({
          ...row,
          name: storable(row.name),
          number: storable(row.number),
          folded: fold(row.number),
        })),
      )
      .onConflict((conflict) =>
        conflict.column('object_id').doUpdateSet((eb) => ({
          name: eb.ref('excluded.name'),
          number: eb.ref('excluded.number'),
          folded: eb.ref('excluded.folded'),
          partition_id: eb.ref('excluded.partition_id'),
          sweep: eb.ref('excluded.sweep'),
        })),
      )
      .execute()
  }

  const putPiece = async (kind: Kind, piece: readonly Numbered[], sweep: number): Promise<void> => {
    const rows = piece.flatMap(({ ObjectId, DisplayName, DtmfAccessId, PartitionObjectId }) =>
      DtmfAccessId
        ? [
            {
              object_id: ObjectId,
              kind,
              owner_id: null,
              name: DisplayName,
              number: DtmfAccessId,
              partition_id: PartitionObjectId ?? null,
              sweep,
            },
          ]
        : [],
    )
    await putRows(rows)
    const without = piece.filter(({ DtmfAccessId }) => !DtmfAccessId).map(({ ObjectId }) => ObjectId)
    if (without.length > 0) await drop(without)
  }

  const known = async (): Promise<NumbersKnown> => {
    const { numbers_at } = await db
      .selectFrom('directory_sweep')
      .select('numbers_at')
      .executeTakeFirstOrThrow()
    const { unread } = await db
      .selectFrom('person_state')
      .select(({ fn }) => fn.countAll<number>().as('unread'))
      .where('extensions_at', 'is', null)
      .executeTakeFirstOrThrow()
    const everybody = await db
      .selectFrom('person_fragment')
      .select('people')
      .where('fragment', '=', '')
      .executeTakeFirst()
    const of = everybody?.people ?? 0
    return { people: { read: Math.max(0, of - unread), of }, others: numbers_at !== null }
  }

  return {
    put: async (kind, rows, sweep) => {
      for (const piece of piecesOf(rows))
        await inTurn('numbers', () =>
          putPiece(
            kind,
            piece.filter(({ ObjectId }) => !written.has(ObjectId)),
            sweep,
          ),
        )
    },
    putOne: (kind, row) => {
      written.add(row.ObjectId)
      return inTurn('numbers', async () => {
        const { number } = await db.selectFrom('directory_sweep').select('number').executeTakeFirstOrThrow()
        await putPiece(kind, [row], number)
      })
    },
    remove: (ObjectId) => {
      written.add(ObjectId)
      return inTurn('numbers', () => drop([ObjectId]))
    },
    forgetWritten: () => written.clear(),
    swept: async (sweep, isWhole) => {
      await db
        .deleteFrom('directory_number')
        .where('owner_id', 'is', null)
        .where('sweep', '<', sweep - 1)
        .execute()
      await db
        .updateTable('directory_sweep')
        .set({ numbers_at: isWhole ? new Date() : null })
        .execute()
    },
    replaceOf: async (person, extensions) => {
      const isKnown = await db
        .selectFrom('person')
        .select('object_id')
        .where('object_id', '=', person)
        .executeTakeFirst()
      if (!isKnown) return
      const before = await db
        .selectFrom('directory_number')
        .select(['object_id', 'number', 'partition_id'])
        .where('owner_id', '=', person)
        .execute()
      const rows = extensions.map(({ ObjectId, DtmfAccessId, PartitionObjectId }) => ({
        object_id: ObjectId,
        kind: 'user' as const,
        owner_id: person,
        name: '',
        number: DtmfAccessId,
        partition_id: PartitionObjectId ?? null,
        sweep: 0,
      }))
      const gone = before.filter(({ object_id }) => !rows.some((row) => row.object_id === object_id))
      const news = rows.filter(
        ({ object_id, number, partition_id }) =>
          !before.some(
            (old) =>
              old.object_id === object_id && old.number === number && old.partition_id === partition_id,
          ),
      )
      if (gone.length > 0) await drop(gone.map(({ object_id }) => object_id))
      await putRows(news)
      if (gone.length > 0 || news.length > 0) await reach.refresh([person])
    },
    holders: async (number) => {
      const rows = await db
        .selectFrom('directory_number')
        .leftJoin('person', 'person.object_id', 'directory_number.owner_id')
        .select(['directory_number.object_id', 'kind', 'owner_id', 'name', 'number'])
        .select(['directory_number.partition_id', sql<string>`person.entry->>'DisplayName'`.as('person')])
        .where('folded', '=', fold(number))
        .orderBy('directory_number.object_id')
        .limit(MOST)
        .execute()
      return rows.map(
        ({ object_id, kind, owner_id, name, person, number: DtmfAccessId, partition_id }): IndexedNumber => ({
          kind,
          ObjectId: object_id,
          ...(owner_id !== null && { owner: owner_id }),
          DisplayName: owner_id === null ? name : person,
          DtmfAccessId,
          PartitionObjectId: partition_id,
        }),
      )
    },
    beginning: async (digits, most) => {
      const rows = await db
        .selectFrom('directory_number')
        .select(['number', 'partition_id'])
        .where('folded', 'like', `${digits}%`)
        .where(sql<boolean>`length(folded) <= ${most}::int`)
        .execute()
      return rows.map(({ number, partition_id }) => ({
        DtmfAccessId: number,
        PartitionObjectId: partition_id,
      }))
    },
    known,
  }
}
