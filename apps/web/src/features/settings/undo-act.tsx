import { useQuery } from '@tanstack/react-query'
import { useSession } from '#api/session.ts'
import { UndoButton } from '#ui/undo-button.tsx'
import { lastChange, type Past } from './queries.ts'

type Props = {
  readonly ObjectId: string
  readonly past: Past
  readonly isBusy: boolean
  readonly onUndo: (changeId: string) => void
}

/** Takes the last change back, where the journal says that this can be done. */
export const UndoAct = ({ ObjectId, past, isBusy, onUndo }: Props) => {
  const { name } = useSession().operator
  const { data: change } = useQuery(lastChange(ObjectId, name, past))
  return change ? <UndoButton isBusy={isBusy} onUndo={() => !isBusy && onUndo(change.id)} /> : null
}
