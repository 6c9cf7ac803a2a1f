import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { SessionEntry } from '@unity-desk/contract'
import { useId, useState } from 'react'
import { serverNow } from '#api/clock.ts'
import { neighbourOf } from '#lib/neighbour.ts'
import { clockOrDay, fromNow } from '#lib/time.ts'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useKey } from '#ui/keys.ts'
import { StateTag } from '#ui/state-tag.tsx'
import { useFocus } from '#ui/use-focus.ts'
import { ConfirmAct } from './confirm-act.tsx'
import { Entry } from './entry.tsx'
import { endSession, sessions } from './queries.ts'
import { Section } from './section.tsx'
import { sessionWords, words } from './words.ts'

const AGAIN = 'again'

type RowProps = {
  readonly session: SessionEntry
  readonly onEnd: () => void
  readonly hold: (button: HTMLButtonElement | null) => void
}

const SessionRow = ({ session, onEnd, hold }: RowProps) => {
  const id = useId()
  const { operator, createdAt, lastSeenAt, isOwn } = session
  const now = serverNow()
  return (
    <Entry
      name={operator.name}
      tags={isOwn && <StateTag tone="good">{sessionWords.own}</StateTag>}
      facts={[
        { id: 'role', text: words.roles[operator.role].label },
        { id: 'since', text: sessionWords.since(clockOrDay(new Date(createdAt), now)) },
        { id: 'seen', text: sessionWords.seen(fromNow(new Date(lastSeenAt), now)) },
      ]}
      reason={isOwn ? { id, text: sessionWords.ownReason } : undefined}
      acts={
        <Button
          ref={hold}
          size="small"
          label={sessionWords.endOf(operator.name)}
          disabledBecause={isOwn ? id : undefined}
          onClick={onEnd}
        >
          {sessionWords.end}
        </Button>
      }
    />
  )
}

/** Who is signed in, since when, and ending it. */
export const SessionsPage = () => {
  const query = useQuery(sessions)
  const queryClient = useQueryClient()
  const [ending, setEnding] = useState<SessionEntry>()
  const [note, setNote] = useState<string>()
  const focus = useFocus()
  const again = (): void => void query.refetch()
  useKey('l', sessionWords.again, again)

  const end = async ({ id, operator }: SessionEntry): Promise<void> => {
    const ids = query.data?.map((each) => each.id) ?? []
    await endSession(queryClient, id)
    setNote(sessionWords.ended(operator.name))
    setEnding(undefined)
    focus.to(neighbourOf(ids, id) ?? AGAIN)
  }

  return (
    <>
      <Section
        label={sessionWords.list}
        text={sessionWords.text}
        action={
          <Button ref={focus.hold(AGAIN)} hint="l" isBusy={query.isRefetching} onClick={again}>
            {sessionWords.again}
          </Button>
        }
        query={query}
        empty={<EmptyState title={sessionWords.empty} />}
        note={note}
      >
        {(session) => (
          <SessionRow
            key={session.id}
            session={session}
            hold={focus.hold(session.id)}
            onEnd={() => setEnding(session)}
          />
        )}
      </Section>
      {ending && (
        <ConfirmAct
          title={sessionWords.ending.title(ending.operator.name)}
          act={sessionWords.ending.act}
          cancel={sessionWords.ending.cancel}
          onAct={() => end(ending)}
          onClose={() => setEnding(undefined)}
        >
          {sessionWords.ending.text}
        </ConfirmAct>
      )}
    </>
  )
}
