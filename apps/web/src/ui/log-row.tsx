import { useId, type ReactNode } from 'react'
import { clockWithSeconds } from '#lib/time.ts'
import { Name } from './name.tsx'
import { StateTag, type Tone } from './state-tag.tsx'
import classes from './log-row.module.css'

type Props = {
  readonly at: string
  /** What was done. */
  readonly action: ReactNode
  /** To whom or what, and what else tells it from others; each after a dot. */
  readonly parts: readonly ReactNode[]
  /** Who did it. */
  readonly who: string
  readonly state: { readonly tone: Tone; readonly word: string }
  /** Somebody should look at it. */
  readonly isToCheck?: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** All of it, once it is opened. */
  readonly children: (id: string) => ReactNode
}

/** Something that was done, in a line of a log; all of it below when it is opened. */
export const LogRow = ({ at, action, parts, who, state, isToCheck, isOpen, onToggle, children }: Props) => {
  const id = useId()
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-row
        data-check={isToCheck}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={classes.time}>{clockWithSeconds(new Date(at))}</span>{' '}
        <span className={classes.what}>
          <span className={classes.action}>{action}</span>
          {parts.map((part, index) => (
            // They have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={index} className={classes.part}>
              {' '}
              {part}
            </span>
          ))}
        </span>{' '}
        <span className={classes.who} title={who}>
          <Name>{who}</Name>
        </span>{' '}
        <span className={classes.state}>
          <StateTag tone={state.tone}>{state.word}</StateTag>
        </span>
      </button>
      {isOpen && children(id)}
    </li>
  )
}
