import { serverNow } from '#api/clock.ts'
import { useTick } from '#ui/use-tick.ts'
import { words } from './words.ts'
import classes from './time-left.module.css'

const SECOND = 1000

/** `9:41` */
const clockOf = (milliseconds: number): string => {
  const seconds = Math.max(0, Math.ceil(milliseconds / SECOND))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** How long something is still good for, counted down. */
export const TimeLeft = ({ until }: { readonly until: string }) => {
  useTick(SECOND)
  const left = clockOf(new Date(until).getTime() - serverNow().getTime())
  return (
    <span className={classes.left} role="timer">
      {words.left(left)}
    </span>
  )
}
