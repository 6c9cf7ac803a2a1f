import type { ReactNode } from 'react'
import { WarnIcon } from './icons.tsx'
import classes from './banner.module.css'

/** Something about the whole page that lasts until it is over. */
export const Banner = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className={classes.banner} role="status">
    <WarnIcon />
    <p>
      <strong>{title}</strong> {children}
    </p>
  </div>
)
