import { useEffect, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { matchPath, NavLink, resolvePath, useLocation } from 'react-router'
import { spoken } from '#lib/language.ts'
import { DownIcon } from './icons.tsx'
import { Key } from './key.tsx'
import { LayerContext, useKey, useKeyHint, useLayer } from './keys.ts'
import type { TabItem } from './tabs.tsx'
import { useArrows } from './use-arrows.ts'
import { VisuallyHidden } from './visually-hidden.tsx'
import classes from './more-tabs.module.css'

type Item = TabItem & { readonly shortcut: string }

type Props = { readonly items: readonly Item[] }

const words = spoken({
  en: { more: 'More', all: 'More tabs' },
  de: { more: 'Weitere', all: 'Weitere Reiter' },
  es: { more: 'Más', all: 'Más pestañas' },
  fr: { more: 'Plus', all: 'Plus d’onglets' },
  pt: { more: 'Mais', all: 'Mais abas' },
})

const OPENS = '0'

/** For the list of keys: a digit opens a tab from everywhere, a letter where they are listed. */
const TwoKeys = ({ item: { shortcut, label } }: { readonly item: Item }) => {
  useKeyHint(`${OPENS} ${shortcut}`, label)
  return null
}

type EntryProps = {
  readonly item: Item
  readonly onDone: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const Entry = ({ item, onDone, onKeyDown }: EntryProps) => {
  const { to, label, count, isFirst, shortcut } = item
  const link = useRef<HTMLAnchorElement>(null)
  useKey(shortcut, label, () => link.current?.click())
  return (
    <li>
      <NavLink
        ref={link}
        data-row
        to={to}
        end={isFirst}
        replace
        preventScrollReset
        className={classes.entry ?? ''}
        aria-keyshortcuts={shortcut}
        onClick={onDone}
        onKeyDown={onKeyDown}
      >
        <span>
          {label} {count !== undefined && <span className={classes.count}>{count}</span>}
        </span>
        <Key name={shortcut} />
      </NavLink>
    </li>
  )
}

/** Also where the focus has gone back to the button, above the open list. */
const Closing = ({ onDone }: Pick<EntryProps, 'onDone'>) => {
  useKey('Escape', words.all, onDone)
  return null
}

const List = ({ items, id, onDone }: Props & { readonly id: string; readonly onDone: () => void }) => {
  const layer = useLayer()
  const { list, onKeyDown } = useArrows()
  useEffect(() => {
    const rows = list.current
    ;(
      rows?.querySelector<HTMLElement>('[aria-current=page]') ?? rows?.querySelector<HTMLElement>('a')
    )?.focus()
  }, [list])
  return (
    <LayerContext value={layer}>
      <Closing onDone={onDone} />
      <div ref={list} id={id} className={classes.list}>
        <ul>
          {items.map((item) => (
            <Entry key={item.label} item={item} onDone={onDone} onKeyDown={onKeyDown} />
          ))}
        </ul>
      </div>
    </LayerContext>
  )
}

/** The tabs that have no room in the line; where one of them is open, its name stands on the button. */
export const MoreTabs = ({ items }: Props) => {
  const { pathname } = useLocation()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const current = items.find(
    ({ to, isFirst }) =>
      matchPath({ path: resolvePath(to, pathname).pathname, end: isFirst }, pathname) !== null,
  )
  const done = (): void => {
    button.current?.focus()
    setOpen(false)
  }
  useKey(OPENS, words.all, () => setOpen(true))
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false)
  }
  return (
    <div className={classes.more} onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className={classes.button}
        data-current={current !== undefined || undefined}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-keyshortcuts={OPENS}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden={!current}>{current?.label ?? words.more}</span>
        <VisuallyHidden>{current ? `(${words.all})` : words.all}</VisuallyHidden>
        <DownIcon size={12} />
        <Key name={OPENS} />
      </button>
      {items.map((item) => item.shortcut > '9' && <TwoKeys key={item.label} item={item} />)}
      {isOpen && <List items={items} id={id} onDone={done} />}
    </div>
  )
}
