import { useInfiniteQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { troubleOf } from '#api/trouble.ts'
import { byDay } from '#lib/by-day.ts'
import { longDay } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey, useKeyHint } from '#ui/keys.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { useArrows } from '#ui/use-arrows.ts'
import { ChangeDetails } from './change-details.tsx'
import { ChangeRow } from './change-row.tsx'
import { journal, type Filter } from './queries.ts'
import { useOpen } from './use-open.ts'
import { words } from './words.ts'
import classes from './journal.module.css'

const WIDTHS = [24, 30, 20, 27, 22]

const Loading = () => (
  <div className={classes.rows} role="status" aria-label={words.loading}>
    {WIDTHS.map((width) => (
      <div key={width} className={classes.loading}>
        <Skeleton width={width} />
      </div>
    ))}
  </div>
)

type Props = { readonly filter: Filter; readonly isOfPerson?: boolean }

/** The changes, newest first, under their days. */
export const Journal = ({ filter, isOfPerson = false }: Props) => {
  const id = useId()
  const query = useInfiniteQuery(journal(filter))
  const { change: open, put } = useOpen()
  const { list, onKeyDown, move } = useArrows()
  const changes = query.data?.pages.flatMap(({ items }) => items) ?? []
  const close = (): void => put({ change: undefined })
  const show = (change: string): void => put({ change })
  useKey('ArrowDown', words.keys.move, () => move(1), changes.length > 0)
  useKeyHint('Enter', words.keys.open)
  useKey('l', words.again, () => void query.refetch())
  useKey('Escape', words.keys.close, close, open !== undefined)

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  if (!query.data) return <Loading />
  // A link, or another change, may lead to one that is not on the pages read so far.
  const isElsewhere = open !== undefined && !changes.some((each) => each.id === open)
  return (
    <section className={classes.journal} aria-label={words.journal}>
      <div className={classes.meta}>
        <p role="status">{words.shown(changes.length, !query.hasNextPage)}</p>
        <Button
          size="small"
          tone="quiet"
          hint="l"
          isBusy={query.isRefetching && !query.isFetchingNextPage}
          onClick={() => void query.refetch()}
        >
          {words.again}
        </Button>
      </div>
      {isElsewhere && (
        <div className={classes.rows}>
          <ChangeDetails id={id} change={open} onOpen={show} isOfPerson={isOfPerson} />
        </div>
      )}
      {changes.length === 0 ? (
        <EmptyState title={isOfPerson ? words.empty.person : words.empty.title}>
          {words.empty.text}
        </EmptyState>
      ) : (
        // The arrows move the focus between buttons that are in it.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div ref={list} className={classes.days} onKeyDown={onKeyDown}>
          {byDay(changes, ({ at }) => at, longDay).map(({ day, items }) => (
            <section key={day} aria-label={day}>
              <h2 className={classes.day}>{day}</h2>
              <ul className={classes.rows}>
                {items.map((change) => (
                  <ChangeRow
                    key={change.id}
                    change={change}
                    isOpen={open === change.id}
                    isOfPerson={isOfPerson}
                    onToggle={() => (open === change.id ? close() : show(change.id))}
                    onOpen={show}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      {query.hasNextPage && (
        <div className={classes.more}>
          <Button isBusy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {words.older}
          </Button>
        </div>
      )}
    </section>
  )
}
