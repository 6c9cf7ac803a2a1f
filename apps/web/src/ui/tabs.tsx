import { useEffect, useRef, type ReactNode } from 'react'
import { NavLink, useLocation, type To } from 'react-router'
import { useKey } from './keys.ts'
import classes from './tabs.module.css'

type Item = { readonly to: To; readonly label: string; readonly count?: ReactNode; readonly isFirst: boolean }

/** The key that opens the tab of a place in the row; none beyond the tenth. */
const keyOf = (index: number): string => '1234567890'[index] ?? ''

const Tab = ({
  item: { to, label, count, isFirst },
  index,
}: {
  readonly item: Item
  readonly index: number
}) => {
  const link = useRef<HTMLAnchorElement>(null)
  const key = keyOf(index)
  useKey(key, label, () => link.current?.click(), key !== '')
  return (
    <NavLink
      ref={link}
      to={to}
      end={isFirst}
      replace
      preventScrollReset
      className={classes.tab ?? ''}
      aria-keyshortcuts={key}
    >
      {label} {count !== undefined && <span className={classes.count}>{count}</span>}
    </NavLink>
  )
}

/** Tabs that are places: each has an address, so that it can be sent and gone back to; and the key of its number. */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly Item[] }) => {
  const row = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a telephone the row is wider than the screen.
  useEffect(() => {
    const current = row.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (row.current && current && pathname !== '')
      row.current.scrollLeft = current.offsetLeft - (row.current.clientWidth - current.clientWidth) / 2
  }, [pathname])
  return (
    <nav ref={row} className={classes.tabs} aria-label={label}>
      {items.map((item, index) => (
        <Tab key={item.label} item={item} index={index} />
      ))}
    </nav>
  )
}
