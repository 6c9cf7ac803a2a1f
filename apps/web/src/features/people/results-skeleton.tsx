import { Skeleton } from '#ui/skeleton.tsx'
import classes from './results-skeleton.module.css'

const ROWS = [18, 13, 22, 15, 11, 19, 14, 17, 12, 20]

/** Rows as those that come. */
export const ResultsSkeleton = () => (
  <div className={classes.skeleton} aria-hidden>
    <p>
      <Skeleton width={10} size="note" />
    </p>
    {ROWS.map((width) => (
      <div key={width} className={classes.row}>
        <Skeleton width={width} />
        <Skeleton width={4} />
        <Skeleton width={width + 14} size="note" />
      </div>
    ))}
  </div>
)
