import { describeError } from '#api/error-text.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Outcome } from '#ui/outcome.tsx'
import type { Note } from './use-unlock.ts'
import { words } from './words.ts'

/** What came of the last act, under the panel where it was done. */
export const NoteLine = ({ note, onLook }: { readonly note: Note; readonly onLook: () => void }) => {
  switch (note.kind) {
    case 'unlocked':
      return (
        <Outcome tone="good" takesFocus>
          {words.unlock.done(note.at)}
        </Outcome>
      )
    case 'reset':
      return <Outcome tone="good">{words.reset.done(note.at)}</Outcome>
    case 'unseen':
      return <Outcome tone="warn">{`${words.reset.done(note.at)} ${words.reset.unseen}`}</Outcome>
    case 'unknown':
      return (
        <Outcome
          tone="warn"
          takesFocus
          action={
            <Button size="small" onClick={onLook}>
              {words.unlock.look}
            </Button>
          }
        >
          {words.unlock.unknown}
        </Outcome>
      )
    case 'failed':
      return <ErrorPanel {...describeError(note.error)} isAnswer />
  }
}
