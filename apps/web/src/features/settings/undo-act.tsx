import { useQuery } from '@tanstack/react-query'
import { useSession } from '#api/session.ts'
import { Button } from '#ui/button.tsx'
import { useKey } from '#ui/keys.ts'
import { lastChange, type Past } from './queries.ts'
import { words } from './words.ts'

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
  const undo = (): void => {
    if (change && !isBusy) onUndo(change.id)
  }
  useKey('z', words.undo, undo, Boolean(change))
  return change ? (
    <Button size="small" hint="z" isBusy={isBusy} onClick={undo}>
      {words.undo}
    </Button>
  ) : null
}
