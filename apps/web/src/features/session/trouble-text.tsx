import { ErrorPanel } from '#ui/error-panel.tsx'
import type { Trouble } from './use-attempt.ts'
import classes from './trouble-text.module.css'

/** Why the last attempt did not do. What is counted down is read out once, not every second. */
export const TroubleText = ({
  id,
  trouble,
}: {
  readonly id: string
  readonly trouble: Trouble | undefined
}) => {
  if (trouble?.kind === 'other') return <ErrorPanel {...trouble.text} />
  return (
    <p id={id} className={classes.trouble} role={trouble?.kind === 'throttled' ? 'timer' : 'alert'}>
      {trouble?.text}
    </p>
  )
}
