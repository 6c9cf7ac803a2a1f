import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { PinReset } from '@unity-desk/contract'
import { useState } from 'react'
import { describeError, isUncertain, type ErrorText } from '#api/error-text.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import { configuration, knownPin, pin, refusalOfPin, resetPin, rule } from './queries.ts'
import { ResetForm } from './reset-form.tsx'
import { Reveal } from './reveal.tsx'
import { createSecret, type Secret } from './secret.ts'
import { Unconfirmed } from './unconfirmed.tsx'
import { words } from './words.ts'

export type ResetEnding = {
  /** Undefined when Unity does not say when. */
  readonly changedAt: Date | undefined
  /** A PIN was made and cannot be shown: its one answer was lost on the way. */
  readonly isUnseen?: boolean
}

type Props = PersonSoFar & {
  /** @param ending absent when nothing was changed */
  readonly onClose: (ending?: ResetEnding) => void
}

/** What was asked for, and what was known then. */
type Sent = {
  readonly pressedAt: number
  readonly mustChange: boolean
  /** When the PIN had been changed; undefined where that was not known. */
  readonly before: string | null | undefined
}

/** Why there is no new PIN. What was refused about a typed one stands at its field. */
type Trouble = { readonly error: unknown; readonly refusal: string | undefined }

type Phase =
  | { readonly kind: 'form'; readonly trouble?: Trouble }
  | {
      readonly kind: 'reveal'
      readonly secret: Secret
      readonly changedAt: Date | undefined
      readonly sent: Sent
    }
  | { readonly kind: 'unconfirmed'; readonly secret: Secret | undefined; readonly sent: Sent }

const textOf = (error: unknown): ErrorText =>
  isUncertain(error) ? { ...describeError(error), ...words.reset.uncertain } : describeError(error)

const instant = (text: string | null): Date | undefined => (text === null ? undefined : new Date(text))

/** One reset from its question to its answer. The PIN is in no state, no cache and no address: see secret.ts. */
export const ResetDialog = ({ ObjectId, DisplayName, person, onClose }: Props) => {
  const queryClient = useQueryClient()
  const credential = useQuery(pin(ObjectId))
  const { data: itsRule } = useQuery(rule(credential.data?.CredentialPolicyObjectId))
  const { data: { pinModes } = { pinModes: ['generated' as const] } } = useQuery(configuration)
  const [phase, setPhase] = useState<Phase>({ kind: 'form' })
  const [isBusy, setBusy] = useState(false)
  // One for each opening: whatever is pressed twice is written once.
  const [key] = useState(() => crypto.randomUUID())

  const reset = async (body: PinReset): Promise<void> => {
    setBusy(true)
    const before = knownPin(queryClient, ObjectId)?.TimeChanged
    const sent = { pressedAt: Date.now(), mustChange: body.mustChange ?? true, before }
    try {
      const { outcome, changedAt, pin: made } = await resetPin(queryClient, ObjectId, body, key)
      const secret = made === undefined ? undefined : createSecret(made)
      if (outcome === 'unknown') setPhase({ kind: 'unconfirmed', secret, sent })
      else if (secret) setPhase({ kind: 'reveal', secret, changedAt: instant(changedAt), sent })
      else onClose({ changedAt: instant(changedAt), isUnseen: body.mode !== 'typed' })
    } catch (error) {
      setPhase({ kind: 'form', trouble: { error, refusal: refusalOfPin(error) } })
    } finally {
      setBusy(false)
    }
  }

  if (phase.kind === 'reveal')
    return (
      <Reveal
        secret={phase.secret}
        mustChange={phase.sent.mustChange}
        pressedAt={phase.sent.pressedAt}
        onDone={() => onClose({ changedAt: phase.changedAt })}
      />
    )
  if (phase.kind === 'unconfirmed')
    return (
      <Unconfirmed
        ObjectId={ObjectId}
        before={phase.sent.before}
        onConfirmed={(changedAt) =>
          phase.secret
            ? setPhase({ kind: 'reveal', secret: phase.secret, changedAt, sent: phase.sent })
            : onClose({ changedAt })
        }
        onClose={() => {
          phase.secret?.wipe()
          onClose()
        }}
      />
    )
  return (
    <Dialog title={words.reset.title(DisplayName)} onClose={isBusy ? undefined : () => onClose()}>
      {phase.trouble && phase.trouble.refusal === undefined && (
        <ErrorPanel {...textOf(phase.trouble.error)} />
      )}
      <ResetForm
        modes={pinModes}
        rule={itsRule}
        owner={person?.user ?? {}}
        isBusy={isBusy}
        isRepeat={phase.trouble !== undefined && isUncertain(phase.trouble.error)}
        refused={phase.trouble}
        onReset={(body) => void reset(body)}
        onCancel={() => onClose()}
      />
    </Dialog>
  )
}
