import type { ReactNode } from 'react'
import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goEnded } from '../place.ts'
import { isSignedOut } from '../trouble.ts'
import { useAct } from '../use-act.ts'
import { words } from '../words.ts'

type Props = { readonly onSuggested: (pin: string) => void; readonly children: ReactNode }

/** Has a PIN made up that keeps the person's rules. */
export const SuggestButton = ({ onSuggested, children }: Props) => {
  const suggest = useAct(
    desk.suggestPin,
    ({ pin }) => onSuggested(pin),
    (error) => {
      if (!isSignedOut(error)) return false
      goEnded()
      return true
    },
  )
  return (
    <>
      <ActButton tone="plain" isBusy={suggest.isBusy} onClick={() => void suggest.run()}>
        {children}
      </ActButton>
      {suggest.isBusy && <Waiting what={words.pin.suggesting} onStop={suggest.stop} />}
      {suggest.progress.kind === 'failed' && <TroubleNotice error={suggest.progress.error} />}
    </>
  )
}
