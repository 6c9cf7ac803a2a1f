import { DeskProblem, type OwnPin } from '@unity-desk/contract'
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

/** Sets the PIN, once, and tells its four ends apart. */
export const useSetPin = (pin: OwnPin, { onRefused, onUnsure }: Ends): Act<[string]> =>
  useAct(
    desk.setPin,
    ({ outcome, changedAt }) => (outcome === 'done' ? finish(pin, changedAt) : onUnsure()),
    (error) => {
      if (isSignedOut(error)) goEnded()
      else if (error instanceof DeskProblem && error.problemName === 'rule-refused')
        onRefused((error.problem.fields ?? []).map(({ code }) => code))
      else if (isUncertain(error)) onUnsure()
      else return false
      return true
    },
  )
