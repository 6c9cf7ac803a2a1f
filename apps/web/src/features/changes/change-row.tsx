import type { Change } from '@unity-desk/contract'
import { labelOf } from '#fields/label.ts'
import { LogRow } from '#ui/log-row.tsx'
import { Name } from '#ui/name.tsx'
import type { Tone } from '#ui/state-tag.tsx'
import { ChangeDetails } from './change-details.tsx'
import { kindOf } from './resources.ts'
import { actionOf, fieldsOf, subjectOf } from './subject.ts'
import { words } from './words.ts'

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
  const subject = isOfPerson && change.action === 'users.update' ? undefined : subjectOf(change)
  const fields = fieldsOf(change)
  const isUnsettled = change.reason === 'unsettled' || change.reason === 'untold'
  return (
    <LogRow
      at={change.at}
      action={actionOf(change)}
      parts={[
        ...(subject === undefined ? [] : [<Name key="subject">{subject}</Name>]),
        ...(fields.length === 0
          ? []
          : [fields.map((name) => labelOf(name, kindOf(change.action))).join(', ')]),
      ]}
      who={change.actor}
      state={
        isUnsettled
          ? { tone: 'warn', word: words.states.unsettled }
          : { tone: TONES[change.state], word: words.states[change.state] }
      }
      isToCheck={isUnsettled}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {(id) => <ChangeDetails id={id} change={change.id} onOpen={onOpen} isOfPerson={isOfPerson} />}
    </LogRow>
  )
}
