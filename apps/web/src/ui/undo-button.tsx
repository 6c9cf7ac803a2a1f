import { spoken } from '#lib/language.ts'
import { Button } from './button.tsx'
import { useKey } from './keys.ts'

const undo = spoken({
  en: 'Undo',
  de: 'Rückgängig',
  es: 'Deshacer',
  fr: 'Annuler la modification',
  pt: 'Desfazer',
})

type Props = { readonly onUndo: () => void; readonly isBusy: boolean }

/** Takes back what has just been done, beside the sentence that says it was. */
export const UndoButton = ({ onUndo, isBusy }: Props) => {
  useKey('z', undo, onUndo)
  return (
    <Button size="small" hint="z" isBusy={isBusy} onClick={onUndo}>
      {undo}
    </Button>
  )
}
