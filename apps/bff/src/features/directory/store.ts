import { directoryEntry, type DirectoryEntry } from '@unity-desk/contract'
import type { ListReadOf } from '@unity-desk/cupi'
import type { smtpProxyAddresses } from '@unity-desk/cupi/resources'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import type { Database } from '../../platform/database/schema.ts'
import { createKeyedLock } from '../../platform/keyed-lock.ts'
import { storable, type ListedUser } from './entry.ts'
import { fold } from './fold.ts'
import { piecesOf } from './pieces.ts'
import { createReach } from './reach.ts'
import type { RightOfWay } from './right-of-way.ts'
import { writePeople } from './write-people.ts'

export type ListedAddress = ListReadOf<typeof smtpProxyAddresses>

/** The directory index (design.md D12): who there is, to be found by any fragment, without asking Unity. */
export type DirectoryStore = {
  /** Puts people in, as a sweep of this number saw them. */
  readonly put: (people: readonly ListedUser[], sweep: number) => Promise<void>
  readonly putAddresses: (addresses: readonly ListedAddress[], sweep: number) => Promise<void>
  /** Puts in one whom this process has just written, or met. */
  readonly putOne: (person: ListedUser) => Promise<void>
  readonly putAddress: (address: ListedAddress) => Promise<void>
  readonly remove: (ObjectId: string) => Promise<void>
  readonly removeAddress: (ObjectId: string) => Promise<void>
  /** How somebody is called, as far as the index knows them. */
  readonly nameOf: (ObjectId: string) => Promise<Pick<DirectoryEntry, 'Alias' | 'DisplayName'> | undefined>
  /** A sweep begins: what was written before it, it sees. */
  readonly forgetWritten: () => void
  /** Who has not been seen by a sweep, up to a number of them. */
  readonly unseen: (sweep: number, most: number) => Promise<readonly string[]>
  readonly unseenAddresses: (sweep: number, most: number) => Promise<readonly string[]>
  /** A sweep has seen everybody and every address: what was not seen is gone. */
  readonly removeUnseen: (sweep: number) => Promise<void>
}

export const createDirectoryStore = (
  db: Kysely<Database>,
  /** Waits until what was read may be put in. */
  clear: RightOfWay['clear'] = async () => undefined,
): DirectoryStore => {
  /** Written by this process since the sweep began: what the sweep read of them may be older. */
  const written = new Set<string>()
  /** Who is written while a sweep's piece is under way is written after it. */
  const inTurn = createKeyedLock()
  const reach = createReach(db)

  const currentSweep = async (): Promise<number> =>
    (await db.selectFrom('directory_sweep').select('number').executeTakeFirstOrThrow()).number

  const putPeople = async (people: readonly ListedUser[], sweep: number): Promise<void> => {
    if (people.length > 0 && (await writePeople(db, people, sweep))) await reach.changed()
  }

  const putRows = async (addresses: readonly ListedAddress[], sweep: number): Promise<void> => {
    if (addresses.length === 0) return
    const ids = addresses.map(({ ObjectId }) => ObjectId)
    const known = await db
      .selectFrom('person_address')
      .select(['object_id', 'owner_id', 'address'])
      .where('object_id', 'in', ids)
      .execute()
    const rows = addresses.flatMap(({ ObjectId, SmtpAddress, ObjectGlobalUserObjectId: owner_id }) =>
      !owner_id
        ? []
        : [
            {
              object_id: ObjectId,
              owner_id: owner_id.toLowerCase(),
              address: storable(SmtpAddress),
              folded: fold(SmtpAddress),
              sweep,
            },
          ],
    )
    if (rows.length === 0) return
    await db
      .insertInto('person_address')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('object_id').doUpdateSet((eb) => ({
          owner_id: eb.ref('excluded.owner_id'),
          address: eb.ref('excluded.address'),
          folded: eb.ref('excluded.folded'),
          sweep: eb.fn('greatest', ['person_address.sweep', 'excluded.sweep']),
        })),
      )
      .execute()
    const before = new Map(known.map((row) => [row.object_id, row]))
    const moved = rows.filter(({ object_id, owner_id, address }) => {
      const old = before.get(object_id)
      return old?.owner_id !== owner_id || old.address !== address
    })
    const owners = moved.flatMap(({ object_id, owner_id }) => [
      owner_id,
      ...(before.has(object_id) ? [before.get(object_id)?.owner_id ?? owner_id] : []),
    ])
    await reach.refresh(owners)
  }

  const dropAddresses = async (
    which: { readonly object_id: string } | { readonly notSeenBy: number },
  ): Promise<void> => {
    const rows = db.deleteFrom('person_address').returning('owner_id')
    const dropped =
      'object_id' in which
        ? rows.where('object_id', '=', which.object_id)
        : rows.where('sweep', '<', which.notSeenBy)
    await reach.refresh((await dropped.execute()).map(({ owner_id }) => owner_id))
  }

  const unseenIn = async (
    table: 'person_state' | 'person_address',
    sweep: number,
    most: number,
  ): Promise<string[]> => {
    const rows = await db
      .selectFrom(table)
      .select('object_id')
      .where('sweep', '<', sweep)
      .limit(most)
      .execute()
    return rows.map(({ object_id }) => object_id)
  }

  const isAsRead = ({ ObjectId }: { readonly ObjectId: string }): boolean => !written.has(ObjectId)

  return {
    put: async (people, sweep) => {
      for (const piece of piecesOf(people)) {
        await clear()
        await inTurn('people', () => putPeople(piece.filter(isAsRead), sweep))
      }
    },
    putAddresses: async (addresses, sweep) => {
      for (const piece of piecesOf(addresses)) {
        await clear()
        await inTurn('addresses', () => putRows(piece.filter(isAsRead), sweep))
      }
    },
    putOne: (person) => {
      written.add(person.ObjectId)
      return inTurn('people', async () => putPeople([person], await currentSweep()))
    },
    putAddress: (address) => {
      written.add(address.ObjectId)
      return inTurn('addresses', async () => putRows([address], await currentSweep()))
    },
    remove: (ObjectId) => {
      written.add(ObjectId)
      return inTurn('people', async () => {
        await db.deleteFrom('person').where('object_id', '=', ObjectId).execute()
        await db.deleteFrom('person_address').where('owner_id', '=', ObjectId).execute()
        await reach.changed()
      })
    },
    removeAddress: (ObjectId) => {
      written.add(ObjectId)
      return inTurn('addresses', () => dropAddresses({ object_id: ObjectId }))
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
    forgetWritten: () => written.clear(),
    unseen: (sweep, most) => unseenIn('person_state', sweep, most),
    unseenAddresses: (sweep, most) => unseenIn('person_address', sweep, most),
    removeUnseen: async (sweep) => {
      await inTurn('people', async () => {
        const gone = await db
          .deleteFrom('person')
          .where('object_id', 'in', (eb) =>
            eb.selectFrom('person_state').select('object_id').where('sweep', '<', sweep),
          )
          .executeTakeFirst()
        if (gone.numDeletedRows > 0n) await reach.changed()
      })
      await inTurn('addresses', () => dropAddresses({ notSeenBy: sweep }))
    },
  }
}
