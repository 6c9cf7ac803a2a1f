import { queryOptions, type QueryClient } from '@tanstack/react-query'
import { isCupiError, type ListReadOf } from '@unity-desk/cupi'
import { type smtpProxyAddresses } from '@unity-desk/cupi/resources'
import { unity, type Unity } from '#api/cupi.ts'
import { desk } from '#api/desk.ts'

export type Address = ListReadOf<typeof smtpProxyAddresses>

/** All addresses of a person. */
export const addresses = (ObjectId: string) =>
  queryOptions({
    queryKey: ['addresses', ObjectId],
    queryFn: async ({ signal }): Promise<readonly Address[]> => {
      const found: Address[] = []
      const where = { column: 'ObjectGlobalUserObjectId', operator: 'is', value: ObjectId } as const
      for await (const address of unity.smtpProxyAddresses.each({ where, signal })) found.push(address)
      return found.sort((one, other) => one.SmtpAddress.localeCompare(other.SmtpAddress))
    },
  })

const A_MOMENT = 5000

/** Who has an address, and whether its domain may be written at all. */
export const ownerOf = (address: string, except: string | undefined) =>
  queryOptions({
    queryKey: ['address-owner', address.toLowerCase(), except],
    queryFn: ({ signal }) =>
      desk.addresses.owner({ address, ...(except !== undefined && { except }) }, { signal }),
    staleTime: A_MOMENT,
    retry: false,
  })

/** Reads the list now: what a write has done is seen there, and not in its status. */
export const readBack = (queryClient: QueryClient, ObjectId: string): Promise<readonly Address[]> =>
  queryClient.fetchQuery({ ...addresses(ObjectId), staleTime: 0, retry: false })

export const create = (
  { smtpProxyAddresses: all }: Unity,
  ObjectId: string,
  SmtpAddress: string,
): Promise<string> => all.create({ SmtpAddress, ObjectGlobalUserObjectId: ObjectId })

export const change = (
  { smtpProxyAddresses: all }: Unity,
  addressId: string,
  SmtpAddress: string,
): Promise<void> => all.update(addressId, { SmtpAddress })

export const remove = ({ smtpProxyAddresses: all }: Unity, addressId: string): Promise<void> =>
  all.remove(addressId)

/** Unity's own words for an address that is taken. */
export const isDuplicate = (error: unknown): boolean =>
  isCupiError(error) && error.kind === 'rejected' && /duplicate|already/i.test(error.message)
