import { clockWithSeconds } from '#lib/time.ts'
import { ActButton } from '../parts/act-button.tsx'
import { Notice } from '../parts/notice.tsx'
import { PhoneSteps } from '../parts/phone-steps.tsx'
import { Step } from '../parts/step.tsx'
import { goInstead } from '../place.ts'
import { words } from '../words.ts'
import { SignOut } from './sign-out.tsx'

type Props = {
  readonly extension: string
  readonly changedAt: string | null
  /** Not after a ticket: that was for setting the PIN alone. */
  readonly isSignedIn: boolean
}

/** The end: it is done, and this is what to press on the telephone. */
export const DoneStep = ({ extension, changedAt, isSignedIn }: Props) => (
  <Step title={words.done.title}>
    {changedAt !== null && (
      <Notice tone="good">
        <p>{words.done.at(clockWithSeconds(new Date(changedAt)))}</p>
      </Notice>
    )}
    <PhoneSteps extension={extension} />
    <p>{words.done.mobile}</p>
    {isSignedIn ? (
      <>
        <SignOut />
        <ActButton tone="plain" onClick={() => goInstead({ at: 'state' })}>
          {words.done.overview}
        </ActButton>
      </>
    ) : (
      <p>{words.done.close}</p>
    )}
  </Step>
)
