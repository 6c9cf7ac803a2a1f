import type { ReactNode } from 'react'
import { NavLink, type To } from 'react-router'
import classes from './tabs.module.css'

type Item = { readonly to: To; readonly label: string; readonly count?: ReactNode; readonly isFirst: boolean }

/** Tabs that are places: each has an address, so that it can be sent and gone back to. */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly Item[] }) => (
  <nav className={classes.tabs} aria-label={label}>
    {items.map(({ to, label, count, isFirst }) => (
      <NavLink key={label} to={to} end={isFirst} replace preventScrollReset className={classes.tab ?? ''}>
        {label} {count !== undefined && <span className={classes.count}>{count}</span>}
      </NavLink>
    ))}
  </nav>
)
