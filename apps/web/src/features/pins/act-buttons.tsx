import { useId } from 'react'
import { Button } from '#ui/button.tsx'
import type { Diagnosis } from './diagnosis.ts'
import type { What } from './queries.ts'
import { TERMS, type CredentialActs } from './use-credential-acts.ts'
import { words } from './words.ts'
import classes from './act-buttons.module.css'

type Props = { readonly what: What; readonly acts: CredentialActs; readonly diagnosis: Diagnosis }

/** The smallest fix first, as the one that is meant to be pressed. */
export const ActButtons = ({ what, acts, diagnosis }: Props) => {
  const said = words.of[what]
  const { keys } = TERMS[what]
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
          hint={keys.unlock}
          isBusy={acts.isUnlocking && acts.dialog === undefined}
          disabledBecause={acts.mayUnlock.allowed ? undefined : id}
          onClick={acts.unlock}
        >
          {said.unlock}
        </Button>
      )}
      <Button
        tone={isLocked ? 'plain' : 'primary'}
        hint={keys.reset}
        disabledBecause={acts.mayReset.allowed ? undefined : id}
        onClick={acts.reset}
      >
        {said.reset}
      </Button>
      {reasons.length > 0 && (
        <p id={id} className={classes.reason}>
          {[...new Set(reasons)].join(' ')}
        </p>
      )}
    </>
  )
}
