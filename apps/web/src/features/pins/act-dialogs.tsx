import type { PersonSoFar } from '#lib/person.ts'
import { Confirm } from '#ui/confirm.tsx'
import { NoteLine } from './note-line.tsx'
import type { What } from './queries.ts'
import { ResetDialog } from './reset-dialog.tsx'
import type { CredentialActs } from './use-credential-acts.ts'
import { words } from './words.ts'

type Props = {
  readonly what: What
  readonly so: PersonSoFar
  readonly acts: CredentialActs
  readonly onLook: () => void
}

/** What an act asks before it is done, and what came of it. */
export const ActDialogs = ({ what, so, acts, onLook }: Props) => {
  const { note, dialog, close } = acts
  return (
    <>
      {note && <NoteLine key={acts.noteNumber} {...so} what={what} note={note} onLook={onLook} />}
      {dialog === 'reset' && <ResetDialog {...so} what={what} onClose={close} />}
      {dialog === 'open-lock' && (
        <Confirm
          title={words.unlock.confirmTitle}
          act={words.unlock.confirmAct}
          cancel={{ label: words.unlock.cancel, onCancel: () => close() }}
          isBusy={acts.isUnlocking}
          isDangerous
          onConfirm={() => void acts.openLock()}
        >
          {words.unlock.confirm(so.DisplayName ?? '')}
        </Confirm>
      )}
    </>
  )
}
