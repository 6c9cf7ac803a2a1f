import type { ReactNode } from 'react'
import classes from './more.module.css'

/** An answer to a question that only some people have. */
export const More = ({ question, children }: { readonly question: string; readonly children: ReactNode }) => (
  <details className={classes.more}>
    <summary>{question}</summary>
    <div>{children}</div>
  </details>
)
