import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, type ComponentType, type KeyboardEvent } from 'react'
import { troubleOf } from '#api/trouble.ts'
import { focusSearch } from '#lib/search-box.ts'
import { useStore } from '#lib/store.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useTwoPanes } from '#ui/use-media.ts'
import { NoResults } from './no-results.tsx'
import { everybody } from './queries.ts'
import { isNarrowed } from './question.ts'
import { Recents } from './recents.tsx'
import { LIST_ID, optionId, ResultRow } from './result-row.tsx'
import { ResultsHead } from './results-head.tsx'
import { ResultsSkeleton } from './results-skeleton.tsx'
import { selection, toggle } from './selection.ts'
import { useResults } from './use-results.ts'
import { words } from './words.ts'
import classes from './results.module.css'

/** The pane of the results: how many, how old, and who. */
export const Results = ({ ListActs }: { readonly ListActs: ComponentType }) => {
  const { question, q, open, linkTo, query, rows, active, move, openPerson, readMore } = useResults()
  const { data: total } = useQuery(everybody)
  // Where there is room they stand beside the list.
  const isBare = !useTwoPanes() && q === '' && !isNarrowed(question)
  const selected = useStore(selection)
  const end = useRef<HTMLDivElement>(null)
  const [first] = query.data?.pages ?? []

  useEffect(() => {
    if (active !== undefined)
      document.querySelector(`#${CSS.escape(optionId(active))}`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const reachEnd = useEffectEvent(readMore)
  useEffect(() => {
    const sentinel = end.current
    if (!sentinel || rows.length === 0) return undefined
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) reachEnd()
    })
    observer.observe(sentinel)
    return () => observer.disconnect()
    // Watched anew after each page, as the end may still be in sight.
  }, [rows.length])

  const toggleActive = (): void => {
    const entry = rows.find(({ ObjectId }) => ObjectId === active)
    if (entry) toggle(entry)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const acts: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => active !== undefined && openPerson(active),
      ...(selected && { ' ': toggleActive }),
      Escape: focusSearch,
    }
    const act = acts[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  const trouble = troubleOf(query)
  if (trouble)
    return (
      <div className={classes.message}>
        <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
      </div>
    )
  if (!first) return <ResultsSkeleton />
  return (
    <div className={classes.results} aria-busy={query.isPlaceholderData}>
      <ResultsHead page={first} everybody={total} ListActs={ListActs} />
      {isBare && <Recents />}
      {rows.length === 0 ? (
        <NoResults
          isComplete={first.asOf !== null}
          read={first.sweep?.read ?? total ?? 0}
          alternates={first.alternates}
        />
      ) : (
        <div
          id={LIST_ID}
          className={classes.list}
          role="listbox"
          aria-label={words.results.label}
          aria-multiselectable={selected !== undefined}
          tabIndex={0}
          {...(active !== undefined && { 'aria-activedescendant': optionId(active) })}
          onKeyDown={onKeyDown}
        >
          {rows.map((entry, index) => (
            <ResultRow
              key={entry.ObjectId}
              entry={entry}
              q={q}
              to={linkTo(entry.ObjectId)}
              place={{ index, total: first.total }}
              isActive={entry.ObjectId === active}
              isOpen={entry.ObjectId === open}
              isSelected={selected?.has(entry.ObjectId)}
              onOpen={openPerson}
            />
          ))}
          <div ref={end} className={classes.end} role="presentation">
            {query.isFetchingNextPage && words.results.loadingMore}
          </div>
        </div>
      )}
    </div>
  )
}
