import type { Note } from '#lib/note.ts'
import { Button } from './button.tsx'
import { Outcome } from './outcome.tsx'
import { recordWords } from './record-words.ts'
import { UndoButton } from './undo-button.tsx'

/** What came of the last write of a screen. */
export type Told = {
  readonly note: Note | undefined
  /** The way back, as long as there is one. */
  readonly undo: { readonly isBusy: boolean; readonly take: () => void } | undefined
  readonly isUndone: boolean
}

type Props = Told & {
  /** Reads again what may or may not have been written. */
  readonly onLook?: () => void
  readonly takesFocus?: boolean
}

/** The outcome where it was done, with the way back beside it. */
export const EndingNote = ({ note, undo, isUndone, onLook, takesFocus = false }: Props) => {
  if (!note) return null
  const look = note.tone === 'warn' && onLook && (
    <Button size="small" onClick={onLook}>
      {recordWords.look}
    </Button>
  )
  return (
    <Outcome
      key={note.text}
      tone={note.tone}
      // The button that undid it is gone, and with it the focus.
      takesFocus={takesFocus || isUndone}
      action={undo ? <UndoButton isBusy={undo.isBusy} onUndo={undo.take} /> : look}
    >
      {note.text}
      {note.said?.map(({ why, quote }) => (
        <span key={quote}>
          {' '}
          {why} <q lang="en">{quote}</q>
        </span>
      ))}
    </Outcome>
  )
}
