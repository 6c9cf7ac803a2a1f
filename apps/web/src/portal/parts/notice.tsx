import type { ReactNode } from 'react'
import classes from './notice.module.css'

type Props = {
  readonly tone: 'good' | 'warn' | 'danger' | 'calm'
  readonly children: ReactNode
  /** Read out when it comes; what was there from the beginning needs none. */
  readonly role?: 'status' | 'alert'
}

/** A box with something that must not be missed. */
export const Notice = ({ tone, children, role }: Props) => (
  <div className={classes.notice} data-tone={tone} role={role}>
    {children}
  </div>
)
