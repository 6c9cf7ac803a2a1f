import { useHolder, type Remark } from '#api/use-holder.ts'
import { changedIn, textIn, type Draft } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'

/** What nobody else may have, asked while it is typed. */
export const useRemarks = ({ user }: Person, draft: Draft): Readonly<Partial<Record<string, Remark>>> => {
  const { ObjectId } = user
  const changed = changedIn(user, draft)
  const typed = (name: string): string => draft[name] ?? textIn(user, name)
  const asked = (name: string, also = name): string =>
    changed.includes(name) || changed.includes(also) ? typed(name) : ''
  const except = ObjectId
  const PartitionObjectId = typed('PartitionObjectId')
  return {
    Alias: useHolder({ field: 'Alias', text: asked('Alias'), except }),
    DtmfAccessId: useHolder(
      {
        field: 'DtmfAccessId',
        text: asked('DtmfAccessId', 'PartitionObjectId'),
        PartitionObjectId,
        except,
      },
      ObjectId,
    ),
  }
}
