import type { ReactNode } from 'react'
import classes from './visually-hidden.module.css'

/** Read out, and not shown. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className={classes.hidden}>{children}</span>
)
