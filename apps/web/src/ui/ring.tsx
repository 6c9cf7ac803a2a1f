import classes from './ring.module.css'

type Props = { readonly seconds: number; readonly children: string }

const RADIUS = 9

/** A ring that empties, and the same in words. */
export const Ring = ({ seconds, children }: Props) => (
  <p className={classes.ring}>
    <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden>
      <circle className={classes.track} cx="11" cy="11" r={RADIUS} />
      <circle
        className={classes.rest}
        cx="11"
        cy="11"
        r={RADIUS}
        pathLength={1}
        style={{ animationDuration: `${seconds}s` }}
      />
    </svg>
    {children}
  </p>
)
