import type { Owner } from '@unity-desk/contract'
import { all, is, isCupiError, startsWith, UnsafeQueryValue } from '@unity-desk/cupi'
import type { Identity } from '../access/identity.ts'
import type { ScopeGuard } from '../access/scope.ts'
import type { Unity } from './client.ts'

/** Who has something. Their id and name are empty where the caller may not know them. */
export type Owners = {
  readonly ofAlias: (identity: Identity, alias: string, asked?: Asked) => Promise<Owner | undefined>
  readonly ofExtension: (
    identity: Identity,
    extension: string,
    asked?: Asked & InPartition,
  ) => Promise<Owner | undefined>
  /** Of a mail address, a proxy or a primary one. */
  readonly ofAddress: (identity: Identity, address: string, asked?: Asked) => Promise<Owner | undefined>
  /** Extensions of these digits and up to two more behind them that somebody has, as far as Unity can be asked. */
  readonly extensionsFrom: (digits: string, asked: Signal & InPartition) => Promise<ReadonlySet<string>>
}

type Signal = { readonly signal?: AbortSignal | undefined }
type Asked = Signal & {
  /** ObjectId of the object, or of the address, that is being edited. */
  readonly except?: string | undefined
}
type InPartition = { readonly PartitionObjectId?: string | undefined }

type Row = {
  readonly ObjectId: string
  readonly DisplayName?: string | undefined
  readonly DtmfAccessId?: string | undefined
  readonly PartitionObjectId?: string | null | undefined
}

type Look = () => Promise<Owner | undefined>

/** Extensions of one beginning in several partitions are few; numbers of two more digits are a hundred. */
const ROWS = 100

/** An account of Unity Desk's that may not read a noun cannot say who has what there: Unity will, when it is written. */
const readable = async <T>(asked: Promise<T>, otherwise: T): Promise<T> => {
  try {
    return await asked
  } catch (error) {
    // Nobody has what cannot even be asked for.
    if (error instanceof UnsafeQueryValue) return otherwise
    if (isCupiError(error) && (error.kind === 'forbidden' || error.kind === 'not-found')) return otherwise
    throw error
  }
}

const itemsOf = async (page: Promise<{ readonly items: readonly Row[] }>): Promise<readonly Row[]> =>
  (await page).items

/** One after the other: who types on cancels what is left, and the first owner is enough. */
const firstOf = async (looks: readonly Look[]): Promise<Owner | undefined> => {
  for (const look of looks) {
    const owner = await readable(look(), undefined)
    if (owner) return owner
  }
  return undefined
}

const ownerIn = (kind: Owner['kind'], rows: readonly Row[], { except }: Asked): Owner | undefined => {
  const row = rows.find(({ ObjectId }) => ObjectId !== except?.toLowerCase())
  return row && { kind, ObjectId: row.ObjectId, DisplayName: row.DisplayName ?? '' }
}

const inPartition = ({ PartitionObjectId }: InPartition) => {
  const wanted = PartitionObjectId?.toLowerCase()
  return (row: Row): boolean => wanted === undefined || row.PartitionObjectId === wanted
}

const named = async (kind: Owner['kind'], ObjectId: string, read?: () => Promise<Row>): Promise<Owner> => {
  const found = read && (await readable(read(), undefined))
  return { kind, ObjectId, DisplayName: found?.DisplayName ?? '' }
}

type Directory = {
  /** Whom the index knows under a mail address. */
  readonly byAddress: (address: string) => Promise<readonly { readonly ObjectId: string }[]>
}

export const createOwners = (
  unity: Unity,
  guard: Pick<ScopeGuard, 'holds'>,
  directory: Directory,
): Owners => {
  /** Nobody hears the name of somebody whom they are not for. */
  const seenBy = async (identity: Identity, owner: Owner | undefined): Promise<Owner | undefined> => {
    if (!owner || identity.scope === null) return owner
    if (owner.kind === 'user' && (await guard.holds(identity, owner.ObjectId))) return owner
    return { kind: owner.kind, ObjectId: '', DisplayName: '' }
  }

  const ofProxy = async (address: string, { except, signal }: Asked): Promise<Owner | undefined> => {
    const row = await unity.smtpProxyAddresses.first(is('SmtpAddress', address), { signal })
    if (!row || row.ObjectId === except?.toLowerCase()) return undefined
    const {
      ObjectGlobalUserObjectId: user,
      ObjectContactObjectId: contact,
      ObjectDistributionListObjectId: list,
      ObjectPersonalGroupObjectId: group,
    } = row
    if (user) return named('user', user, () => unity.users.get(user, { signal }))
    if (contact) return named('contact', contact, () => unity.contacts.get(contact, { signal }))
    if (list) return named('list', list, () => unity.distributionLists.get(list, { signal }))
    return named('private-list', group ?? row.ObjectId)
  }

  /**
   * Unity cannot be asked who has a primary address. It is made from the alias and seldom changed; whom the index has
   * seen with another is asked for.
   */
  const ofPrimary = async (address: string, { signal }: Asked): Promise<Owner | undefined> => {
    const alias = address.slice(0, address.lastIndexOf('@'))
    const row = alias === '' ? undefined : await unity.users.first(is('Alias', alias), { signal })
    const known = await directory.byAddress(address)
    for (const id of new Set([row, ...known].flatMap((each) => each?.ObjectId ?? []))) {
      const { SmtpAddress, ObjectId, DisplayName } = await unity.users.get(id, { signal })
      if (SmtpAddress?.toLowerCase() === address.toLowerCase()) return { kind: 'user', ObjectId, DisplayName }
    }
    return undefined
  }

  return {
    ofAlias: async (identity, alias, asked = {}) => {
      const options = { where: is('Alias', alias), size: 2, signal: asked.signal }
      const owner = await firstOf([
        async () => ownerIn('user', (await unity.users.list(options)).items, asked),
        async () => ownerIn('contact', (await unity.contacts.list(options)).items, asked),
        async () => ownerIn('list', (await unity.distributionLists.list(options)).items, asked),
      ])
      return seenBy(identity, owner)
    },
    ofExtension: async (identity, extension, asked = {}) => {
      const options = { where: is('DtmfAccessId', extension), size: ROWS, signal: asked.signal }
      const isThere = inPartition(asked)
      const among = (kind: Owner['kind'], rows: readonly Row[]) => ownerIn(kind, rows.filter(isThere), asked)
      const owner = await firstOf([
        async () => among('user', (await unity.users.list(options)).items),
        async () => among('call-handler', (await unity.callHandlers.list(options)).items),
        async () => among('call-handler', (await unity.directoryHandlers.list(options)).items),
        async () => among('call-handler', (await unity.interviewHandlers.list(options)).items),
      ])
      return seenBy(identity, owner)
    },
    ofAddress: async (identity, address, asked = {}) =>
      seenBy(identity, await firstOf([() => ofProxy(address, asked), () => ofPrimary(address, asked)])),
    extensionsFrom: async (digits, { signal, PartitionObjectId }) => {
      const begins = startsWith('DtmfAccessId', digits)
      const where =
        PartitionObjectId === undefined ? begins : all(begins, is('PartitionObjectId', PartitionObjectId))
      const options = { where: begins, size: ROWS, signal }
      const rows: Row[] = []
      for await (const user of unity.users.each({ where, size: ROWS, signal })) rows.push(user)
      for (const handlers of [unity.callHandlers, unity.directoryHandlers, unity.interviewHandlers] as const)
        rows.push(...(await readable(itemsOf(handlers.list(options)), [])))
      const taken = rows.filter(inPartition({ PartitionObjectId }))
      return new Set(taken.flatMap(({ DtmfAccessId }) => DtmfAccessId ?? []))
    },
  }
}
