import type { ReactNode } from 'react'
import classes from './acts.module.css'

type Props = {
  /** Of the sentence, for the acts that it describes. */
  readonly id: string
  /** Why they cannot be done, or what speaks against it. */
  readonly reason: string | undefined
  readonly size?: 'normal' | 'small'
  readonly children?: ReactNode
}

/** Acts in a line, and beside them why they cannot be done. */
export const Acts = ({ id, reason, size = 'small', children }: Props) => (
  <div className={classes.acts}>
    {children}
    {reason !== undefined && (
      <p id={id} className={classes.reason} data-size={size}>
        {reason}
      </p>
    )}
  </div>
)
