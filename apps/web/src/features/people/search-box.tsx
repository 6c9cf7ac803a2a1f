import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react'
import { useMatch } from 'react-router'
import { focusSearch, SEARCH_ID } from '#lib/search-box.ts'
import { dropHeldKeys, holdKeys } from '#ui/held-keys.ts'
import { SearchIcon } from '#ui/icons.tsx'
import { Key } from '#ui/key.tsx'
import { useKey, useKeyHint } from '#ui/keys.ts'
import { chosenRow } from './active.ts'
import { LIST_ID, optionId } from './result-row.tsx'
import { useResults } from './use-results.ts'
import { words } from './words.ts'
import classes from './search-box.module.css'

/** How long the fingers rest before the server is asked. */
const REST_MS = 110
const PAGE_OF_ROWS = 8

/** The box in the header. The keys go on working in it while the list shows what they do. */
export const SearchBox = () => {
  const { q, ticket, open, ask, query, active, isCertain, move, openPerson, isListShown } = useResults()
  const [text, setText] = useState(q)
  const [shownFor, setShownFor] = useState(q)
  const [asked, setAsked] = useState(q)
  /** Enter came before the rows: who is meant is opened when they are there. */
  const isAwaited = useRef(false)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  // The address has changed by itself, by going back or through a link.
  if (shownFor !== q) {
    setShownFor(q)
    // What this box has asked itself comes back later than what is typed on meanwhile.
    if (q !== asked) {
      setAsked(q)
      setText(q)
    }
  }

  const askNow = useEffectEvent((next: string) => {
    setAsked(next)
    if (next !== q || open !== undefined) ask(next)
  })
  const openActive = useEffectEvent(() => {
    isAwaited.current = false
    // Keys that were typed ahead are for somebody who was named exactly, never for the first of many.
    if (!isCertain) dropHeldKeys()
    if (active !== undefined) return openPerson(active)
    focusSearch()
  })

  // A link from the desk's ticket system names one person: their page is what it is for.
  const [isFresh, setFresh] = useState(true)
  const isLinked = isFresh && ticket !== '' && q !== '' && open === undefined
  const openLinked = useEffectEvent(() => {
    if (isCertain && active !== undefined) openPerson(active, { isInstead: true })
  })
  if (isFresh && open !== undefined) setFresh(false)

  const isSettled = text.trim() === q && query.isSuccess && !query.isPlaceholderData
  useEffect(() => {
    if (isSettled && isAwaited.current) openActive()
    else if (isSettled && isLinked) openLinked()
  }, [isSettled, isLinked])

  const type = (next: string): void => {
    setText(next)
    setFresh(false)
    isAwaited.current = false
    chosenRow.set(undefined)
    clearTimeout(rest.current)
    rest.current = setTimeout(() => askNow(next.trim()), REST_MS)
  }

  const enter = (): void => {
    clearTimeout(rest.current)
    holdKeys()
    // What is typed from here on is not for the box.
    document.querySelector<HTMLElement>('#page')?.focus()
    if (text.trim() !== q) askNow(text.trim())
    if (isSettled) openActive()
    else isAwaited.current = true
  }

  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(PAGE_OF_ROWS),
    PageUp: () => move(-PAGE_OF_ROWS),
    Enter: enter,
    Escape: () => {
      if (text !== '') type('')
    },
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The key that leads here, pressed by habit by who is here already: no name begins with it.
    if (event.key === '/' && event.currentTarget.selectionStart === 0) event.preventDefault()
    const act = acts[event.key]
    if (!act || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }

  // Search is home: who comes in can type at once. On a telephone that would push the keyboard over the list.
  const isHome = useMatch('/people') !== null
  useEffect(() => {
    const isNowhere = document.activeElement?.matches('body, main')
    const isFree = isNowhere && !matchMedia('(pointer: coarse)').matches
    if (isHome && isFree) focusSearch()
  }, [isHome])

  useKey('/', words.search.key, focusSearch)
  useKeyHint('ArrowDown', words.search.move)
  useKeyHint('Enter', words.search.open)

  return (
    <div className={classes.box}>
      <SearchIcon />
      <input
        id={SEARCH_ID}
        className={classes.input}
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={isListShown}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        {...(isListShown && active !== undefined && { 'aria-activedescendant': optionId(active) })}
        placeholder={words.search.placeholder}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        maxLength={200}
        dir="auto"
        value={text}
        onChange={({ currentTarget }) => type(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.key}>
        <Key name={text === '' ? '/' : 'Escape'} />
      </span>
    </div>
  )
}
