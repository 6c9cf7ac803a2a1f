import { Skeleton } from '#ui/skeleton.tsx'
import { VisuallyHidden } from '#ui/visually-hidden.tsx'
import { words } from './words.ts'
import classes from './log-skeleton.module.css'

const ROWS = [22, 28, 19, 25, 30, 21, 24, 27]

/** Rows as those that come. */
export const LogSkeleton = () => (
  <div className={classes.skeleton}>
    <VisuallyHidden>{words.meta.loading}</VisuallyHidden>
    <p aria-hidden>
      <Skeleton width={14} size="note" />
    </p>
    <p aria-hidden>
      <Skeleton width={22} />
    </p>
    <div className={classes.rows} aria-hidden>
      {ROWS.map((width) => (
        <div key={width} className={classes.row}>
          <Skeleton width={7} />
          <Skeleton width={width} />
          <Skeleton width={6} />
        </div>
      ))}
    </div>
  </div>
)
