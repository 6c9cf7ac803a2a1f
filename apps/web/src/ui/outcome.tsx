import { useEffect, useRef, type ReactNode } from 'react'
import { DoneIcon, WarnIcon } from './icons.tsx'
import classes from './outcome.module.css'

type Props = {
  readonly tone: 'good' | 'warn'
  readonly children: ReactNode
  readonly action?: ReactNode
  /** Where the act that led here is gone from the screen, and with it the focus. */
  readonly takesFocus?: boolean
}

/** What came of an act, where it was done, until the next one. */
export const Outcome = ({ tone, children, action, takesFocus = false }: Props) => {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) ref.current?.focus()
  }, [takesFocus])
  return (
    <div ref={ref} className={classes.outcome} data-tone={tone} role="status" tabIndex={-1}>
      {tone === 'good' ? <DoneIcon /> : <WarnIcon />}
      <p>{children}</p>
      {action}
    </div>
  )
}
