import { useId } from 'react'
import { clockWithSeconds } from '#lib/time.ts'
import { Name } from '#ui/name.tsx'
import { StateTag, type Tone } from '#ui/state-tag.tsx'
import { ActDetails } from './act-details.tsx'
import { wordOf } from './action-words.ts'
import { latestAt, standingOf, type Act, type Standing } from './acts.ts'
import { targetName } from './target-name.ts'
import { words } from './words.ts'
import classes from './act-row.module.css'

type Props = {
  readonly act: Act
  readonly now: Date
  readonly isOpen: boolean
  readonly isOfPerson: boolean
  readonly onToggle: () => void
}

const TONES: Readonly<Record<Standing, Tone>> = {
  done: 'calm',
  refused: 'warn',
  denied: 'danger',
  failed: 'danger',
  check: 'warn',
  running: 'calm',
}

/** One act in a line, and all of it below when it is opened. */
export const ActRow = ({ act, now, isOpen, isOfPerson, onToggle }: Props) => {
  const id = useId()
  const { last } = act
  const standing = standingOf(act, now)
  const whom = targetName(act)
  const reference = act.intent?.reference ?? last.reference
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-row
        data-standing={standing}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={classes.time}>{clockWithSeconds(new Date(latestAt(act)))}</span>{' '}
        <span className={classes.what}>
          <span className={classes.action}>{wordOf(last.action) ?? <code>{last.action}</code>}</span>{' '}
          {whom !== undefined && !isOfPerson && (
            <span className={classes.whom}>
              <Name>{whom}</Name>
            </span>
          )}{' '}
          {reference !== null && (
            <span className={classes.reference}>
              <Name>{reference}</Name>
            </span>
          )}
        </span>{' '}
        <span className={classes.who} title={last.actor.name}>
          <Name>{last.actor.name}</Name>
        </span>{' '}
        <span className={classes.standing}>
          <StateTag tone={TONES[standing]}>{words.standings[standing].word}</StateTag>
        </span>
      </button>
      {isOpen && <ActDetails id={id} act={act} isOfPerson={isOfPerson} />}
    </li>
  )
}
