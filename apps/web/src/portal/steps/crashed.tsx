import { ActButton } from '../parts/act-button.tsx'
import { Step } from '../parts/step.tsx'
import { words } from '../words.ts'

/** An error of ours that nobody caught. */
export const Crashed = () => (
  <Step title={words.trouble.page}>
    <p>{words.trouble.loadAgain}</p>
    <ActButton onClick={() => location.reload()}>{words.trouble.load}</ActButton>
  </Step>
)
