import { serverNow } from '#api/clock.ts'
import { troubleOf } from '#api/trouble.ts'
import { byDay } from '#lib/by-day.ts'
import { longDay } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey, useKeyHint } from '#ui/keys.ts'
import { useArrows } from '#ui/use-arrows.ts'
import { ActRow } from './act-row.tsx'
import { latestAt } from './acts.ts'
import type { Filter } from './filters.ts'
import { LogSkeleton } from './log-skeleton.tsx'
import { NoActs } from './no-acts.tsx'
import type { useActs } from './use-acts.ts'
import { useOpenAct } from './use-open-act.ts'
import { words } from './words.ts'
import classes from './log.module.css'

type Props = ReturnType<typeof useActs> & {
  readonly filter: Filter
  /** All of it is about one person, whose page it stands on. */
  readonly isOfPerson?: boolean
}

/** The acts, newest first, under their days. */
export const Log = ({ filter, query, acts, isOfPerson = false }: Props) => {
  const [open, setOpen] = useOpenAct()
  const { list, onKeyDown, move } = useArrows()
  useKey('ArrowDown', words.keys.move, () => move(1), acts.length > 0)
  useKeyHint('Enter', words.keys.open)
  useKey('l', words.meta.again, () => void query.refetch())
  useKey('Escape', words.keys.close, () => setOpen(null), open !== null)

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  if (!query.data) return <LogSkeleton />
  const now = serverNow()
  return (
    <section className={classes.log} aria-label={words.log} aria-busy={query.isPlaceholderData}>
      <div className={classes.meta}>
        <p role="status">
          {words.meta.shown(acts.length, !query.hasNextPage)}{' '}
          <span>{words.meta.asOf(new Date(query.dataUpdatedAt), now)}</span>
        </p>
        <Button
          size="small"
          tone="quiet"
          hint="l"
          isBusy={query.isRefetching && !query.isFetchingNextPage}
          onClick={() => void query.refetch()}
        >
          {words.meta.again}
        </Button>
      </div>
      {acts.length === 0 ? (
        <NoActs filter={filter} isOfPerson={isOfPerson} />
      ) : (
        // The arrows move the focus between buttons that are in it.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div ref={list} className={classes.days} onKeyDown={onKeyDown}>
          {byDay(acts, latestAt, longDay).map(({ day, items: some }) => (
            <section key={day} aria-label={day}>
              <h2 className={classes.day}>{day}</h2>
              <ul className={classes.acts}>
                {some.map((act) => (
                  <ActRow
                    key={act.operationId}
                    act={act}
                    now={now}
                    isOpen={open === act.operationId}
                    isOfPerson={isOfPerson}
                    onToggle={() => setOpen(open === act.operationId ? null : act.operationId)}
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
            {words.meta.older}
          </Button>
        </div>
      )}
    </section>
  )
}
