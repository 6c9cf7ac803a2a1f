import type { ReactNode } from 'react'
import classes from './state-tag.module.css'

export type Tone = 'danger' | 'warn' | 'good' | 'calm'

/** A state in a word; the colour only repeats it. */
export const StateTag = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={classes.tag} data-tone={tone}>
    {children}
  </span>
)
