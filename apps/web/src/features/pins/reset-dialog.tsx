import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { describeError, isUncertain, type ErrorText } from '#api/error-text.ts'
import { newIdempotencyKey } from '#lib/idempotency-key.ts'
import type { PersonSoFar } from '#lib/person.ts'
import { Dialog } from '#ui/dialog.tsx'
import { ErrorPanel } from '#ui/error-panel.tsx'
import type { Note } from './note.ts'
import {
  configuration,
  credential,
  knownCredential,
  refusalOf,
  resetCredential,
  rule,
  type Asked,
  type What,
} from './queries.ts'
import { ResetForm } from './reset-form.tsx'
import { Reveal } from './reveal.tsx'
import { createSecret, type Secret } from './secret.ts'
import { Unconfirmed } from './unconfirmed.tsx'
import { words } from './words.ts'

type Props = PersonSoFar & {
  readonly what: What
  /** @param note absent when nothing was changed */
  readonly onClose: (note?: Note) => void
}

const MODES = { password: ['generated', 'typed'] } as const

/** What was asked for, and what was known then. */
type Sent = Pick<Asked, 'mustChange' | 'reference'> & {
  readonly pressedAt: number
  /** When it had been changed; undefined where that was not known. */
  readonly before: string | null | undefined
}

/** Why there is nothing new. What was refused about a typed one stands at its field. */
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

const instant = (text: string | null | undefined): Date | undefined =>
  typeof text !== 'string' ? undefined : new Date(text)

const noteOf = (at: Date | undefined, { mustChange, reference }: Sent): Note => ({
  kind: 'reset',
  at,
  mustChange,
  reference,
})

/** One reset from its question to its answer. The secret is in no state, no cache and no address: see secret.ts. */
export const ResetDialog = ({ what, ObjectId, DisplayName, person, onClose }: Props) => {
  const queryClient = useQueryClient()
  const { data: present } = useQuery(credential(what, ObjectId))
  const { data: itsRule } = useQuery(rule(present?.CredentialPolicyObjectId))
  const { data: { pinModes } = { pinModes: ['generated' as const] } } = useQuery(configuration)
  const [phase, setPhase] = useState<Phase>({ kind: 'form' })
  const [isBusy, setBusy] = useState(false)
  // One for each opening: whatever is pressed twice is written once.
  const [key] = useState(newIdempotencyKey)

  const reset = async (asked: Asked): Promise<void> => {
    setBusy(true)
    const { mode, mustChange, reference } = asked
    const before = knownCredential(queryClient, what, ObjectId)?.TimeChanged
    const sent = { pressedAt: Date.now(), mustChange, reference, before }
    try {
      const answer = await resetCredential(queryClient, what, ObjectId, asked, key)
      const at = instant(answer.changedAt)
      const secret = answer.secret === undefined ? undefined : createSecret(answer.secret, what)
      if (mode === 'ticket' && answer.outcome === 'done')
        onClose({ kind: 'ticket', until: instant(answer.ticketExpiresAt), reference })
      else if (answer.outcome === 'unknown') setPhase({ kind: 'unconfirmed', secret, sent })
      else if (secret) setPhase({ kind: 'reveal', secret, changedAt: at, sent })
      else onClose(mode === 'typed' ? noteOf(at, sent) : { kind: 'unseen', at })
    } catch (error) {
      setPhase({ kind: 'form', trouble: { error, refusal: refusalOf(error) } })
    } finally {
      setBusy(false)
    }
  }

  if (phase.kind === 'reveal')
    return (
      <Reveal
        what={what}
        secret={phase.secret}
        mustChange={phase.sent.mustChange}
        pressedAt={phase.sent.pressedAt}
        onDone={() => onClose(noteOf(phase.changedAt, phase.sent))}
      />
    )
  if (phase.kind === 'unconfirmed')
    return (
      <Unconfirmed
        what={what}
        ObjectId={ObjectId}
        before={phase.sent.before}
        onConfirmed={(changedAt) =>
          phase.secret
            ? setPhase({ kind: 'reveal', secret: phase.secret, changedAt, sent: phase.sent })
            : onClose(noteOf(changedAt, phase.sent))
        }
        onClose={() => {
          phase.secret?.wipe()
          onClose()
        }}
      />
    )
  return (
    <Dialog title={words.of[what].title(DisplayName)} onClose={isBusy ? undefined : () => onClose()}>
      {phase.trouble && phase.trouble.refusal === undefined && (
        <ErrorPanel {...textOf(phase.trouble.error)} />
      )}
      <ResetForm
        what={what}
        modes={what === 'PIN' ? pinModes : MODES.password}
        rule={itsRule}
        person={person}
        isBusy={isBusy}
        isRepeat={phase.trouble !== undefined && isUncertain(phase.trouble.error)}
        refused={phase.trouble}
        onReset={(asked) => void reset(asked)}
        onCancel={() => onClose()}
      />
    </Dialog>
  )
}
