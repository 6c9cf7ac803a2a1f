import type { OwnPin } from '@unity-desk/contract'
import type { ReactNode } from 'react'
import { Shape } from '../parts/shape.tsx'
import { Step } from '../parts/step.tsx'
import { TroubleNotice } from '../parts/trouble-notice.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { useOwnPin } from '../use-own-pin.ts'
import { words } from '../words.ts'
import { SignOut } from './sign-out.tsx'

type Props = {
  /** Title until it is known. */
  readonly title: string
  readonly children: (pin: OwnPin, refresh: () => void) => ReactNode
}

/** Reads the person's PIN for a step, and stands in for it until it is there. */
export const WithOwnPin = ({ title, children }: Props) => {
  const { reading, read, refresh } = useOwnPin()
  if (reading.kind === 'read') return children(reading.pin, refresh)
  return (
    <Step title={title}>
      {reading.kind === 'reading' ? (
        <>
          <Shape parts={['box', 'line', 'line', 'button', 'button']} />
          <Waiting what={words.state.reading} />
        </>
      ) : (
        <>
          <TroubleNotice error={reading.error} onAgain={read} />
          <SignOut />
        </>
      )}
    </Step>
  )
}
