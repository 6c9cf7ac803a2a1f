import { LogRow } from '#ui/log-row.tsx'
import { Name } from '#ui/name.tsx'
import type { Tone } from '#ui/state-tag.tsx'
import { ActDetails } from './act-details.tsx'
import { wordOf } from './action-words.ts'
import { latestAt, standingOf, type Act, type Standing } from './acts.ts'
import { targetName } from './target-name.ts'
import { words } from './words.ts'

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
  const { last } = act
  const standing = standingOf(act, now)
  const whom = isOfPerson ? undefined : targetName(act)
  const reference = act.intent?.reference ?? last.reference ?? undefined
  return (
    <LogRow
      at={latestAt(act)}
      action={wordOf(last.action) ?? <code>{last.action}</code>}
      parts={[whom, reference].flatMap((text) =>
        text === undefined ? [] : [<Name key={text}>{text}</Name>],
      )}
      who={last.actor.name}
      state={{ tone: TONES[standing], word: words.standings[standing].word }}
      isToCheck={standing === 'check'}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      {(id) => <ActDetails id={id} act={act} isOfPerson={isOfPerson} />}
    </LogRow>
  )
}
