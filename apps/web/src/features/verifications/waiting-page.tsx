import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { WaitingVerification } from '@unity-desk/contract'
import { useState } from 'react'
import { desk } from '#api/desk.ts'
import { describeError } from '#api/error-text.ts'
import { troubleOf } from '#api/trouble.ts'
import { Confirm } from '#ui/confirm.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey } from '#ui/keys.ts'
import { Outcome } from '#ui/outcome.tsx'
import { Page } from '#ui/page.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useFocus } from '#ui/use-focus.ts'
import { waiting } from './queries.ts'
import { WaitingRow } from './waiting-row.tsx'
import { words } from './words.ts'
import classes from './waiting-page.module.css'

const BACK: Readonly<Record<WaitingVerification['needs'], (id: string) => Promise<void>>> = {
  vouch: desk.verifications.vouch,
  approval: desk.verifications.approve,
}

type AskProps = {
  readonly item: WaitingVerification
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One more step: what is said here opens somebody's mailbox. */
const Ask = ({ item, onDone, onClose }: AskProps) => {
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  const text = words.waiting[item.needs]
  const back = async (): Promise<void> => {
    setBusy(true)
    setFailure(undefined)
    try {
      await BACK[item.needs](item.id)
      onDone()
    } catch (error) {
      setFailure({ error })
      setBusy(false)
    }
  }
  return (
    <Confirm
      title={text.title(item.targetName)}
      act={text.act}
      cancel={{ label: words.cancel, onCancel: onClose }}
      isBusy={isBusy}
      onConfirm={() => void back()}
    >
      <p>{text.means(item.operator, words.actions[item.action])}</p>
      {item.reason !== null && <p>{words.waiting.reason(item.reason)}</p>}
      {failure && <ErrorPanel {...describeError(failure.error)} isAnswer />}
    </Confirm>
  )
}

/** Callers whom colleagues cannot let in alone. */
export const WaitingPage = () => {
  const query = useQuery(waiting)
  const queryClient = useQueryClient()
  const [asked, setAsked] = useState<WaitingVerification>()
  const [note, setNote] = useState<string>()
  const focus = useFocus()
  const items = query.data ?? []
  const [first] = items
  const trouble = troubleOf(query)
  useKey('b', words.waiting.first, () => setAsked(first), first !== undefined)

  const done = (item: WaitingVerification): void => {
    setNote(words.waiting[item.needs].done(item.operator))
    setAsked(undefined)
    queryClient.setQueryData(waiting.queryKey, (known) => known?.filter(({ id }) => id !== item.id))
    void query.refetch()
  }

  return (
    <Page title={words.waiting.title} about={words.waiting.text} width="text">
      {note !== undefined && (
        <Outcome key={note} tone="good" takesFocus>
          {note}
        </Outcome>
      )}
      {trouble && <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />}
      {query.isPending && !trouble && <Skeleton width={40} size="name" />}
      {query.data?.length === 0 && (
        <EmptyState title={words.waiting.empty}>{words.waiting.emptyText}</EmptyState>
      )}
      {items.length > 0 && (
        <ul className={classes.list} aria-label={words.waiting.title}>
          {items.map((item) => (
            <WaitingRow
              key={item.id}
              item={item}
              hint={item === first ? 'b' : undefined}
              hold={focus.hold(item.id)}
              onAct={() => setAsked(item)}
            />
          ))}
        </ul>
      )}
      {asked && <Ask item={asked} onDone={() => done(asked)} onClose={() => setAsked(undefined)} />}
    </Page>
  )
}
