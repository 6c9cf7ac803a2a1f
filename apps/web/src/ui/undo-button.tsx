import { Button } from './button.tsx'
import { useKey } from './keys.ts'
import { recordWords } from './record-words.ts'

type Props = { readonly onUndo: () => void; readonly isBusy: boolean }

/** Takes back what has just been done, beside the sentence that says it was. */
export const UndoButton = ({ onUndo, isBusy }: Props) => {
  useKey('z', recordWords.undo, onUndo)
  return (
    <Button size="small" hint="z" isBusy={isBusy} onClick={onUndo}>
      {recordWords.undo}
    </Button>
  )
}
