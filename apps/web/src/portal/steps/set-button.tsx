import { ActButton } from '../parts/act-button.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import type { Act } from '../use-act.ts'
import { words } from '../words.ts'

type Props = {
  readonly act: Act<[string]>
  readonly onUnsure: () => void
  /** Absent inside of a form, which it submits. */
  readonly onPress?: () => void
}

/** The act that changes the PIN, and what is to be said of it while and after. */
export const SetButton = ({ act, onUnsure, onPress }: Props) => {
  const stop = (): void => {
    act.stop()
    onUnsure()
  }
  return (
    <>
      <ActButton isBusy={act.isBusy} {...(onPress ? { onClick: onPress } : { type: 'submit' })}>
        {words.pin.set}
      </ActButton>
      {act.isBusy && <Waiting what={words.pin.setting} onStop={stop} />}
      {act.progress.kind === 'failed' && <TroubleNotice error={act.progress.error} />}
    </>
  )
}
