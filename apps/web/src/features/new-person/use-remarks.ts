import { useHolder, type Remark } from '#api/use-holder.ts'
import { judgeDraft, type Draft, type FieldName } from './draft.ts'

export type Remarks = Readonly<Partial<Record<FieldName, Remark>>>

/** Who has the alias, the extension or the address already, as far as it can be known before it is sent. */
export const useRemarks = (draft: Draft, PartitionObjectId: string | undefined): Remarks => {
  const wrong = judgeDraft(draft)
  const asked = (name: FieldName): string => (wrong[name] ? '' : draft[name])
  return {
    Alias: useHolder({ field: 'Alias', text: asked('Alias') }),
    DtmfAccessId: useHolder({ field: 'DtmfAccessId', text: asked('DtmfAccessId'), PartitionObjectId }),
    EmailAddress: useHolder({ field: 'SmtpAddress', text: asked('EmailAddress') }),
  }
}
