import { useId } from 'react'
import { Button } from '#ui/button.tsx'
import type { Diagnosis } from './diagnosis.ts'
import type { PinActs } from './use-pin-acts.ts'
import { words } from './words.ts'
import classes from './act-buttons.module.css'

type Props = { readonly acts: PinActs; readonly diagnosis: Diagnosis }

/** The smallest fix first, as the one that is meant to be pressed. */
export const ActButtons = ({ acts, diagnosis }: Props) => {
  const id = useId()
  const isLocked = diagnosis.fixes[0] !== 'reset'
  const reasons = [acts.mayReset, acts.mayUnlock].flatMap((verdict) =>
    verdict.allowed ? [] : [verdict.reason],
  )
  return (
    <>
      {isLocked && (
        <Button
          tone="primary"
          hint="u"
          isBusy={acts.isUnlocking && acts.dialog === undefined}
          disabledBecause={acts.mayUnlock.allowed ? undefined : id}
          onClick={acts.unlock}
        >
          {words.panel.unlock}
        </Button>
      )}
      <Button
        tone={isLocked ? 'plain' : 'primary'}
        hint="r"
        disabledBecause={acts.mayReset.allowed ? undefined : id}
        onClick={acts.reset}
      >
        {words.panel.reset}
      </Button>
      {reasons.length > 0 && (
        <p id={id} className={classes.reason}>
          {[...new Set(reasons)].join(' ')}
        </p>
      )}
    </>
  )
}
