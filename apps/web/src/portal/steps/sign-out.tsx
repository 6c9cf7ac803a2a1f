import { keepingPreferences } from '#lib/preferences.ts'
import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goInstead } from '../place.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'

export const SignOut = () => {
  const signOut = useAct(
    () => keepingPreferences(desk.signOut),
    () => goInstead({ at: 'signed-out' }),
  )
  return (
    <>
      <ActButton tone="plain" isBusy={signOut.isBusy} onClick={() => void signOut.run()}>
        {words.state.signOut}
      </ActButton>
      {signOut.isBusy && <Waiting what={words.state.signingOut} onStop={signOut.stop} />}
      {signOut.progress.kind === 'failed' && <TroubleNotice error={signOut.progress.error} />}
    </>
  )
}
