import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goEnded } from '../place.ts'
import { isSignedOut, isUncertain } from '../trouble.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'

export type Unlocked = { readonly outcome: 'done' | 'unknown'; readonly at?: Date }

/** Opens the lock that wrong PINs have closed; the PIN stays what it is. */
export const Unlock = ({ onDone }: { readonly onDone: (unlocked: Unlocked) => void }) => {
  const unlock = useAct(
    desk.unlock,
    ({ outcome, unlockedAt }) =>
      onDone({ outcome, ...(unlockedAt !== null && { at: new Date(unlockedAt) }) }),
    (error) => {
      if (isSignedOut(error)) goEnded()
      else if (isUncertain(error)) onDone({ outcome: 'unknown' })
      else return false
      return true
    },
  )
  return (
    <>
      <ActButton isBusy={unlock.isBusy} onClick={() => void unlock.run()}>
        {words.state.unlock}
      </ActButton>
      {unlock.isBusy && <Waiting what={words.state.unlocking} />}
      {unlock.progress.kind === 'failed' && <TroubleNotice error={unlock.progress.error} />}
    </>
  )
}
