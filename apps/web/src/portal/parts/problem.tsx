import type { ReactNode } from 'react'
import { WarnIcon } from '#ui/icons.tsx'
import classes from './problem.module.css'

/** What is wrong, in a line that is read out as soon as it stands there. */
export const Problem = ({ id, children }: { readonly id?: string; readonly children: ReactNode }) => (
  <p id={id} className={classes.problem} role="alert">
    <WarnIcon size={20} />
    <span>{children}</span>
  </p>
)
