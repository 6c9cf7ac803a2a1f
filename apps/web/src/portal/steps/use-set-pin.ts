import { DeskProblem, type OwnPin } from '@unity-desk/contract'
import { useRef } from 'react'
import { newIdempotencyKey } from '#lib/idempotency-key.ts'
import { desk } from '../desk.ts'
import { goEnded, goInstead } from '../place.ts'
import { isSignedOut, isUncertain } from '../trouble.ts'
import { useAct, type Act } from '../use-act.ts'

/** Whatever comes after the PIN is set. */
export const finish = ({ extension, purpose }: OwnPin, changedAt: string | null): void =>
  goInstead({ at: 'done', extension, changedAt, isSignedIn: purpose === 'everything' })

type Ends = {
  /** Unity's rules were not kept; codes of CredentialRefusal, or others of a newer server. */
  readonly onRefused: (codes: readonly string[]) => void
  /** Nobody knows what has become of it. */
  readonly onUnsure: () => void
}

/** A PIN that was sent, under the name by which the server knows it again, and whether its answer was lost. */
type Sent = { readonly pin: string; readonly key: string; isLost: boolean }

/**
 * Sets the PIN, once, and tells its four ends apart. Sent again after its answer was lost, it is the same request: as a
 * new one it would be refused as a former PIN.
 */
export const useSetPin = (own: OwnPin, { onRefused, onUnsure }: Ends): Act<[string]> => {
  const sent = useRef<Sent>(undefined)
  const send = (pin: string) => {
    if (sent.current?.pin !== pin) sent.current = { pin, key: newIdempotencyKey(), isLost: false }
    return desk.setPin(pin, sent.current.key)
  }
  return useAct(
    send,
    ({ outcome, changedAt }) => {
      sent.current = undefined
      if (outcome === 'done') finish(own, changedAt)
      else onUnsure()
    },
    (error) => {
      if (isUncertain(error)) {
        if (sent.current) sent.current.isLost = true
        onUnsure()
        return true
      }
      const isRefused = error instanceof DeskProblem && error.problemName === 'rule-refused'
      // A server that is busy says nothing of what was sent before: it stays the same request.
      if (!isRefused && !isSignedOut(error)) return false
      const wasLost = sent.current?.isLost ?? false
      sent.current = undefined
      if (isRefused) onRefused((error.problem.fields ?? []).map(({ code }) => code))
      else goEnded(wasLost)
      return true
    },
  )
}
