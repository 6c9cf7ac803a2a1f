import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { troubleOf } from '#api/trouble.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import classes from './section.module.css'

type Props<Entry> = {
  readonly label: string
  readonly text: string
  /** The act of the section. */
  readonly action: ReactNode
  readonly query: UseQueryResult<readonly Entry[]>
  readonly empty: ReactNode
  /** What came of the last act. */
  readonly note: string | undefined
  readonly children: (entry: Entry) => ReactNode
}

const Loading = () => (
  <ul className={classes.entries} aria-hidden>
    {[14, 11, 16].map((width) => (
      <li key={width} className={classes.entry}>
        <span className={classes.body}>
          <Skeleton width={width} />
          <br />
          <Skeleton width={width + 16} size="note" />
        </span>
      </li>
    ))}
  </ul>
)

/** A list with what it is for, its one act, and what came of the last one. */
export const Section = <Entry,>({ label, text, action, query, empty, note, children }: Props<Entry>) => {
  const trouble = troubleOf(query)
  return (
    <section className={classes.section} aria-label={label} aria-busy={query.isPending}>
      <div className={classes.head}>
        <p>{text}</p>
        {action}
      </div>
      {note !== undefined && <Outcome tone="good">{note}</Outcome>}
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {!trouble && !query.data && <Loading />}
      {query.data?.length === 0 && empty}
      {query.data && query.data.length > 0 && (
        <ul className={classes.entries} aria-label={label}>
          {query.data.map(children)}
        </ul>
      )}
    </section>
  )
}
