import type { Change } from '@unity-desk/contract'
import { useId } from 'react'
import { clockWithSeconds } from '#lib/time.ts'
import { Name } from '#ui/name.tsx'
import { StateTag, type Tone } from '#ui/state-tag.tsx'
import { ChangeDetails } from './change-details.tsx'
import { actionOf, fieldsOf, subjectOf } from './subject.ts'
import { words } from './words.ts'
import classes from './change-row.module.css'

const TONES: Readonly<Record<Change['state'], Tone>> = {
  revertable: 'calm',
  reverted: 'good',
  'not-revertable': 'calm',
}

type Props = {
  readonly change: Change
  readonly isOpen: boolean
  readonly isOfPerson: boolean
  readonly onToggle: () => void
  readonly onOpen: (id: string) => void
}

/** One change in a line, and all of it below when it is opened. */
export const ChangeRow = ({ change, isOpen, isOfPerson, onToggle, onOpen }: Props) => {
  const id = useId()
  const subject = subjectOf(change)
  const fields = fieldsOf(change)
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        data-row
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <span className={classes.time}>{clockWithSeconds(new Date(change.at))}</span>{' '}
        <span className={classes.what}>
          <span className={classes.action}>{actionOf(change)}</span>{' '}
          {subject !== undefined && !(isOfPerson && change.action === 'users.update') && (
            <span className={classes.whom}>
              <Name>{subject}</Name>
            </span>
          )}{' '}
          {fields.length > 0 && <code className={classes.fields}>{fields.join(', ')}</code>}
        </span>{' '}
        <span className={classes.who} title={change.actor}>
          <Name>{change.actor}</Name>
        </span>{' '}
        <span className={classes.state}>
          <StateTag tone={TONES[change.state]}>{words.states[change.state]}</StateTag>
        </span>
      </button>
      {isOpen && <ChangeDetails id={id} change={change.id} onOpen={onOpen} isOfPerson={isOfPerson} />}
    </li>
  )
}
