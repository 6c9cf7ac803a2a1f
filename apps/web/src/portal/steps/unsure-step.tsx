import type { OwnPin } from '@unity-desk/contract'
import { useEffect, useEffectEvent, useState } from 'react'
import { clockWithSeconds } from '#lib/time.ts'
import { desk } from '../desk.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { goEnded } from '../place.ts'
import { isSignedOut } from '../trouble.ts'
import { useAct, type Act } from '../use-act.ts'
import { words } from '../words.ts'
import { SetButton } from './set-button.tsx'
import { finish } from './use-set-pin.ts'

type Props = {
  /** As it was read before the change was sent. */
  readonly before: OwnPin
  readonly chosen: string
  readonly act: Act<[string]>
  readonly onUnsure: () => void
}

/** The connection was lost midway: says so, and has Unity say when the PIN was last changed. */
export const UnsureStep = ({ before, chosen, act, onUnsure }: Props) => {
  const [unchangedAt, setUnchangedAt] = useState<Date>()
  const look = useAct(
    () => desk.pin(),
    (now) => {
      if (now.changedAt !== before.changedAt) finish(before, now.changedAt)
      else setUnchangedAt(new Date())
    },
    (error) => {
      setUnchangedAt(undefined)
      if (!isSignedOut(error)) return false
      goEnded(true)
      return true
    },
  )
  const lookNow = useEffectEvent(() => void look.run())
  useEffect(() => {
    lookNow()
    const onOnline = (): void => lookNow()
    addEventListener('online', onOnline)
    return () => removeEventListener('online', onOnline)
  }, [])

  return (
    <Step title={words.unsure.title}>
      <p>{words.unsure.why}</p>
      {look.isBusy && <Waiting what={words.unsure.reading} onStop={look.stop} />}
      {unchangedAt && (
        <Notice tone="warn" role="status">
          <h2>{words.unsure.unchanged(clockWithSeconds(unchangedAt))}</h2>
          <p>{words.unsure.unchangedNow}</p>
        </Notice>
      )}
      {look.progress.kind === 'failed' && <TroubleNotice error={look.progress.error} />}
      {unchangedAt && <SetButton act={act} onUnsure={onUnsure} onPress={() => void act.run(chosen)} />}
      <ActButton
        tone={unchangedAt ? 'plain' : 'primary'}
        isBusy={look.isBusy}
        onClick={() => void look.run()}
      >
        {words.unsure.check}
      </ActButton>
    </Step>
  )
}
