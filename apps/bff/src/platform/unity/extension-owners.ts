import type { Conflict, HolderKind, NumbersKnown } from '@unity-desk/contract'
import { all, is, startsWith } from '@unity-desk/cupi'
import type { Unity } from './client.ts'
import { readable } from './readable.ts'

export type ExtensionOwner = Required<Pick<Conflict, 'owner' | 'extension'>>

type Signal = { readonly signal?: AbortSignal | undefined }
type InPartition = { readonly PartitionObjectId?: string | undefined }
type Asked = Signal &
  InPartition & {
    /** ObjectId of the user, or of the alternate extension, that is being edited. */
    readonly except?: string | undefined
  }

type Placed = {
  readonly DtmfAccessId?: string | undefined
  readonly PartitionObjectId?: string | null | undefined
}
type Row = Placed & { readonly ObjectId: string; readonly DisplayName?: string | undefined }

/** A number as the index has it. */
export type IndexedNumber = Row & {
  readonly kind: Extract<HolderKind, 'user' | 'list' | 'directory-handler' | 'interview-handler'>
  readonly DisplayName: string
  /** Of an alternate extension. */
  readonly owner?: string
}

/** Numbers that Unity cannot be asked for, as far as they have been read. */
export type NumberIndex = {
  readonly holders: (number: string) => Promise<readonly IndexedNumber[]>
  /** @param most characters that they have */
  readonly beginning: (digits: string, most: number) => Promise<readonly Placed[]>
  readonly known: () => Promise<NumbersKnown>
}

/** Who has an extension: of a partition it is one user's, list's or handler's (cupi.md 8). */
export type ExtensionOwners = {
  readonly of: (extension: string, asked?: Asked) => Promise<ExtensionOwner | undefined>
  /** Extensions of these digits and up to two more behind them that somebody has, as far as is known. */
  readonly from: (digits: string, asked: Signal & InPartition) => Promise<ReadonlySet<string>>
  readonly known: () => Promise<NumbersKnown>
}

/** Extensions of one beginning in several partitions are few; numbers of two more digits are a hundred. */
const ROWS = 100
const MORE_DIGITS = 2

/** Case does not count in what Unity compares (cupi.md 1.13), as in `sip:` and the host of a SIP address. */
const sameNumber = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase()

const inPartition = ({ PartitionObjectId }: InPartition) => {
  const wanted = PartitionObjectId?.toLowerCase()
  return (row: Placed): boolean => wanted === undefined || row.PartitionObjectId === wanted
}

const placeOf = ({ PartitionObjectId }: Placed) => (PartitionObjectId ? { PartitionObjectId } : {})

export const createExtensionOwners = (unity: Unity, index: NumberIndex): ExtensionOwners => {
  /** What was read some time ago is told when Unity still has it so. */
  const readAnew = async (
    { kind, ObjectId, owner }: IndexedNumber,
    { signal }: Signal,
  ): Promise<Row | undefined> => {
    const options = { signal }
    if (owner !== undefined)
      return readable(unity.users.at(owner).alternateExtensions.get(ObjectId, options), undefined)
    if (kind === 'list') return readable(unity.distributionLists.get(ObjectId, options), undefined)
    return kind === 'directory-handler'
      ? readable(unity.directoryHandlers.get(ObjectId, options), undefined)
      : readable(unity.interviewHandlers.get(ObjectId, options), undefined)
  }

  const ofIndex = async (extension: string, asked: Asked): Promise<ExtensionOwner | undefined> => {
    const except = asked.except?.toLowerCase()
    for (const holder of await index.holders(extension)) {
      if (holder.ObjectId === except || !sameNumber(holder.DtmfAccessId ?? '', extension)) continue
      const row = await readAnew(holder, asked)
      if (!row || !sameNumber(row.DtmfAccessId ?? '', extension) || !inPartition(asked)(row)) continue
      const { kind, owner, ObjectId, DisplayName } = holder
      return {
        owner: { kind, ObjectId: owner ?? ObjectId, DisplayName: row.DisplayName ?? DisplayName },
        extension: { kind: owner === undefined ? 'primary' : 'alternate', ...placeOf(row) },
      }
    }
    return undefined
  }

  const ofUnity = async (extension: string, asked: Asked): Promise<ExtensionOwner | undefined> => {
    const except = asked.except?.toLowerCase()
    const options = { where: is('DtmfAccessId', extension), size: ROWS, signal: asked.signal }
    const among = (kind: 'user' | 'call-handler', rows: readonly Row[]): ExtensionOwner | undefined => {
      const row = rows.filter(inPartition(asked)).find(({ ObjectId }) => ObjectId !== except)
      if (!row) return undefined
      return {
        owner: { kind, ObjectId: row.ObjectId, DisplayName: row.DisplayName ?? '' },
        extension: { kind: 'primary', ...placeOf(row) },
      }
    }
    const users = await readable(unity.users.list(options), undefined)
    const user = among('user', users?.items ?? [])
    if (user) return user
    const handlers = await readable(unity.callHandlers.list(options), undefined)
    // The one of a user goes by the user's number.
    return among(
      'call-handler',
      (handlers?.items ?? []).filter(({ IsPrimary }) => IsPrimary !== true),
    )
  }

  return {
    of: async (extension, asked = {}) =>
      (await ofIndex(extension, asked)) ?? (await ofUnity(extension, asked)),
    from: async (digits, { signal, PartitionObjectId }) => {
      const begins = startsWith('DtmfAccessId', digits)
      const where =
        PartitionObjectId === undefined ? begins : all(begins, is('PartitionObjectId', PartitionObjectId))
      const rows: Placed[] = [...(await index.beginning(digits, digits.length + MORE_DIGITS))]
      for await (const user of unity.users.each({ where, size: ROWS, signal })) rows.push(user)
      const handlers = await readable(
        unity.callHandlers.list({ where: begins, size: ROWS, signal }),
        undefined,
      )
      rows.push(...(handlers?.items ?? []))
      const taken = rows.filter(inPartition({ PartitionObjectId }))
      return new Set(taken.flatMap(({ DtmfAccessId }) => DtmfAccessId ?? []))
    },
    known: index.known,
  }
}
