import { useQuery } from '@tanstack/react-query'
import type { Conflicts } from '@unity-desk/contract'
import { judgeDraft, type Draft, type FieldName } from './draft.ts'
import { ownerOf } from './queries.ts'

export type Owner = Conflicts['items'][number]['owner']

/** Who has the alias, the extension or the address already, as far as it can be known before it is sent. */
export const useOwners = (draft: Draft): Readonly<Partial<Record<FieldName, Owner>>> => {
  const wrong = judgeDraft(draft)
  const asked = (name: FieldName): string => (wrong[name] ? '' : draft[name].trim())
  const { data: Alias } = useQuery(ownerOf('Alias', asked('Alias')))
  const { data: DtmfAccessId } = useQuery(ownerOf('DtmfAccessId', asked('DtmfAccessId')))
  const { data: EmailAddress } = useQuery(ownerOf('SmtpAddress', asked('EmailAddress')))
  return {
    ...(Alias && { Alias }),
    ...(DtmfAccessId && { DtmfAccessId }),
    ...(EmailAddress && { EmailAddress }),
  }
}
