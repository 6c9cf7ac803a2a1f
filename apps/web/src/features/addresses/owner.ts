import { is, isCupiError, UnsafeQueryValue } from '@unity-desk/cupi'
import { unity } from '#api/cupi.ts'
import type { Address } from './queries.ts'

/** Who has an address. */
export type Owner =
  | { readonly kind: 'self' }
  | { readonly kind: 'user'; readonly ObjectId: string; readonly DisplayName: string | undefined }
  | { readonly kind: 'contact' | 'list' | 'private-list' }

type Asked = {
  readonly address: string
  /** The person whose addresses are being edited. */
  readonly ObjectId: string
  /** The address that is being edited: what it is now is no obstacle. */
  readonly editing?: string | undefined
}

/** Undefined where it cannot be read: the owner is named as well as can be. */
const nameOf = async (ObjectId: string): Promise<string | undefined> => {
  try {
    return (await unity.users.get(ObjectId)).DisplayName
  } catch (error) {
    if (isCupiError(error)) return undefined
    throw error
  }
}

const otherUser = async (ObjectId: string): Promise<Owner> => ({
  kind: 'user',
  ObjectId,
  DisplayName: await nameOf(ObjectId),
})

const ownerOfEntry = async (entry: Address, { ObjectId }: Asked): Promise<Owner | undefined> => {
  const { ObjectGlobalUserObjectId: user } = entry
  if (user) return user === ObjectId ? { kind: 'self' } : otherUser(user)
  if (entry.ObjectContactObjectId) return { kind: 'contact' }
  if (entry.ObjectDistributionListObjectId) return { kind: 'list' }
  return entry.ObjectPersonalGroupObjectId ? { kind: 'private-list' } : undefined
}

/**
 * Nobody's own Unity address can be another's proxy address (cupi.md 3.4). It cannot be searched by, but it is made
 * from the alias.
 */
const ownerOfPrimary = async ({ address, ObjectId }: Asked): Promise<Owner | undefined> => {
  const [alias = ''] = address.split('@')
  const found = await unity.users.first(is('Alias', alias))
  if (!found || found.ObjectId === ObjectId) return undefined
  const { SmtpAddress } = await unity.users.get(found.ObjectId)
  return SmtpAddress?.toLowerCase() === address.toLowerCase()
    ? { kind: 'user', ObjectId: found.ObjectId, DisplayName: found.DisplayName }
    : undefined
}

/** Looks up who has an address already; undefined for nobody, or where only Unity can tell. */
export const findOwner = async (asked: Asked): Promise<Owner | undefined> => {
  try {
    const { items } = await unity.smtpProxyAddresses.list({
      where: is('SmtpAddress', asked.address),
      size: 2,
    })
    const entry = items.find(({ ObjectId }) => ObjectId !== asked.editing)
    return entry ? await ownerOfEntry(entry, asked) : await ownerOfPrimary(asked)
  } catch (error) {
    // What cannot be asked for in a query is left to Unity.
    if (error instanceof UnsafeQueryValue) return undefined
    throw error
  }
}
