import { useQuery } from '@tanstack/react-query'
import { troubleOf } from '#api/trouble.ts'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { ChangeFacts } from './change-facts.tsx'
import { DiffView } from './diff-view.tsx'
import { detail } from './queries.ts'
import { RevertAct } from './revert-act.tsx'
import { WentWith } from './went-with.tsx'
import { words } from './words.ts'
import classes from './change-details.module.css'

type Props = {
  readonly id: string
  readonly change: string
  readonly onOpen: (id: string) => void
  readonly isOfPerson?: boolean
}

/** One change in full: what it was, what it became, what it is now, and the way back. */
export const ChangeDetails = ({ id, change, onOpen, isOfPerson = false }: Props) => {
  const query = useQuery(detail(change))
  const trouble = troubleOf(query)
  return (
    <div id={id} className={classes.details}>
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {!trouble && !query.data && (
        <div className={classes.loading} role="status" aria-label={words.loading}>
          <Skeleton width={30} />
          <Skeleton width={36} />
          <Skeleton width={24} />
        </div>
      )}
      {query.data && (
        <>
          <DiffView change={query.data} />
          {query.data.kind === 'remove' && <WentWith change={query.data} />}
          <RevertAct key={query.data.id} change={query.data} />
          <ChangeFacts change={query.data} onOpen={onOpen} isOfPerson={isOfPerson} />
        </>
      )}
    </div>
  )
}
