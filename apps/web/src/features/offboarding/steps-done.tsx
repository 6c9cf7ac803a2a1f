import { sayWhy } from '#api/error-text.ts'
import { Reason } from '#api/sentence.tsx'
import { EndingNote, type Told } from '#ui/ending-note.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { UndoButton } from '#ui/undo-button.tsx'
import type { Ended } from './use-offboarding.ts'
import { words } from './words.ts'
import classes from './steps-done.module.css'

/** What came of each step, also where only some are done. */
export const StepsDone = ({
  ended: { step, result },
  ending,
}: {
  readonly ended: Ended
  /** Of what can be taken back. */
  readonly ending: Told | undefined
}) => {
  if (result === 'lost')
    return (
      <Outcome tone="warn" takesFocus>
        {words.lost}
      </Outcome>
    )
  if (ending?.isUndone) return <EndingNote {...ending} />
  return (
    <div className={classes.done}>
      <Outcome
        tone={result.outcome === 'done' ? 'good' : 'warn'}
        takesFocus
        action={ending?.undo && <UndoButton isBusy={ending.undo.isBusy} onUndo={ending.undo.take} />}
      >
        {words.ended[step][result.outcome]}
      </Outcome>
      {step === 'disable' && (
        <ul className={classes.steps} aria-label={words.stepsLabel}>
          {result.steps.map(({ step: each, name, outcome, changeId, ...told }) => (
            // Two devices may have one name: then their changes tell them apart.
            <li key={`${each} ${name} ${changeId}`} data-outcome={outcome}>
              {words.steps[each](name ?? '')}: <strong>{words.outcomes[outcome]}</strong>
              {told.why !== undefined && (
                <span className={classes.why}>
                  {' '}
                  <Reason {...sayWhy(told)} />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {step === 'delete' && result.steps.some(({ why }) => why) && (
        <p className={classes.why}>
          {result.steps.map((told) => (
            <Reason key={told.step} {...sayWhy(told)} />
          ))}
        </p>
      )}
    </div>
  )
}
