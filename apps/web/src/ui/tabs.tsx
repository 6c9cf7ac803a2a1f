import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { NavLink, type To } from 'react-router'
import { useKey } from './keys.ts'
import { MoreTabs } from './more-tabs.tsx'
import classes from './tabs.module.css'

export type TabItem = {
  readonly to: To
  readonly label: string
  readonly count?: ReactNode
  /** Its address is the beginning of those of the others. */
  readonly isFirst: boolean
}

/** As many as there are digits; 0 opens the others. */
const MOST_IN_ROW = 9

/** The key of a tab: its number on the page, and past the ninth a letter where they are listed. */
const keyOf = (index: number): string =>
  index < MOST_IN_ROW ? String(index + 1) : String.fromCodePoint(97 + index - MOST_IN_ROW)

const Tab = ({
  item: { to, label, count, isFirst },
  shortcut,
  isFolded,
}: {
  readonly item: TabItem
  readonly shortcut: string
  readonly isFolded: boolean
}) => {
  const link = useRef<HTMLAnchorElement>(null)
  useKey(shortcut, label, () => link.current?.click())
  return (
    <NavLink
      ref={link}
      to={to}
      end={isFirst}
      replace
      preventScrollReset
      className={classes.tab ?? ''}
      data-folded={isFolded || undefined}
      aria-keyshortcuts={shortcut}
    >
      {label} {count !== undefined && <span className={classes.count}>{count}</span>}
    </NavLink>
  )
}

/** How many tabs have room in one line: the others wrap below it, where they keep their width and nobody sees them. */
const useFitting = (row: RefObject<HTMLElement | null>, count: number): number => {
  const [fitting, setFitting] = useState(count)
  useLayoutEffect(() => {
    const tabs = [...(row.current?.children ?? [])]
      .slice(0, count)
      .filter((each) => each instanceof HTMLElement)
    const measure = (): void =>
      setFitting(tabs.filter(({ offsetTop }) => offsetTop === tabs[0]?.offsetTop).length)
    const observer = new ResizeObserver(measure)
    for (const each of [row.current, ...tabs]) if (each) observer.observe(each)
    measure()
    return () => observer.disconnect()
  }, [row, count])
  return fitting
}

/**
 * Tabs that are places: each has an address, so that it can be sent and gone back to. They stand in one line, whatever the
 * window and the language; those that have no room are behind one button.
 */
export const Tabs = ({ label, items }: { readonly label: string; readonly items: readonly TabItem[] }) => {
  const row = useRef<HTMLDivElement>(null)
  const inRow = items.slice(0, MOST_IN_ROW)
  const fitting = useFitting(row, inRow.length)
  const folded = items.map((item, index) => ({ ...item, shortcut: keyOf(index) })).slice(fitting)
  return (
    <nav className={classes.tabs} aria-label={label}>
      <div ref={row} className={classes.row}>
        {inRow.map((item, index) => (
          <Tab key={item.label} item={item} shortcut={keyOf(index)} isFolded={index >= fitting} />
        ))}
      </div>
      {folded.length > 0 && <MoreTabs items={folded} />}
    </nav>
  )
}
