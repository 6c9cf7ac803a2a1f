import { useQuery } from '@tanstack/react-query'
import { serverNow } from '#api/clock.ts'
import { troubleOf } from '#api/trouble.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { Confirm } from '#ui/confirm.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { useTick } from '#ui/use-tick.ts'
import { ActButtons } from './act-buttons.tsx'
import { diagnose } from './diagnosis.ts'
import { NoteLine } from './note-line.tsx'
import { PinState } from './pin-state.tsx'
import { pin, rule } from './queries.ts'
import { ResetDialog } from './reset-dialog.tsx'
import { usePinActs } from './use-pin-acts.ts'
import { words } from './words.ts'

const SECOND = 1000

/** Why can't they get in, and the smallest fix. */
export const PinPanel = (so: PersonSoFar) => {
  const { ObjectId, DisplayName = '', person } = so
  const credentialQuery = useQuery(pin(ObjectId))
  const credential = credentialQuery.data
  const ruleQuery = useQuery(rule(credential?.CredentialPolicyObjectId))
  const itsRule = ruleQuery.data
  const diagnosis = credential && itsRule && diagnose(credential, itsRule, person, serverNow())
  const acts = usePinActs(so, diagnosis)
  const { note, dialog, close } = acts

  const isLocked = diagnosis?.states.some(({ kind }) => kind === 'locked-by-failures') ?? false
  // Minutes are counted down, and a lock that ends by itself is seen to end.
  useTick(SECOND, isLocked)

  const failed = [credentialQuery, ruleQuery].find((query) => troubleOf(query))
  const trouble = failed && troubleOf(failed)
  return (
    <>
      {trouble ? (
        <ErrorPanel {...trouble} onRetry={() => void failed.refetch()} />
      ) : (
        <PinState
          credential={credential}
          rule={itsRule}
          diagnosis={diagnosis}
          actions={diagnosis && <ActButtons acts={acts} diagnosis={diagnosis} />}
        />
      )}
      {note && <NoteLine key={acts.noteNumber} note={note} onLook={() => void credentialQuery.refetch()} />}
      {dialog === 'reset' && (
        <ResetDialog
          {...so}
          onClose={(ending) =>
            close(ending && { kind: ending.isUnseen ? 'unseen' : 'reset', at: ending.changedAt })
          }
        />
      )}
      {dialog === 'open-lock' && (
        <Confirm
          title={words.unlock.confirmTitle}
          act={words.unlock.confirmAct}
          cancel={{ label: words.unlock.cancel, onCancel: () => close() }}
          isBusy={acts.isUnlocking}
          isDangerous
          onConfirm={() => void acts.openLock()}
        >
          {words.unlock.confirm(DisplayName)}
        </Confirm>
      )}
    </>
  )
}
