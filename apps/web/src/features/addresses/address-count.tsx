import { useQuery } from '@tanstack/react-query'
import { addresses } from './queries.ts'

/** How many there are, beside the tab's name. */
export const AddressCount = ({ ObjectId }: { readonly ObjectId: string }) =>
  useQuery(addresses(ObjectId)).data?.length
