import { ActButton } from '../parts/act-button.tsx'
import { Step } from '../parts/step.tsx'
import { goInstead, START } from '../place.ts'
import { words } from '../words.ts'

const Begin = () => <ActButton onClick={() => goInstead(START)}>{words.ended.begin}</ActButton>

/** The session is over; nothing of it is left to see. */
export const EndedStep = ({ isUnsure }: { readonly isUnsure: boolean }) => (
  <Step title={words.ended.title}>
    <p>{words.ended.text}</p>
    {isUnsure && <p>{words.ended.unsure}</p>}
    <Begin />
  </Step>
)

export const SignedOutStep = () => (
  <Step title={words.ended.signedOut}>
    <p>{words.ended.signedOutText}</p>
    <Begin />
  </Step>
)
