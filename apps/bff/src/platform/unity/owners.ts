import type { Owner } from '@unity-desk/contract'
import { is } from '@unity-desk/cupi'
import type { Identity } from '../access/identity.ts'
import type { ScopeGuard } from '../access/scope.ts'
import type { Unity } from './client.ts'
import {
  createExtensionOwners,
  type ExtensionOwner,
  type ExtensionOwners,
  type NumberIndex,
} from './extension-owners.ts'
import { readable } from './readable.ts'

/** Who has something. Their id and name are empty where the caller may not know them. */
export type Owners = {
  readonly ofAlias: (identity: Identity, alias: string, asked?: Asked) => Promise<Owner | undefined>
  readonly ofExtension: (
    identity: Identity,
    ...asked: Parameters<ExtensionOwners['of']>
  ) => Promise<ExtensionOwner | undefined>
  /** Of a mail address, a proxy or a primary one. */
  readonly ofAddress: (identity: Identity, address: string, asked?: Asked) => Promise<Owner | undefined>
  readonly extensions: Pick<ExtensionOwners, 'from' | 'known'>
}

type Signal = { readonly signal?: AbortSignal | undefined }
type Asked = Signal & {
  /** ObjectId of the object, or of the address, that is being edited. */
  readonly except?: string | undefined
}
type Row = {
  readonly ObjectId: string
  readonly DisplayName?: string | undefined
}

type Look = () => Promise<Owner | undefined>

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

const named = async (kind: Owner['kind'], ObjectId: string, read?: () => Promise<Row>): Promise<Owner> => {
  const found = read && (await readable(read(), undefined))
  return { kind, ObjectId, DisplayName: found?.DisplayName ?? '' }
}

type Directory = {
  /** Whom the index knows under a mail address. */
  readonly byAddress: (address: string) => Promise<readonly { readonly ObjectId: string }[]>
  readonly numbers: NumberIndex
}

export const createOwners = (
  unity: Unity,
  guard: Pick<ScopeGuard, 'holds'>,
  directory: Directory,
): Owners => {
  const extensions = createExtensionOwners(unity, directory.numbers)

  /** Nobody hears the name of somebody whom they are not for. */
  const seenBy = async <T extends { readonly kind: string; readonly ObjectId: string }>(
    identity: Identity,
    owner: T,
  ) => {
    if (identity.scope === null) return owner
    if (owner.kind === 'user' && (await guard.holds(identity, owner.ObjectId))) return owner
    return { ...owner, ObjectId: '', DisplayName: '' }
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
      return owner && seenBy(identity, owner)
    },
    ofExtension: async (identity, extension, asked) => {
      const found = await extensions.of(extension, asked)
      return found && { ...found, owner: await seenBy(identity, found.owner) }
    },
    ofAddress: async (identity, address, asked = {}) => {
      const owner = await firstOf([() => ofProxy(address, asked), () => ofPrimary(address, asked)])
      return owner && seenBy(identity, owner)
    },
    extensions,
  }
}
