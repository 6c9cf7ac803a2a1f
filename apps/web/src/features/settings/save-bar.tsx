import { useEffect } from 'react'
import { labelOf } from '#fields/label.ts'
import { Button } from '#ui/button.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { recordWords } from '#ui/record-words.ts'
import type { Settings } from './use-settings.ts'
import { words } from './words.ts'
import classes from './save-bar.module.css'

type Props = {
  readonly settings: Settings
  readonly onDiscard: () => void
}

/** What is changed and not saved; and what came of it when it was. */
export const SaveBar = ({ settings, onDiscard }: Props) => {
  const { changed, flawed, remarks, refusal, ending, isBusy, look } = settings
  const isLeft = changed.length > 0
  // It comes over what is being typed (WCAG 2.4.11); the field's margin is as high as it may grow.
  useEffect(() => {
    const field = document.activeElement
    if (isLeft && field?.matches('input, select')) field.scrollIntoView({ block: 'nearest' })
  }, [isLeft])
  const refused = refusal !== undefined && (
    <p role="alert" className={classes.refusal}>
      {refusal}
    </p>
  )
  if (!isLeft && !ending.note) return refused
  return (
    <div className={classes.end}>
      {/* What was typed meanwhile keeps the focus. */}
      <EndingNote {...ending} onLook={look} takesFocus={!isLeft} />
      {isLeft && (
        <div className={classes.bar}>
          <div className={classes.text}>
            <p>
              {words.unsaved(changed.length)} {changed.map((name) => labelOf(name, 'users')).join(', ')}
            </p>
            {flawed && (
              <p className={classes.refusal}>
                {remarks[flawed.name]?.error ?? words.flawed(labelOf(flawed.name, 'users'))}
              </p>
            )}
            {refused}
          </div>
          <Button hint="Escape" onClick={onDiscard}>
            {words.discard}
          </Button>
          <Button type="submit" tone="primary" hint="Enter" isBusy={isBusy}>
            {recordWords.save}
          </Button>
        </div>
      )}
    </div>
  )
}
