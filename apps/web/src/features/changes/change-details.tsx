import { useQuery } from '@tanstack/react-query'
import type { ChangeDetail } from '@unity-desk/contract'
import { useId, useState } from 'react'
import { Link } from 'react-router'
import { describeError } from '#api/error-text.ts'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { paths } from '#lib/paths.ts'
import { dayAndClock } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { Confirm } from '#ui/confirm.tsx'
import { DataList } from '#ui/data-list.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { UndoIcon } from '#ui/icons.tsx'
import { useKey } from '#ui/keys.ts'
import { Name } from '#ui/name.tsx'
import { Outcome } from '#ui/outcome.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { DiffView } from './diff-view.tsx'
import { detail } from './queries.ts'
import { permissionFor } from './revert.ts'
import { actionOf, personOf, subjectOf } from './subject.ts'
import { useRevert } from './use-revert.ts'
import { words } from './words.ts'
import classes from './change-details.module.css'

type OpenAnother = (id: string) => void

/** Why it cannot be taken back; undefined where it can. */
const useReason = (change: ChangeDetail): string | undefined => {
  const verdict = may(useSession(), permissionFor(change))
  if (change.state === 'reverted') return words.reverted
  if (change.state === 'not-revertable') return change.why ?? words.notRevertable
  if (change.conflicts.length > 0) return change.current === null ? words.goneSince : words.changedSince
  return verdict.allowed ? undefined : verdict.reason
}

/** The way back: one press and one question, or why there is none. */
const Revert = ({ change }: { readonly change: ChangeDetail }) => {
  const id = useId()
  const [isAsking, setAsking] = useState(false)
  const { run, isBusy, note, failure } = useRevert(change)
  const reason = useReason(change)
  const ask = (): void => setAsking(true)
  useKey('z', words.revert, ask, reason === undefined && !isBusy && !note)
  const { kind } = change
  if (note)
    return (
      <Outcome tone={note.tone} takesFocus>
        {note.text}
      </Outcome>
    )
  return (
    <>
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
      <div className={classes.acts}>
        {change.state !== 'reverted' && (
          <Button
            hint="z"
            icon={<UndoIcon />}
            isBusy={isBusy}
            disabledBecause={reason === undefined ? undefined : id}
            onClick={ask}
          >
            {words.revert}
          </Button>
        )}
        {reason !== undefined && (
          <p id={id} className={classes.reason}>
            {reason}
          </p>
        )}
      </div>
      {isAsking && (
        <Confirm
          title={words.confirm.title}
          act={words.confirm.act}
          cancel={{ label: words.confirm.cancel, onCancel: () => setAsking(false) }}
          isDangerous={kind === 'create'}
          onConfirm={() => {
            setAsking(false)
            void run()
          }}
        >
          <p>
            <strong>{actionOf(change)}</strong> <Name>{subjectOf(change) ?? ''}</Name>
          </p>
          <p>{words.confirm.text[kind]}</p>
        </Confirm>
      )}
    </>
  )
}

type Props = {
  readonly id: string
  readonly change: string
  readonly onOpen: OpenAnother
  readonly isOfPerson?: boolean
}

const Facts = ({
  found,
  onOpen,
  isOfPerson,
}: Pick<Props, 'onOpen' | 'isOfPerson'> & { found: ChangeDetail }) => {
  const person = personOf(found)
  const other = (label: string, id: string | undefined) =>
    id === undefined
      ? []
      : [
          {
            label,
            value: (
              <Button size="small" tone="quiet" onClick={() => onOpen(id)}>
                {words.facts.open}
              </Button>
            ),
          },
        ]
  return (
    <DataList
      entries={[
        ...(person !== undefined && isOfPerson !== true
          ? [
              {
                label: words.facts.person,
                value: (
                  <Link to={paths.person(person)}>
                    <Name>{found.target?.DisplayName ?? words.facts.openPerson}</Name>
                  </Link>
                ),
              },
            ]
          : []),
        { label: words.facts.actor, value: <Name>{found.actor}</Name> },
        { label: words.facts.at, value: dayAndClock(new Date(found.at)) },
        ...(found.reference === null
          ? []
          : [{ label: words.facts.reference, value: <Name>{found.reference}</Name> }]),
        ...other(words.facts.reverts, found.reverts),
        ...other(words.facts.revertedBy, found.revertedBy),
        { label: words.facts.action, value: <code className={classes.code}>{found.action}</code> },
      ]}
    />
  )
}

/** One change in full: what it was, what it became, what it is now, and the way back. */
export const ChangeDetails = ({ id, change, onOpen, isOfPerson = false }: Props) => {
  const query = useQuery(detail(change))
  const trouble = troubleOf(query)
  return (
    <div id={id} className={classes.details}>
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {!trouble && !query.data && (
        <div className={classes.loading} role="status" aria-label={words.loading}>
          <Skeleton width={30} />
          <Skeleton width={36} />
          <Skeleton width={24} />
        </div>
      )}
      {query.data && (
        <>
          <DiffView change={query.data} />
          <Revert key={query.data.id} change={query.data} />
          <Facts found={query.data} onOpen={onOpen} isOfPerson={isOfPerson} />
        </>
      )}
    </div>
  )
}
