import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { may } from '#api/permissions.ts'
import { useSession } from '#api/session.ts'
import { troubleOf } from '#api/trouble.ts'
import { useEnding } from '#api/use-ending.ts'
import { fieldSpec } from '#fields/field-spec.ts'
import { UnityField } from '#fields/unity-field.tsx'
import { shows } from '#lib/field-text.ts'
import type { Person } from '#lib/person.ts'
import { Acts } from '#ui/acts.tsx'
import { Button } from '#ui/button.tsx'
import { EndingNote } from '#ui/ending-note.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useKey } from '#ui/keys.ts'
import { RecordForm } from '#ui/record-form.tsx'
import { recordWords } from '#ui/record-words.ts'
import { useFocus } from '#ui/use-focus.ts'
import { MailboxFacts } from './mailbox-facts.tsx'
import { asWritten, fields, mailbox } from './queries.ts'
import { words } from './words.ts'
import classes from './mailbox-tab.module.css'

const EDIT = 'edit'

/** Size and limits of the mailbox, and what becomes of old messages. */
export const MailboxTab = ({ person: { user } }: { readonly person: Person }) => {
  const id = useId()
  const queryClient = useQueryClient()
  const query = useQuery(mailbox(user.ObjectId))
  const verdict = may(useSession(), 'users:write')
  const { run, clear, ...ending } = useEnding()
  const [isEditing, setEditing] = useState(false)
  const focus = useFocus()
  const edit = (): void => setEditing(true)
  const close = (): void => {
    focus.to(EDIT)
    setEditing(false)
  }
  useKey('e', recordWords.edit, edit, verdict.allowed && query.data !== undefined && !isEditing)

  const trouble = troubleOf(query)
  if (trouble) return <ErrorPanel {...trouble} onRetry={() => void query.refetch()} />
  if (isEditing && query.data)
    return (
      <RecordForm
        label={words.title}
        record={asWritten(query.data)}
        Field={UnityField}
        fields={fields.map((memory) => fieldSpec(memory, 'mailbox'))}
        onCancel={close}
        onSave={async (changes) => {
          const why = await run({
            act: ({ users }) => users.at(user.ObjectId).mailbox.set(changes),
            read: () => queryClient.fetchQuery({ ...mailbox(user.ObjectId), staleTime: 0, retry: false }),
            isThere: (read) => shows(asWritten(read), changes),
          })
          if (why === undefined) close()
          return why
        }}
      />
    )
  return (
    <div className={classes.mailbox}>
      <EndingNote
        {...ending}
        onLook={() => {
          clear()
          void query.refetch()
        }}
      />
      <MailboxFacts mailbox={query.data} store={user.MailboxStoreName} />
      <Acts id={id} reason={verdict.allowed ? undefined : verdict.reason}>
        <Button
          ref={focus.hold(EDIT)}
          hint="e"
          disabledBecause={verdict.allowed ? undefined : id}
          onClick={edit}
        >
          {recordWords.edit}
        </Button>
      </Acts>
    </div>
  )
}
