import type { ReactNode } from 'react'
import classes from './data-list.module.css'

type Entry = { readonly label: string; readonly value: ReactNode; readonly isDigits?: boolean }

/** What is known, one line each: word, value. What is not known is left out by the caller. */
export const DataList = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <dl className={classes.list}>
    {entries.map(({ label, value, isDigits }) => (
      <div key={label} className={classes.entry}>
        <dt>{label}</dt>
        <dd data-digits={isDigits || undefined}>{value}</dd>
      </div>
    ))}
  </dl>
)
