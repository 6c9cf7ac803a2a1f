import type { ChangeDetail } from '@unity-desk/contract'
import { useId, useState } from 'react'
import { describeError } from '#api/error-text.ts'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { Acts } from '#ui/acts.tsx'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { UndoIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { Name } from '#ui/name.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { overwritePermissionFor, permissionFor } from './revert.ts'
import { actionOf, subjectOf } from './subject.ts'
import { useRevert } from './use-revert.ts'
import { words } from './words.ts'

/** What stands in the way of taking it back, and whether it may be done all the same. */
const useStanding = (change: ChangeDetail): { readonly reason?: string; readonly isAllowed: boolean } => {
  const session = useSession()
  const verdict = may(session, permissionFor(change))
  if (change.state === 'reverted') return { reason: words.reverted, isAllowed: false }
  if (change.state === 'not-revertable')
    return {
      reason: change.reason ? words.reasons[change.reason] : (change.why ?? words.notRevertable),
      isAllowed: false,
    }
  if (!verdict.allowed) return { reason: verdict.reason, isAllowed: false }
  if (change.conflicts.length === 0) return { isAllowed: true }
  if (change.current === null) return { reason: words.goneSince, isAllowed: false }
  return { reason: words.changedSince, isAllowed: may(session, overwritePermissionFor(change)).allowed }
}

type AskProps = {
  readonly change: ChangeDetail
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** What taking it back does, and what of others it destroys. */
const Question = ({ change, onConfirm, onCancel }: AskProps) => {
  const { kind, conflicts, below = [] } = change
  const isOver = conflicts.length > 0
  return (
    <Confirm
      title={isOver ? words.anyway.title : words.confirm.title}
      act={isOver ? words.anyway.act : words.confirm.act}
      cancel={{ label: words.confirm.cancel, onCancel }}
      isDangerous={isOver || kind === 'create'}
      onConfirm={onConfirm}
    >
      <p>
        <strong>{actionOf(change)}</strong> <Name>{subjectOf(change) ?? ''}</Name>
      </p>
      <p>
        {words.confirm.text[kind]} {below.length > 0 && words.confirm.also}
      </p>
      {isOver && (
        <p>
          {words.anyway.text}{' '}
          <Name>{conflicts.map(({ field, now }) => `${field}: ${now ?? words.diff.gone}`).join(' · ')}</Name>
        </p>
      )}
    </Confirm>
  )
}

/** The way back: one press and one question, or why there is none. */
export const RevertAct = ({ change }: { readonly change: ChangeDetail }) => {
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy, note, failure } = useRevert(change)
  const { reason, isAllowed } = useStanding(change)
  const isOver = change.conflicts.length > 0
  const label = isOver ? words.anyway.act : words.revert
  const ask = (): void => setAsking(true)
  useKey('z', label, ask, isAllowed && !isBusy && !note)
  if (note)
    return (
      <Outcome tone={note.tone} takesFocus>
        {note.text}
      </Outcome>
    )
  return (
    <>
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
      <Acts id={id} reason={reason} size="normal">
        {change.state === 'revertable' && (
          <Button
            hint="z"
            icon={<UndoIcon />}
            tone={isOver && isAllowed ? 'danger' : 'plain'}
            isBusy={isBusy}
            disabledBecause={isAllowed ? undefined : id}
            onClick={ask}
          >
            {label}
          </Button>
        )}
      </Acts>
      {isAsking && (
        <Question
          change={change}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void run()
          }}
        />
      )}
    </>
  )
}
